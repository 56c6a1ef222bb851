/**
 * Finds headings and labels with nothing under them.
 */
import { agendas, firstContent, type Heading, type Report } from '../report/index.js';
import { lean, lineEnd, lineStart, type Text } from '../text/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { emptyBoldLabels } from './support/bold-labels.js';
import { gathersAll, gathersAnnexes, gathersNext, isTitleLike, saysItItself } from './support/section-names.js';

export const emptySection: Rule = {
	id: 'empty-section',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Section with nothing under its heading',
		what: 'A heading, a line in bold with a number, or the label of an agenda or of a list of participants, with nothing under it before the next of the same or a higher rank, or before the end. Comments and link definitions count as nothing. The lines of the title are left alone, and so are headings that say it all themselves: with a link, a time or date, a colon and text after it, “none”, “cancelled”. A heading over others of its rank that are links is taken for the name of their group. Where most sections are still empty, the report is not written yet, and this is an information. While somebody types at the end of the text, nothing is said of the last heading. Of annexes `empty-annex` speaks.',
		why: 'A heading was copied from the last report, and what was said under it is missing.',
		fixes: 'Remove the heading. Not applied unasked.',
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
	*check(report) {
		yield* emptyHeadings(report);
		yield* emptyLabels(report);
		yield* emptyLines(report);
	},
};

function* emptyHeadings(report: Report): Iterable<Finding> {
	const { headings, rope } = report;
	const annexes = new Set(report.annexes.map(({ label }) => label.from));
	const empty = [...headings.keys()].filter((index) => isEmpty(report, index, annexes));
	if (empty.length === 0) return;
	const labels = new Set(report.agendas.map(({ from }) => from));
	const items = new Set(agendas(report).flatMap((agenda) => agenda.items.map(({ span }) => span.from)));
	const known = new Set([...labels, ...report.participantLists.map(({ from }) => from)]);
	const title = titleLines(report);
	const bare = empty.filter((index) => {
		const { rank, span, text: name } = headings[index]!;
		const next = headings[index + 1];
		// `empty-annex` speaks of annexes; "Annexes" gathers those that follow.
		if (annexes.has(span.from) || (annexes.has(firstContent(rope, span.to)) && gathersAnnexes(name))) return false;
		if (index < title && (index === 0 || rank === headings[0]!.rank || isTitleLike(name) || isShouted(name)))
			return false;
		// Under "Agenda", its items may be headings, of the same rank as well.
		if (items.has(span.from)) return false;
		if (next?.rank === rank && labels.has(span.from) && !known.has(next.span.from) && !gathersAll(next.text))
			return false;
		return !saysItItself(name, rope.slice(span.from, span.to));
	});
	const grouped = isGrouped(report, bare, known);
	const skeleton = isSkeleton(report, bare.length, title);
	for (const index of bare) {
		const heading = headings[index]!;
		const next = headings[index + 1];
		const { rank } = heading;
		if (next?.rank === rank && (gathersNext(heading.text, next.text) || leadsAway(report, next) || grouped(index))) {
			continue;
		}
		const before = headings[index - 1];
		const alone = before && before.rank < rank && (!next || next.rank <= before.rank);
		const emptied = alone && firstContent(rope, before.span.to) >= heading.span.from;
		yield {
			message: `“${shortened(heading.text)}” is empty. Add the text or remove the heading`,
			span: contentOf(heading, rope),
			...(skeleton && { mild: true as const }),
			...(firstContent(rope, heading.span.to) >= rope.length && { unfinished: true as const }),
			fixes: () => (emptied || isLinkedTo(report, heading) ? [] : [remove(report, heading)]),
		};
	}
}

function isEmpty({ headings, rope }: Report, index: number, annexes: ReadonlySet<number>): boolean {
	const { span, rank } = headings[index]!;
	const next = headings[index + 1];
	if (next && next.rank > rank) return false;
	const content = firstContent(rope, span.to);
	// The label of an annex that is no heading ends the section above it as well.
	return content >= (next?.span.from ?? rope.length) || annexes.has(content);
}

/**
 * Where all headings but the title have one rank, and several have nothing under them, these may be
 * the names of groups, for which the author has no other rank.
 */
