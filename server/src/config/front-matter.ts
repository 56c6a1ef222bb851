/** What a report can say about itself, between the `---` lines at its top. */
import { rules, type Table } from '../rules/index.js';
import type { FrontMatter } from '../syntax/yaml/front-matter.js';
import type { Node } from '../syntax/yaml/node.js';
import { type Problem, Problems } from '../syntax/yaml/problems.js';
import type { Text } from '../text/index.js';
import { Reading, readTable } from './read.js';

const ids = Object.fromEntries(rules.map(({ id, docs }) => [id, `${docs.title}.`]));

/** Other programs read front matter too, and have entries of their own. */
export const FRONT_MATTER: Table = {
	is: 'table',
	noun: 'entry',
	shared: true,
	fields: {
		type: {
			shape: {
				is: 'choice',
				noun: 'type',
				open: true,
				of: {
					report: 'A meeting report: every rule looks at it.',
					minutes: 'A meeting report: every rule looks at it.',
					agenda: 'The agenda of a meeting, or the call to it: rules about what happened there keep quiet.',
					other: 'No meeting report: only the rules for all Markdown look at it.',
				},
			},
			what: 'What the document is. Without it, Rapporteur decides by its title and file name, and by what stands in it: a list of those present, what was said or decided, an agenda.',
		},
		number: {
			shape: { is: 'text', orNumber: true },
			what: 'The number of this meeting, such as `24` or `XXIV`. The text must not contradict it.',
		},
		date: {
			shape: { is: 'text', orNumber: true },
			what: 'The date of this meeting, such as `2018-02-05`. The text must not contradict it.',
		},
		externalAnnexes: {
			shape: { is: 'list', of: { is: 'text' }, most: 1_000 },
			what: 'Annexes that are files of their own and need not be in the report, as you refer to them: `Annex II`.',
		},
		allow: {
			shape: { is: 'list', of: { is: 'choice', noun: 'rule', of: ids, open: true }, most: 1_000 },
			what: 'Rules that are not to speak in this document.',
		},
	},
};

/** Entries of ours whose names no other program uses. */
const OURS = /^(?:allow|externalAnnexes)[ \t]*:/m;

const known = new WeakMap<FrontMatter, readonly Problem[]>();

/**
 * What is unusable in the front matter. Unknown rules under `allow` are left to the rule `unknown-rule`.
 *
 * @param text that begins with the front matter.
 * @param ofMeeting whether the document is a report or an agenda, where broken YAML matters even if no entry is ours.
 */
export function checkFrontMatter(frontMatter: FrontMatter, text: Text, ofMeeting: boolean): readonly Problem[] {
	const { root, problems: broken, end } = frontMatter;
	const wrong = known.get(frontMatter) ?? readValues(root);
	known.set(frontMatter, wrong);
	// Text between two thematic breaks looks like front matter.
	if ((ofMeeting && root.entries.length > 0) || OURS.test(text.slice(0, end))) return [...broken, ...wrong];
	return wrong.filter(({ suggestion }) => suggestion !== undefined);
}

function readValues(root: Node): readonly Problem[] {
	const problems = new Problems();
	const entries = root.entries.filter(({ key, value }) => key !== 'allow' || value.kind === 'table');
	readTable(FRONT_MATTER, { ...root, kind: 'table', entries }, 'front matter', new Reading(problems));
	const date = entries.find(({ key }) => key === 'date')?.value;
	const day = date?.kind === 'text' ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(String(date.value))?.[0] : undefined;
	if (day !== undefined && !isDay(day)) problems.add(`There is no day ${day}. Correct the date`, { span: date?.span });
	return problems.all;
}

function isDay(iso: string): boolean {
	const time = Date.parse(iso);
	// A day past the end of a month is parsed as one in the next.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
