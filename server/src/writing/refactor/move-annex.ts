/** An annex changes places with the one before or after it, and numbers too: every reference follows. */
import { type AnnexEntry, annexEntries, type Report, sections } from '../../report/index.js';
import { type Span, touches } from '../../text/index.js';
import { canRenumber, renumberAnnexes } from '../annex-renumber.js';
import { endOfContent } from '../annex-skeleton.js';
import type { Refactoring, Rewriting } from './model.js';
import { exchange, swap, withoutBlankEnd } from './swap.js';

/** On the label of an annex. */
export function annexMoves(report: Report, at: Span): readonly Refactoring[] {
	const all = annexesOf(report);
	const index = all.findIndex(({ from, lineEnd: to }) => touches({ from, to }, at));
	const own = all[index];
	if (!own || !canRenumber(report)) return [];
	const [before, after] = [all[index - 1], all[index + 1]];
	const name = report.rope.slice(own.annex.span.from, own.annex.span.to);
	return [
		...(before && areNeighbours(report, before, own)
			? [{ id: 'annex.up', title: `Move ${name} up`, rewrite: () => exchanged(report, before, own, 'other') }]
			: []),
		...(after && areNeighbours(report, own, after)
			? [{ id: 'annex.down', title: `Move ${name} down`, rewrite: () => exchanged(report, own, after, 'one') }]
			: []),
	];
}

function annexesOf(report: Report): readonly AnnexEntry[] {
	return annexEntries(report).filter(({ role }) => role === 'annex');
}

/** Of one series, each number once, written in one way, and nothing between them that belongs to neither. */
function areNeighbours(report: Report, one: AnnexEntry, other: AnnexEntry): boolean {
	const { annex: a, key } = one;
	const { annex: b } = other;
	const isAlike = a.family === b.family && a.form === b.form && a.depth === b.depth;
	const isOnce = [key, other.key].every((each) => annexesOf(report).filter((entry) => entry.key === each).length === 1);
	const hasNumbers = a.number !== undefined && a.number.series === b.number?.series;
	return (
		isAlike &&
		isOnce &&
		hasNumbers &&
		a.meant === undefined &&
		b.meant === undefined &&
		wholeOf(report, one) === other.from
	);
}

/** Where what belongs to an annex ends. */
function wholeOf(report: Report, { from, lineEnd: line, annex }: AnnexEntry): number {
	const all = sections(report);
	const own = all.at(from);
	// A heading directly under a label without a title is its title, whatever its level.
	const below = all.all[own.index + 1];
	const isTitle =
		annex.title === '' && below?.form === 'heading' && report.rope.slice(line, all.title(below).from).trim() === '';
	const end = Math.max(all.whole(own).to, isTitle && below ? all.whole(below).to : 0);
	return annexesOf(report).find((each) => each.from > from && each.from < end)?.from ?? end;
}

function exchanged(report: Report, one: AnnexEntry, other: AnnexEntry, held: 'one' | 'other'): Rewriting | undefined {
	const [a, b] = [one.annex.number!, other.annex.number!];
	const numbers = new Map([
		[one.annex, { ...a, value: b.value, suffix: b.suffix }],
		[other.annex, { ...b, value: a.value, suffix: a.suffix }],
	]);
	const edits = renumberAnnexes(report, numbers);
	if (!edits) return undefined;
	const { rope } = report;
	const end = Math.min(wholeOf(report, other), Math.max(other.lineEnd, endOfContent(report)));
	const move = swap(
		rope,
		withoutBlankEnd(rope, { from: one.from, to: other.from }),
		withoutBlankEnd(rope, { from: other.from, to: end }),
		held,
	);
	const lines = linesInList(report, one, other);
	const [first, second] = lines;
	if (!first || !second) return { edits, moves: [move] };
	// In a list of annexes the numbers stay, and the titles change places.
	const others = edits.filter(
		({ span }) => !lines.some(({ from, title }) => from <= span.from && span.to <= title.from),
	);
	const titles = exchange(first.title, second.title);
	return { edits: others, moves: [move, ...titles], loose: [{ from: first.from, to: second.title.to }] };
}

interface ListLine {
	readonly from: number;
	/** What stands behind the number. */
	readonly title: Span;
}

/** The two lines, one below the other, in which a list names both annexes, if it does. */
function linesInList(report: Report, one: AnnexEntry, other: AnnexEntry): readonly ListLine[] {
	const listed = annexEntries(report).filter(
		({ role, key }) => role === 'listed' && (key === one.key || key === other.key),
	);
	const lines = listed.map(({ from, annex, lineEnd: to }) => ({ from, title: { from: annex.span.to, to } }));
	const [first, second] = lines;
	if (!first || !second || lines.length > 2 || listed[0]!.key !== one.key) return [];
	return report.rope.slice(first.title.to, second.from).trim() === '' ? lines : [];
}