function isGrouped(
	{ headings }: Report,
	empty: readonly number[],
	known: ReadonlySet<number>,
): (index: number) => boolean {
	const ranks = new Set(headings.slice(1).map(({ rank }) => rank));
	const set = new Set(empty);
	if (empty.length < 2 || ranks.size > 1) return () => false;
	return (index) => !set.has(index + 1) && index + 1 < headings.length && !known.has(headings[index]!.span.from);
}

/** A link under a name of its rank: "Breakout C", then the first of the papers that were read there. */
function leadsAway({ rope }: Report, { span }: Heading): boolean {
	return /^[^\p{L}]*\[|\]\(/u.test(rope.slice(span.from, span.to));
}

/** "DATES CONFIRMED", among the lines of the title. */
function isShouted(name: string): boolean {
	return !/\p{Ll}/u.test(name) && /\p{Lu}\P{L}+\p{Lu}/u.test(name);
}

const FEW = 3;

/** Most of the sections are still empty: the report is not written yet. */
function isSkeleton({ headings }: Report, empty: number, title: number): boolean {
	if (empty < FEW) return false;
	const sections = headings.filter(({ rank }, index) => index >= title && !((headings[index + 1]?.rank ?? 0) > rank));
	return empty * 2 > sections.length;
}

/** How many headings stand at the top with nothing between them: the title and its other lines. */
function titleLines({ headings, rope, frontMatter }: Report): number {
	const start = frontMatter?.span.to ?? (rope.slice(0, 1) === '\uFEFF' ? 1 : 0);
	if (firstContent(rope, start) < headings[0]!.span.from) return 0;
	let count = 1;
	while (headings[count] && firstContent(rope, headings[count - 1]!.span.to) >= headings[count]!.span.from) count++;
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

/** Without its heading a link would lead nowhere. */
function isLinkedTo({ text }: Report, { slug }: Heading): boolean {
	return text.includes(`#${slug}`);
}

function remove({ text }: Report, { span }: Heading): Fix {
	// With the line ending and the blank lines after it.
	const after = /(?:[ \t]*(?:\r\n|\r|\n))*/y;
	after.lastIndex = span.to;
	const to = span.to + (after.exec(text)?.[0].length ?? 0);
	return { title: 'Remove the heading', safety: 'unsafe', edits: [{ span: { from: span.from, to }, insert: '' }] };
}

const LABEL = lean(/^\P{L}*\p{L}+(?: +\p{L}+)*[:*_\s]*$/u);

/** Labels that are no headings: "Agenda:" right before "Participants:". */
function* emptyLabels({ agendas, participantLists, annexes, headings, rope }: Report): Iterable<Finding> {
	const labels = [...agendas, ...participantLists];
	if (labels.length === 0) return;
	const known = new Set([...labels, ...annexes.map(({ label }) => label)].map(({ from }) => from));
	const titles = new Set(
		[...headings.map(({ span }) => span), ...annexes.map(({ label }) => label)].map(({ from }) => from),
	);
	for (const span of labels) {
		if (titles.has(span.from) || lineStart(rope, span.from) !== span.from) continue;
		const name = rope.slice(span.from, span.to);
		if (/[\r\n]/.test(name) || !LABEL.test(name)) continue;
		const content = firstContent(rope, span.to);
		if (content < rope.length && !known.has(content)) continue;
		yield {
			message: `“${name.replace(/^[*_\s]+/, '').replace(/(?<![:*_\s])[:*_\s]+$/, '')}” is empty. Add the text or remove the line`,
			span,
			fixes: [],
		};
	}
}

/** Lines in bold that stand for headings: `**4. Budget**`. */
function* emptyLines(report: Report): Iterable<Finding> {
	const { headings, annexes, rope } = report;
	const others = new Set(
		[...headings.map(({ span }) => span), ...annexes.map(({ label }) => label)].map(({ from }) => from),
	);
	for (const { span, name } of emptyBoldLabels(report, others)) {
		if (others.has(span.from) || saysItItself(name, rope.slice(span.from, span.to))) continue;
		yield {
			message: `“${shortened(name)}” is empty. Add the text or remove the line`,
			span,
			fixes: [],
		};
	}
}
