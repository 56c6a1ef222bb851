/** Sections of decisions and of what is to be done, and which lines belong to them. */
import { memoizeOn } from '../../../incremental/index.js';
import { lazily, lowerCase } from '../../../text/index.js';
import type { Prose, ReadBlock } from '../../facts/model.js';
import { labelsNext } from '../../meeting/next.js';
import type { Sections } from '../../sections/tree.js';
import { anyOf, wholeWords } from '../../words/index.js';
import type { Around } from '../people/around.js';
import { leadsToElected } from './elected.js';
import { type Line, rawOf, textOf } from './lines.js';
import { allots, type OutcomeKind } from './marks.js';
import { type Lead, LONGEST_LINE, leadsToTasks } from './tasks.js';
import { LONGEST_TASKS, tasksOf } from './tasks-of.js';
import { beginsTopics } from './topics.js';

/** In which part of the report the reader is. */
export interface Section {
	readonly is: OutcomeKind;
	/** It leads to people, and to the tasks of each. */
	readonly allots: boolean;
	/** Not all that stands there is one, only the items of lists, or those that name people, or who was elected. */
	readonly of?: Lead | 'elected';
	/** It has headings of its own, for its tasks: before the first list, or for people. */
	divided?: true;
	/** It has had nothing before a thematic break. */
	broken?: true;
	/** Where that of a heading ends; absent for a label, which speaks for the list or the one paragraph below it. */
	readonly end?: number;
	/** The block of a label in a list: it speaks for what is below it in its item. */
	readonly within?: ReadBlock;
	/** Of such a label. */
	readonly indent?: number;
	/** What kind of line its content is so far, … */
	form?: Line['form'];
	/** … and how far from the margin, unless it is a top-level list; what is further is a detail. */
	inner?: number;
	/** Its last item only names somebody, for whom those below it are, which begin so far from the margin, once there are any; or
	 * it heads them, and `names` is empty. */
	under?: { inner?: number; readonly names: string };
}

/** Those of a report, and those of its agenda: see {@link beginsTopics}. */
interface Titles {
	readonly sections: Sections;
	readonly aside: { readonly topics: ReadonlySet<string> };
}

/** The section that a heading or label begins, or that goes on; `content` if the line is neither. */
export function nextSection(
	section: Section | undefined,
	line: Line,
	block: ReadBlock,
	{ sections, aside: { topics } }: Titles,
	around: Told,
): Section | undefined | 'content' {
	const { form, is } = line;
	if (form === 'heading') {
		const [{ span, text }] = line.proses as [Prose];
		const at = block.from + span.from;
		if (is) return { is, allots: allots(text), end: sections.reach(at) };
		const of = leadOf(text, true, around);
		if (of) return { is: 'action', allots: allots(text), of, end: sections.reach(at) };
		const goesOn = section?.end !== undefined && at < section.end && !labelsNext(text);
		if (!goesOn || endsAtHeading(section, () => beginsTopics(at, sections, topics, around)))
			return leadsToElected(line) ? { ...ELECTED, end: sections.reach(at) } : undefined;
		section.divided = true;
		return section;
	}
	if (form !== 'label') return 'content';
	return sectionBelow(is!, line, block);
}

const ELECTED = { is: 'decision', allots: false, of: 'elected' } as const;

/** What follows a line that leads to those who were elected. */
export function electedBelow(line: Line, block: ReadBlock): Section {
	return { ...sectionBelow('decision', line, block), ...ELECTED };
}

/** “Tasks” may be the heading of a part with headings of its own, but not of one that has begun with a list. */
function endsAtHeading({ is, of, form, divided, broken }: Section, isTopic: () => boolean): boolean {
	if (form === undefined) return broken === true;
	if (divided) return false;
	return of !== undefined || (is === 'action' && LISTS.has(form) && isTopic());
}

const LISTS: ReadonlySet<Line['form']> = new Set(['item', 'row']);

