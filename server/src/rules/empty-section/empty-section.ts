/**
 * Finds headings and labels with nothing under them.
 */
import {
	agendaLabels,
	annexes,
	attendanceOf,
	firstContent,
	type Heading,
	headings,
	input,
	participantLabels,
	query,
	type Report,
} from '../../report/index.js';
import { countWhile, lineEnd, lineStart, narrowed, oneLine, type Span, type Text } from '../../text/index.js';
import { type Context, type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { inShort } from '../shared/few-words.js';
import { twinHeadings } from '../shared/twin-headings.js';
import { bareHeadings, emptyHeadingsOf, titleLines } from './bare-headings.js';
import { emptyBoldLabels } from './bold-labels.js';
import { gathersNext, saysItItself } from './section-names.js';

export const emptySection: Rule = {
	id: 'empty-section',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	open: true,
	settledBy: 'below',
	looksAtFiles: true,
	perMeeting: true,
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Section with nothing under its heading',
		what: 'A heading, a line in bold with a number, or the label of an agenda or of a list of participants, with nothing under it before the next of the same or a higher level, or before the end.',
		cases: [
			'Comments and link definitions count as nothing.',
			'Where most sections are still empty, the report is not written yet, and this is an information.',
		],
		spared: [
			'The lines of the title, and headings that say it all themselves: “Welcome”, “Closing”, with a link, a time or date, a colon and text after it, “none”, “cancelled”.',
			'A heading over others of its level that are links, and have no headings of their own: it names their group.',
			'A heading without text in each of the last reports of the series that have it, four or more: it belongs to their form, unless the report is final.',
			'A heading that stands twice, and once with text: `repeated-passage` speaks of it.',
			'The last heading, while somebody types at the end of the text; and annexes, of which `empty-annex` speaks.',
		],
		why: 'A heading was copied from the last report, and what was said under it is missing.',
		fixes: 'Remove the heading, or the line in bold that stands for one. Not applied unasked.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Budget\n\n## Accounts\n\nThe accounts were adopted.\n',
			'# Minutes\n\n5 February 2018\n\nThe meeting was opened.\n\n## Any other business\n\n<!-- ask Ana -->\n',
			'# Minutes\n\n5 February 2018\n\nAgenda:\n\nParticipants:\n\nAna Lund\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Notes\n\n## Summary of the meeting\n\nIt rained.\n\n## Breakout C\n\n## [Paper 7](https://example.org/7)\n\nRead.\n\n## Next meeting of the board 2018-03-05\n',
			'# Minutes\n\n## 5 February 2018\n\n## Budget\n\n### Income\n\nIt has risen.\n',
			'# Minutes\n\n5 February 2018\n\n## Present: Ana Lund, Bo Berg\n\n## Apologies: none\n\n## Budget (postponed)\n\n## [Issue 12](https://example.org/12)\n\n## Closing\n\nAt noon.\n',
		],
	},
	*check(report, context) {
		yield* emptyHeadings(report, context);
		yield* emptyLabels(report);
		yield* emptyLines(report);
	},
};

