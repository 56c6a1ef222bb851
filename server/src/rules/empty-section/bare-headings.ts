/** Headings with nothing below them. */
import {
	agendaLabels,
	agendas,
	annexes,
	anyOf,
	firstContent,
	type Heading,
	headings,
	isEmptySection,
	isMetadata,
	type Report,
	sections,
	titleKey,
} from '../../report/index.js';
import { lazily } from '../../text/index.js';
import { gathersAll, gathersAnnexes, isTitleLike, saysItItself } from './section-names.js';

/** Their indices, whatever they say. */
export function emptyHeadingsOf(report: Report): readonly number[] {
	return headings(report).flatMap((_, index) => (isEmpty(report, index) ? [index] : []));
}

/**
 * Those of the headings with nothing below them of which something is expected.
 *
 * @param empty their indices.
 * @param known starts of labels of agendas and of lists of participants.
 * @param title how many of the headings are lines of the title.
 */
export function bareHeadings(
	report: Report,
	empty: readonly number[],
	known: ReadonlySet<number>,
	title: number,
): readonly number[] {
	const { rope } = report;
	const all = headings(report);
	const labelled = new Set(annexes(report).map(({ label }) => label.from));
	const labels = new Set(agendaLabels(report).map(({ from }) => from));
	const items = new Set(agendas(report).flatMap((agenda) => agenda.items.map(({ span }) => span.from)));
	const inAgenda = plannedItems(report, labels, new Set(empty));
	return empty.filter((index) => {
		// "## Meetings", and below it the meetings, under headings of whatever level.
		if (report.role === 'preface' && index === all.length - 1) return false;
		const { depth, span, text: name } = all[index]!;
		const next = all[index + 1];
		// `empty-annex` handles annexes; "Annexes" is a heading for those that follow.
		if (labelled.has(span.from) || (labelled.has(firstContent(rope, span.to)) && gathersAnnexes(name))) return false;
		if (index < title && (index === 0 || depth === all[0]!.depth || isTitleLike(name) || isShouted(name))) return false;
		// Under "Agenda", its items may be headings, even of the same level.
		if (items.has(span.from) || inAgenda.has(index)) return false;
		// "3. Discussion", then "1. Budget": a restarted count belongs under it.
		if (next?.depth === depth && numberOf(next.text) === 1 && (numberOf(name) ?? 1) > 1) return false;
		if (next?.depth === depth && labels.has(span.from) && !known.has(next.span.from) && !gathersAll(next.text))
			return false;
		return !saysItItself(name, rope.slice(span.from, span.to));
	});
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
		// Below a list of the items stands what was said on them.
		const [listed] = agendas(report).find(({ label }) => label.from === all.title(agenda).from)?.items ?? [];
		const first = headings(report)[items[0] ?? -1];
		if (listed && first && listed.span.from < first.span.from && titleKey(listed.title) === titleKey(first.text)) {
			continue;
		}
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

/** "DATES CONFIRMED", among the lines of the title. */
function isShouted(name: string): boolean {
	return !/\p{Ll}/u.test(name) && /\p{Lu}\P{L}+\p{Lu}/u.test(name);
}

/** How many characters of pictures, generated text and definitions of links may precede a title. */
const LETTERHEAD = 1_000;
const MADE_BY_PROGRAM = /^(?:\{[{%].*[}%]\}|<.*>|\[?!\[.*\)|\[[^\]]+\]: .*)?$/;

/** How many headings at the top have nothing between them: the title and its other lines. */
export function titleLines(report: Report): number {
	const { start } = report;
	const first = headings(report)[0]!.span.from;
	const above = firstContent(report.rope, start) < first ? report.rope.slice(start, first) : '';
	const lines = above.slice(0, LETTERHEAD).split(/\r\n|\r|\n/);
	if (above.length > LETTERHEAD) lines.pop();
	if (!lines.every((line) => MADE_BY_PROGRAM.test(line.trim()) || isMetadata(line))) return 0;
	let count = 1;
	while (
		headings(report)[count] &&
		firstContent(report.rope, headings(report)[count - 1]!.span.to) >= headings(report)[count]!.span.from
	)
		count++;
	return count;
}
