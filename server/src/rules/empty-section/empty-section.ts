/**
 * Finds headings and labels with nothing under them.
 */
import {
	agendaLabels,
	agendas,
	annexes,
	anyOf,
	firstContent,
	type Heading,
	headings,
	input,
	isEmptySection,
	participantLabels,
	query,
	type Report,
	sections,
} from '../../report/index.js';
import { countWhile, lazily, lineEnd, lineStart, narrowed, type Span, type Text } from '../../text/index.js';
import type { Context, Finding, Fix, Rule } from '../rule.js';
import { emptyBoldLabels } from './bold-labels.js';
import { gathersAll, gathersAnnexes, gathersNext, isTitleLike, saysItItself } from './section-names.js';

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
		what: 'A heading, a line in bold with a number, or the label of an agenda or of a list of participants, with nothing under it before the next of the same or a higher level, or before the end. Comments and link definitions count as nothing. The lines of the title are left alone, and so are headings that say it all themselves: with a link, a time or date, a colon and text after it, “none”, “cancelled”. A heading over others of its level that are links is taken for the name of their group. Where most sections are still empty, the report is not written yet, and this is an information. A heading without text in each of the last reports of the series that have it, four or more, belongs to their form: nothing is said of it unless the report is final. While somebody types at the end of the text, nothing is said of the last heading. Of annexes `empty-annex` speaks.',
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
	const labelled = new Set(annexes(report).map(({ label }) => label.from));
	const all = headings(report);
	const empty: number[] = [];
	for (let index = 0; index < all.length; index++) if (isEmpty(report, index)) empty.push(index);
	if (empty.length === 0) return;
	const labels = new Set(agendaLabels(report).map(({ from }) => from));
	const items = new Set(agendas(report).flatMap((agenda) => agenda.items.map(({ span }) => span.from)));
	const people = new Set(participantLabels(report).map(({ from }) => from));
	const known = new Set([...labels, ...people]);
	const title = titleLines(report);
	const inAgenda = plannedItems(report, labels, new Set(empty));
	const bare = empty.filter((index) => {
		// "## Meetings", and below it the meetings, under headings of whatever level.
		if (report.role === 'preface' && index === all.length - 1) return false;
		const { depth, span, text: name } = headings(report)[index]!;
		const next = headings(report)[index + 1];
		// `empty-annex` handles annexes; "Annexes" is a heading for those that follow.
		if (labelled.has(span.from) || (labelled.has(firstContent(rope, span.to)) && gathersAnnexes(name))) return false;
		if (index < title && (index === 0 || depth === headings(report)[0]!.depth || isTitleLike(name) || isShouted(name)))
			return false;
		// Under "Agenda", its items may be headings, even of the same level.
		if (items.has(span.from) || inAgenda.has(index)) return false;
		// "3. Discussion", then "1. Budget": a restarted count belongs under it.
		if (next?.depth === depth && numberOf(next.text) === 1 && (numberOf(name) ?? 1) > 1) return false;
		if (next?.depth === depth && labels.has(span.from) && !known.has(next.span.from) && !gathersAll(next.text))
			return false;
		return !saysItItself(name, rope.slice(span.from, span.to));
	});
	const grouped = isGrouped(report, bare, known);
	const skeleton = isSkeleton(report, bare.length, title);
	// What has always been left out is hardly missed, unless all is to be complete.
	const standing = new Set(
		final || bare.length === 0
			? []
			: earlier?.neverFilled(
					report,
					bare.map((index) => all[index]!.text.trim()),
				),
	);
	for (const index of bare) {
		const heading = headings(report)[index]!;
		const next = headings(report)[index + 1];
		const { depth } = heading;
		if (standing.has(heading.text.trim())) continue;
		if (next?.depth === depth && (gathersNext(heading.text, next.text) || leadsAway(report, next) || grouped(index))) {
			continue;
		}
		const before = headings(report)[index - 1];
		const alone = before && before.depth < depth && (!next || next.depth <= before.depth);
		const gathered =
			before?.depth === depth &&
			gathersNext(before.text, heading.text) &&
			!(next?.depth === depth && gathersNext(before.text, next.text));
		// Without it, the heading above would be the empty one; a report needs its list of participants.
		const needed = people.has(heading.span.from);
		const emptied = (alone || gathered) && firstContent(rope, before.span.to) >= heading.span.from;
		yield {
			message: `“${shortened(heading.text)}” is empty. Add the text or remove the heading`,
			span: contentOf(heading, rope),
			...(skeleton && { mild: true as const }),
			fixes: () =>
				needed || emptied || isLinkedTo(report, heading) ? [] : [remove(report, heading.span, 'Remove the heading')],
		};
	}
}