function* emptyHeadings(report: Report, { earlier, final }: Context): Iterable<Finding> {
	const { rope } = report;
	const all = headings(report);
	const empty = emptyHeadingsOf(report);
	if (empty.length === 0) return;
	const people = new Set(participantLabels(report).map(({ from }) => from));
	const known = new Set([...agendaLabels(report).map(({ from }) => from), ...people]);
	const title = titleLines(report);
	const bare = bareHeadings(report, empty, known, title);
	if (bare.length === 0) return;
	const grouped = isGrouped(report, bare, known);
	const skeleton = isSkeleton(report, bare.length, title);
	// What has always been left out is hardly missed, unless all is to be complete.
	const names = bare.map((index) => all[index]!.text.trim());
	const standing = new Set(final ? [] : earlier?.neverFilled(report, names));
	const twins = twinHeadings(report);
	const listed = listedHeadings(all, empty);
	for (const index of bare) {
		const heading = all[index]!;
		const next = all[index + 1];
		// What stands twice is for `repeated-passage`.
		if (twins && twins[twins.spare].from === heading.span.from) continue;
		if (standing.has(heading.text.trim())) continue;
		// A link over sections of its own is no paper of a group.
		const isLeaf = (all[index + 2]?.depth ?? 0) <= (next?.depth ?? 0);
		const isGroup = () =>
			gathersNext(heading.text, next!.text) || (isLeaf && leadsAway(report, next!)) || grouped(index);
		if (next?.depth === heading.depth && isGroup()) continue;
		if (!skeleton && listed.has(index)) continue;
		yield {
			message: `The section “${inShort(oneLine(heading.text))}” is empty. Add its text or remove the heading`,
			span: contentOf(heading, rope),
			...(skeleton && { mild: true as const }),
			fixes: () => {
				// Below the lowest level there is no other for what is under a heading: "Income", then "2024" and "2025".
				const isLowest = heading.depth === LOWEST && next?.depth === LOWEST;
				// A report needs its list of participants, and the items of its agenda.
				const isNeeded =
					isLowest ||
					people.has(heading.span.from) ||
					COUNTED.test(heading.text) ||
					empties(report, index) ||
					isLinkedTo(report, heading);
				return isNeeded ? [] : [remove(report, heading.span, 'Remove the heading')];
			},
		};
	}
}

/** So many empty headings of one level, one right below the other, are a list. */
const LIST = 5;

function listedHeadings(all: readonly Heading[], empty: readonly number[]): ReadonlySet<number> {
	const found = new Set<number>();
	let run: number[] = [];
	for (const index of empty) {
		const goesOn = index - 1 === run.at(-1) && all[index]!.depth === all[index - 1]!.depth;
		if (!goesOn) run = [];
		run.push(index);
		if (run.length >= LIST) for (const each of run.slice(-LIST)) found.add(each);
	}
	return found;
}

const LOWEST = 6;
/** "6 Other business", "TOP 6: Sonstiges": without it a number would be missing. */
const COUNTED = /^\P{L}*(?:\p{L}{1,12} )?\d{1,2}(?:\.\d{1,2}){0,2}[.):]? +\p{L}/u;

/** Whether the heading above would be the empty one without the heading at `index`. */
function empties(report: Report, index: number): boolean {
	const all = headings(report);
	const { depth, span, text } = all[index]!;
	const [before, next] = [all[index - 1], all[index + 1]];
	if (!before || firstContent(report.rope, before.span.to) < span.from) return false;
	if (before.depth < depth) return !next || next.depth <= before.depth;
	const gathered = before.depth === depth && gathersNext(before.text, text);
	return gathered && !(next?.depth === depth && gathersNext(before.text, next.text));
}

/**
 * If all headings but the title have one level, and several are empty, these may be names of groups, for which the
 * author has no other level.
 */
function isGrouped(report: Report, empty: readonly number[], known: ReadonlySet<number>): (index: number) => boolean {
	const depths = new Set(
		headings(report)
			.slice(1)
			.map(({ depth }) => depth),
	);
	const set = new Set(empty);
	if (empty.length < 2 || depths.size > 1) return () => false;
	return (index) =>
		!set.has(index + 1) && index + 1 < headings(report).length && !known.has(headings(report)[index]!.span.from);
}

