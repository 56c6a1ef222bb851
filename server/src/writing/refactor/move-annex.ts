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

function exchanged(
	report: Report,
	one: AnnexEntry,
	other: AnnexEntry,
	held: 'one' | 'other',
): Rewriting | string | undefined {
	const [a, b] = [one.annex.number!, other.annex.number!];
	const numbers = new Map([
		[one.annex, { ...a, value: b.value, suffix: b.suffix }],
		[other.annex, { ...b, value: a.value, suffix: a.suffix }],
	]);
	const edits = renumberAnnexes(report, numbers);
	if (!edits) return undefined;
	const { rope } = report;
	const whole = {
		from: other.from,
		to: Math.min(wholeOf(report, other), Math.max(other.lineEnd, endOfContent(report))),
	};
	if (annexesOf(report).at(-1) === other && hasTail(report, whole)) return UNCLEAR_END;
	const move = swap(rope, withoutEnd(report, { from: one.from, to: other.from }), withoutEnd(report, whole), held);
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

const UNCLEAR_END =
	'A line is drawn in the last annex, and what stands behind it may belong to no annex. Make the change by hand';

const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** A longer block is no rule. */
const RULE_LENGTH = 200;

function lastRule({ blocks }: Report, { from, to }: Span): Span | undefined {
	return blocks.findLast((block) => {
		const isWithin = block.from >= from && block.from < to && block.to - block.from < RULE_LENGTH;
		return isWithin && RULE.test(block.source.trim());
	});
}

/** A signature, or the line on when the report was made, behind a rule and below no title. */
function hasTail(report: Report, whole: Span): boolean {
	const rule = lastRule(report, whole);
	if (!rule || report.rope.slice(rule.to, whole.to).trim() === '') return false;
	const all = sections(report);
	return all.title(all.at(whole.to - 1)).from < rule.from;
}

/** Without blank lines, and a rule, which parts it from what follows. */
function withoutEnd(report: Report, whole: Span): Span {
	const rule = lastRule(report, whole);
	const isLast = rule && report.rope.slice(rule.to, whole.to).trim() === '';
	return withoutBlankEnd(report.rope, isLast ? { from: whole.from, to: rule.from } : whole);
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