/** What follows a line that leads to it. */
export function sectionBelow(is: OutcomeKind, line: Line, block: ReadBlock): Section {
	const { indent } = line;
	return { is, allots: allots(rawOf(line)), ...(indent !== undefined && { within: block, indent }) };
}

const COLON = /[:：]\s*$/;

/** What follows a line before a list that has a word for tasks. */
export function listBelow(line: Line, block: ReadBlock, around: Told): Section | undefined {
	const text = textOf(line);
	const of = leadOf(text, false, around);
	// An item without a colon is a subject, unless it tells whose they are.
	if (line.form === 'item' && !COLON.test(text) && of !== 'theirs') return undefined;
	// Below an item stands what was said to it, by whom.
	return of && (of !== 'people' || line.form === 'text') ? { ...sectionBelow('action', line, block), of } : undefined;
}

/** Whether {@link listBelow} may say so, whoever the people are and whatever the language. */
export const mayLead = memoizeOn((line: Line): boolean => {
	const text = textOf(line);
	const isLong = line.form === 'item' && text.length > LONGEST_TASKS && !COLON.test(text);
	return !isLong && A_WORD_FOR_TASKS().test(lowerCase(text.slice(-LONGEST_LINE)));
});

const A_WORD_FOR_TASKS = lazily(() =>
	wholeWords(
		anyOf(({ section: { tasks, allots, actions, action, workFor } }) =>
			[tasks, allots, actions, action, workFor].filter((source) => source !== '').join('|'),
		),
	),
);

/** What the report says besides the line. */
type Told = Pick<Around, 'doers' | 'languages'>;

function leadOf(text: string, isHeading: boolean, { doers, languages }: Told): Lead | undefined {
	return tasksOf(text, doers) === undefined ? leadsToTasks(text, isHeading, languages) : 'theirs';
}

/** A label speaks for one list or one paragraph; one within an item, for the rest of the item. */
export function endsBefore(section: Section, { form, is, top, indent }: Line, block: ReadBlock): boolean {
	// What follows a table is what else was said.
	if (section.end !== undefined) return section.form === 'row' && form !== 'row';
	if (section.within) return section.within !== block || (form === 'item' && indent! <= section.indent!);
	if (section.of === 'elected') return false;
	// A field that was left empty, and the next one: "Action:", "Decision: …".
	if (section.form === undefined) return is !== undefined && form === 'text';
	// Further out than its list: an item that the label is in has ended.
	if (form === 'item' && section.inner !== undefined) return indent! < section.inner;
	return section.form === 'text' || (form !== section.form && !(section.form === 'item' && !top && form === 'item'));
}

/**
 * Takes a line without a mark into its section.
 *
 * @param names of an item that only names somebody, or empty if it heads others: those below it are what the section is
 * made of.
 * @returns whether it is one of those that the section is made of, and not a detail of one.
 */
export function take(section: Section, line: Line, names: string | undefined): boolean {
	const { form, top, indent = 0 } = line;
	if (section.of && form === 'text') return false;
	// What follows the items of a list is what else was said, or "END".
	if (form === 'text' && section.form === 'item' && !isOneSentence(line)) return false;
	if (section.within || beginsInItem(section, form, top)) section.inner ??= indent;
	const isBelow = form === 'item' && (section.inner === undefined ? !top : indent > section.inner);
	if (isBelow) {
		const { under } = section;
		// What is ticked off on its own is a task of its own.
		if (!under) return line.box !== undefined;
		under.inner ??= indent;
		return indent <= under.inner;
	}
	delete section.under;
	if (names !== undefined) section.under = { names };
	section.form = form;
	return !section.under;
}

function isOneSentence(line: Line): boolean {
	const said = rawOf(line).trim();
	return said.length <= LONG && /\s/.test(said);
}

const LONG = 220;

/** The label stands in a paragraph of an item, and its list below it. */
function beginsInItem({ end, form: before }: Section, form: Line['form'], top: boolean): boolean {
	return end === undefined && before === undefined && form === 'item' && !top;
}