/** A link under a name of the same level: "Breakout C", then the first of the papers read there. */
function leadsAway({ rope }: Report, { span }: Heading): boolean {
	return /^[^\p{L}]*\[|\]\(/u.test(rope.slice(span.from, span.to));
}

const FEW = 3;

/** Most of the sections are still empty: the report has not been written yet. */
function isSkeleton(report: Report, empty: number, title: number): boolean {
	if (empty < FEW) return false;
	const sections = headings(report).filter(
		({ depth }, index) => index >= title && !((headings(report)[index + 1]?.depth ?? 0) > depth),
	);
	return empty * 2 > sections.length;
}

/** The heading without its markers. */
function contentOf({ span, text: name }: Heading, rope: Text): Heading['span'] {
	const line = lineEnd(rope, span.from);
	const markers = /^#{1,6}[ \t]*/.exec(rope.slice(span.from, line))?.[0].length ?? 0;
	return name === '' ? span : { from: span.from + markers, to: Math.min(line, span.to) };
}

/** Without its heading a link would be broken. */
function isLinkedTo(report: Report, { slug }: Heading): boolean {
	const all = fragments(report);
	return all[countWhile(all, (each) => each < slug)]?.startsWith(slug) === true;
}

/** Everything after a `#`, sorted by its characters, so that common prefixes are adjacent. */
const fragments = query([input.text], (rope): readonly string[] =>
	[...rope.toString().matchAll(/#([^\s#]*)/g)].map(([, fragment = '']) => fragment).sort(),
);

function remove({ text }: Report, span: Span, title: string): Fix {
	// With the line ending and the blank lines after it.
	const after = /(?:[ \t]*(?:\r\n|\r|\n))*/y;
	after.lastIndex = span.to;
	const to = span.to + (after.exec(text)?.[0].length ?? 0);
	return unsafeFix(title, [{ span: { from: span.from, to }, insert: '' }]);
}

/** Not “8 participants”, which says all. */
const LABEL = narrowed(/^(?!\P{L}*\d +\p{L})\P{L}*\p{L}+(?: +\p{L}+)*[:*_\s]*$/u);

/** Labels that are not headings: "Agenda:" right before "Participants:". */
function* emptyLabels(report: Report): Iterable<Finding> {
	const labels = [...agendaLabels(report), ...participantLabels(report)];
	if (labels.length === 0) return;
	const known = new Set([...labels, ...annexes(report).map(({ label }) => label)].map(({ from }) => from));
	for (const span of labels) {
		if (isTitle(report, span.from) || lineStart(report.rope, span.from) !== span.from) continue;
		const name = report.rope.slice(span.from, span.to);
		if (/[\r\n]/.test(name) || !LABEL.test(name)) continue;
		const content = firstContent(report.rope, span.to);
		if (content < report.end && !known.has(content) && !listsAbsent(report.rope, content)) continue;
		yield {
			message: `“${name.replace(/^[*_\s]+/, '').replace(/(?<![:*_\s])[:*_\s]+$/, '')}” is empty. Add the text or remove the line`,
			span,
			fixes: [],
		};
	}
}

/** "Absent: Bo Roe": nobody who was there stands below that. */
function listsAbsent(rope: Text, at: number): boolean {
	const [, label] = FIELD.exec(rope.slice(at, lineEnd(rope, at))) ?? [];
	return label !== undefined && attendanceOf(label) === 'absent';
}

const FIELD = /^[*_]{0,3}([^:\r\n]{2,40}):/;

/** Bold lines that serve as headings: `**4. Budget**`. */
function* emptyLines(report: Report): Iterable<Finding> {
	const { rope } = report;
	for (const { span, name } of emptyBoldLabels(report, (at) => isTitle(report, at))) {
		if (saysItItself(name, rope.slice(span.from, span.to))) continue;
		yield {
			message: `“${inShort(oneLine(name))}” is empty. Add the text or remove the line`,
			span,
			fixes: () => [remove(report, span, 'Remove the line')],
		};
	}
}

/** Whether a heading or the label of an annex begins there. */
function isTitle(report: Report, at: number): boolean {
	const titles = headings(report);
	const labelled = annexes(report);
	const title = titles[countWhile(titles, ({ span }) => span.from < at)];
	const annex = labelled[countWhile(labelled, ({ label }) => label.from < at)];
	return title?.span.from === at || annex?.label.from === at;
}