function isEmpty(report: Report, index: number): boolean {
	const all = sections(report);
	if (!isEmptySection(all, all.headings[index]!, report.rope)) return false;
	const next = headings(report)[index + 1];
	return !(next && (isText(next) || isMisplaced(report, next)));
}

/**
 * The indices of the headings below the label of an agenda that is only a plan: most of them are empty. If most have
 * text, they are the record.
 */
function plannedItems(report: Report, labels: ReadonlySet<number>, empty: ReadonlySet<number>): ReadonlySet<number> {
	const planned = new Set<number>();
	const all = sections(report);
	/** By section. */
	const indices = new Map(all.headings.map((section, index) => [section, index]));
	let over = 0;
	for (const agenda of all.headings) {
		if (agenda.index < over || agenda.depth === 1 || !labels.has(all.title(agenda).from)) continue;
		over = agenda.end;
		const items = all.all.slice(agenda.index + 1, agenda.end).flatMap((section) => indices.get(section) ?? []);
		const without = items.filter((index) => empty.has(index));
		if (without.length > 1 && without.length * 2 > items.length) for (const index of without) planned.add(index);
	}
	return planned;
}

function numberOf(name: string): number | undefined {
	const number = NUMBERED().exec(name)?.[1];
	return number === undefined ? undefined : Number(number);
}

const NUMBERED = lazily(
	() => new RegExp(`^(?:${anyOf(({ itemCapitals }) => itemCapitals)}\\s?)?(\\d{1,3})(?:[.):]|\\s)(?!\\d)`),
);

/** Several lines with `---` under them are a heading by accident: the writer meant a rule below a paragraph. */
function isText({ text }: Heading): boolean {
	return /[\n\r]/.test(text.trim());
}

/** Under a title that is deeper than other headings, levels do not show what belongs to what. */
function isMisplaced(report: Report, { depth }: Heading): boolean {
	return depth < headings(report)[0]!.depth;
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

/** "DATES CONFIRMED", among the lines of the title. */
function isShouted(name: string): boolean {
	return !/\p{Ll}/u.test(name) && /\p{Lu}\P{L}+\p{Lu}/u.test(name);
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

/** How many characters of pictures and generated text may precede a title. */
const LETTERHEAD = 1_000;
const MADE_BY_PROGRAM = /^(?:\{[{%].*[}%]\}|<.*>|\[?!\[.*\))?$/;

/** How many headings at the top have nothing between them: the title and its other lines. */
function titleLines(report: Report): number {
	const { start } = report;
	const first = headings(report)[0]!.span.from;
	const above =
		firstContent(report.rope, start) < first ? report.rope.slice(start, Math.min(first, start + LETTERHEAD)) : '';
	if (!above.split(/\r\n|\r|\n/).every((line) => MADE_BY_PROGRAM.test(line.trim()))) return 0;
	let count = 1;
	while (
		headings(report)[count] &&
		firstContent(report.rope, headings(report)[count - 1]!.span.to) >= headings(report)[count]!.span.from
	)
		count++;
	return count;
}

/** The heading without its markers. */
function contentOf({ span, text: name }: Heading, rope: Text): Heading['span'] {
	const line = lineEnd(rope, span.from);
	const markers = /^#{1,6}[ \t]*/.exec(rope.slice(span.from, line))?.[0].length ?? 0;
	return name === '' ? span : { from: span.from + markers, to: Math.min(line, span.to) };
}

const SHOWN = 50;

function shortened(name: string): string {
	const line = name.replace(/\s+/g, ' ').trim();
	return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
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
	return { title, safety: 'unsafe', edits: [{ span: { from: span.from, to }, insert: '' }] };
}

const LABEL = narrowed(/^\P{L}*\p{L}+(?: +\p{L}+)*[:*_\s]*$/u);

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
		if (content < report.end && !known.has(content)) continue;
		yield {
			message: `“${name.replace(/^[*_\s]+/, '').replace(/(?<![:*_\s])[:*_\s]+$/, '')}” is empty. Add the text or remove the line`,
			span,
			fixes: [],
		};
	}
}

/** Bold lines that serve as headings: `**4. Budget**`. */
function* emptyLines(report: Report): Iterable<Finding> {
	const { rope } = report;
	for (const { span, name } of emptyBoldLabels(report, (at) => isTitle(report, at))) {
		if (isTitle(report, span.from) || saysItItself(name, rope.slice(span.from, span.to))) continue;
		yield {
			message: `“${shortened(name)}” is empty. Add the text or remove the line`,
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
