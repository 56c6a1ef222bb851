/** A list of participants as bullets, as a table, or in one paragraph. */
import {
	languageFor,
	lineBreakOf,
	listItems,
	type Participant,
	type ParticipantList,
	participantLists,
	type Report,
} from '../../report/index.js';
import { lineEnd, lineStart, type Span, touches } from '../../text/index.js';
import type { Refactoring, Rewriting } from './model.js';

/** What a list says of somebody. */
interface Written {
	/** All of it. */
	readonly text: string;
	readonly name: string;
	readonly affiliation: string;
}

interface Form {
	readonly id: string;
	readonly title: string;
	/** Which lists have it already. */
	readonly forms: readonly ParticipantList['form'][];
	/** The lines; `undefined` if it has no place for something. */
	readonly write: (people: readonly Written[], report: Report) => readonly string[] | undefined;
}

const FORMS: readonly Form[] = [
	{ id: 'list.bullets', title: 'Write the participants as bullets', forms: ['items'], write: bullets },
	{ id: 'list.table', title: 'Write the participants as a table', forms: ['rows', 'cells'], write: table },
	{ id: 'list.paragraph', title: 'Write the participants in one paragraph', forms: ['inline'], write: paragraph },
];

/** On a list in which every entry is one line or less, and nothing stands between them. */
export function participantForms(report: Report, at: Span): readonly Refactoring[] {
	const list = participantLists(report).find(({ size, span }) => size > 1 && touches(span, at));
	const whole = list && extentOf(report, list);
	const people = list && whole && peopleIn(report, list);
	if (!people) return [];
	return FORMS.filter(({ forms }) => !forms.includes(list.form)).flatMap(({ id, title, write }) => {
		const lines = write(people, report);
		return lines ? [{ id, title, rewrite: () => replaced(report, whole, lines) }] : [];
	});
}

function replaced(report: Report, whole: Span, lines: readonly string[]): Rewriting {
	const eol = lineBreakOf(report);
	const { rope } = report;
	// Beside its label.
	const start = lineStart(rope, whole.from);
	const isBeside = /\S/.test(rope.slice(start, whole.from));
	const from = isBeside ? start + rope.slice(start, whole.from).trimEnd().length : whole.from;
	const insert = (isBeside ? eol + eol : '') + lines.join(eol);
	return { edits: [{ span: { from, to: whole.to }, insert }], loose: [{ from, to: whole.to }] };
}

/** From the first entry to the last, with markers and borders; `undefined` if something else is between them. */
function extentOf({ rope }: Report, { form, entries }: ParticipantList): Span | undefined {
	const [first, last] = [entries[0]!.span, entries.at(-1)!.span];
	const gaps = entries.slice(1).map(({ span }, index) => rope.slice(entries[index]!.span.to, span.from));
	const has = (pattern: RegExp): boolean => gaps.every((gap) => pattern.test(gap));
	const [from, to] = [lineStart(rope, first.from), lineEnd(rope, last.to)];
	const after = rope.slice(last.to, to);
	switch (form) {
		case 'items':
			// A tick box has no place in another form.
			return has(BULLET) && BARE.test(rope.slice(from, first.from)) && after.trim() === '' ? { from, to } : undefined;
		case 'lines':
		case 'paragraphs':
			return has(LINE) && after.trim() === '' && from === first.from ? { from, to } : undefined;
		case 'inline': {
			const end = /^[\s.]*$/.test(after) && /^\s*$/.test(rope.slice(to, to + 2)) ? to : undefined;
			return gaps.every((gap) => SEPARATOR.test(gap.trim())) && end !== undefined
				? { from: first.from, to: end }
				: undefined;
		}
		case 'rows': {
			const rule = lineStart(rope, from - 1);
			const header = lineStart(rope, rule - 1);
			const isRuled = RULE.test(rope.slice(rule, from).replace(/\s+/g, ''));
			const isTable =
				isRuled &&
				gaps.every((gap) => BORDER.test(gap.replace(/[ \t]+/g, ''))) &&
				rope.slice(header, rule).includes('|');
			const isAll = /^\s*(?:\||$)/.test(after) && !rope.slice(to, lineEnd(rope, to + 2)).includes('|');
			return isTable && isAll ? { from: header, to } : undefined;
		}
		case 'cells':
			return undefined;
	}
}

