/** Headings and labels that say whose the tasks below them are: “Tasks for Ann”, “Ann’s to-dos”, „Agenda für Ann“. */
import { lazily, lowerCase, narrowed } from '../../../text/index.js';
import { anyOf, latin } from '../../words/index.js';
import { isName } from '../people/naming.js';
import { type Doers, isKnownOrNamed } from '../people/who.js';
import { ONLY_AND } from './clauses.js';

const patterns = lazily(() => {
	const tasks = `(?:${anyOf(({ section }) => `${section.actions}|${section.tasks}|${section.action}`)})(?!\\p{L})`;
	const work = anyOf(({ section }) => section.workFor);
	const joins = anyOf(({ section }) => section.tasksFor);
	return {
		before: new RegExp(latin(`^\\P{L}*(?:${work}|${tasks}(?: (?:${joins}))?)\\P{L}*$`)),
		lead: new RegExp(latin(`^\\P{L}*(?:${work}|${tasks} (?:${joins})) `)),
		behind: new RegExp(latin(`^(?:['’]s)?\\P{L}*${tasks}\\P{L}*$`)),
	};
});

/** Those who are named in a text that says nothing else than that tasks of theirs follow, as written there. */
export function tasksOf(text: string, doers: Doers): string | undefined {
	if (text.length > LONGEST_TASKS || text.includes('?')) return undefined;
	const low = lowerCase(text);
	const named = doers.in(text.replace(GENITIVE, '  '));
	const [first, last] = [named[0], named.at(-1)];
	if (!first || !last) return namedBehind(text, low);
	const areTogether = named.slice(1).every(({ from }, index) => ONLY_AND().test(low.slice(named[index]!.to, from)));
	const before = low.slice(0, first.from);
	const behind = low.slice(last.to);
	const isTheirs = A_LETTER.test(behind)
		? !A_LETTER.test(before) && patterns().behind.test(behind)
		: patterns().before.test(before);
	return areTogether && isTheirs ? text.slice(first.from, last.to) : undefined;
}

/** “Tasks for Charles”, whom no list has. */
function namedBehind(text: string, low: string): string | undefined {
	const lead = patterns().lead.exec(low)?.[0];
	const rest = lead && text.slice(lead.length).replace(AT_END(), '');
	return rest && isName(rest) && isKnownOrNamed({ written: rest }) ? rest : undefined;
}

/** Longer lines tell something. */
export const LONGEST_TASKS = 80;
const AT_END = lazily(() => narrowed(/(?<!\P{L})\P{L}+$/u));
const A_LETTER = new RegExp(latin('\\p{L}'));
/** Of the name before it, no part. */
const GENITIVE = /['’]s(?= )/;