const BULLET = /^[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?(?:[-+*]|\d{1,9}[.)])[ \t]+$/;
const BARE = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/;
const LINE = /^(?:\\|[ \t]*)(?:\r\n|\r|\n)\s*$/;
/** Without the blanks around it. */
const SEPARATOR = /^(?:[,;](?:\s(?:\p{L}{1,3}|&))?|\p{L}{1,3}|&)?$/u;
/** Without any blanks. */
const BORDER = /^\|?(?:\r\n|\r|\n)\|?$/;
const RULE = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;
const CELL = /(?<!\\)\|/;

/** `undefined` if an entry has more than its line or less than is said of it, or a column of its own for something else. */
function peopleIn({ rope }: Report, { form, entries }: ParticipantList): readonly Written[] | undefined {
	const found = entries.map((entry): Written | undefined => {
		const source = rope.slice(entry.span.from, entry.span.to);
		if (/[\r\n]/.test(source) || entry.group !== undefined || entry.joined) return undefined;
		const name = rope.slice(Math.min(entry.span.from, entry.nameSpan.from), entry.nameSpan.to).trim();
		const { affiliation = '' } = entry;
		if (form !== 'rows') {
			const rest = source.replace(name, '').replace(affiliation, '');
			return { text: source.trim(), name, affiliation: isPlain(entry, source, rest) ? affiliation : '' };
		}
		const cells = source.split(CELL).map((cell) => cell.trim());
		const isAll =
			cells.filter((cell) => cell !== '').join('|') === [name, affiliation].filter((each) => each !== '').join('|');
		return isAll ? { text: affiliation === '' ? name : `${name} (${affiliation})`, name, affiliation } : undefined;
	});
	return found.includes(undefined) ? undefined : (found as readonly Written[]);
}

/**
 * Nothing is said but the affiliation, and nothing is marked.
 *
 * @param rest of the source, beside name and affiliation: no field has an address or the number of a telephone.
 */
function isPlain({ role, note, handle, initials }: Participant, source: string, rest: string): boolean {
	const isUnsaid = [role, note, handle, initials].every((each) => each === undefined);
	return isUnsaid && !/[*_|`[\]~]/.test(source) && /^[\s(),;:–—-]*$/.test(rest);
}

function bullets(people: readonly Written[], report: Report): readonly string[] {
	const markers = listItems(report).flatMap(({ value, block: { source } }) =>
		value.filter(({ number }) => number === undefined).map(({ marker }) => source.slice(marker.from, marker.to)),
	);
	const marker = markers.find((each) => each.length === 1) ?? '-';
	return people.map(({ text }) => `${marker} ${text}`);
}

function table(people: readonly Written[], report: Report): readonly string[] | undefined {
	// Without affiliations it is no table but a column.
	if (people.some(({ affiliation }) => affiliation === '')) return undefined;
	const [name, affiliation] = languageFor(report, undefined).templates.columns;
	const row = (one: string, other: string): string => `| ${one} | ${other} |`;
	return [row(name, affiliation), row('---', '---'), ...people.map((each) => row(each.name, each.affiliation))];
}

function paragraph(people: readonly Written[]): readonly string[] | undefined {
	// Two names are read as a list only if each has a line.
	if (people.length < 3 || people.some(({ text }) => text.includes(';'))) return undefined;
	const sign = people.some(({ text }) => text.includes(',')) ? '; ' : ', ';
	return [people.map(({ text }) => text).join(sign)];
}
