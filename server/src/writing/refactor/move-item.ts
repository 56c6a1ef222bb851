/** An item of the agenda changes places with the next, and so does what was taken up under their titles. */
import { type Report, type Section, sections } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import { indentBody } from '../list-indent.js';
import { hasNumber, markerOf, renumbered, valuesOf } from './item-numbers.js';
import { type ItemPlaces, isSubNumbered, itemsAt } from './item-places.js';
import type { Refactoring, Rewriting } from './model.js';
import { numberedParagraphs, renumberParagraphs } from './paragraph-numbers.js';
import { strayTitle } from './stray-title.js';
import { swap, withoutBlankEnd } from './swap.js';

/** On the item, or on the title under which it was taken up. */
export function itemMoves(report: Report, at: Span): readonly Refactoring[] {
	const { items, index } = itemsAt(report, at);
	const own = items[index];
	if (!own) return [];
	const [before, after] = [items[index - 1], items[index + 1]];
	const what = own.sections.length > 0 ? 'this item and what was said on it' : 'this item of the agenda';
	return [
		...(before && areNeighbours(report, before, own)
			? [{ id: 'item.up', title: `Move ${what} up`, rewrite: () => exchanged(report, items, [before, own], 'other') }]
			: []),
		...(after && areNeighbours(report, own, after)
			? [{ id: 'item.down', title: `Move ${what} down`, rewrite: () => exchanged(report, items, [own, after], 'one') }]
			: []),
	];
}

/** Numbered alike or not at all, and nothing between them, in the agenda or below it. */
function areNeighbours(report: Report, one: ItemPlaces, other: ItemPlaces): boolean {
	const [a, b] = [one.item.numeral, other.item.numeral];
	const isNumberedAlike =
		a === undefined || b === undefined
			? a === b
			: a.style === b.style && a.lower === b.lower && a.marker === b.marker && a.suffix + b.suffix === '';
	return (
		isNumberedAlike &&
		one.isListItem === other.isListItem &&
		report.rope.slice(one.whole.to, other.whole.from).trim() === '' &&
		parts(one, other) !== undefined
	);
}

/** The two sections to be exchanged, if any; `undefined` if what was said on them is spread over the report. */
function parts(one: ItemPlaces, other: ItemPlaces): readonly Section[] | undefined {
	if (one.sections.length === 0 || other.sections.length === 0) return [];
	const [[first, ...more], [second, ...others]] = [one.sections, other.sections];
	const isOne = more.length + others.length === 0 && first!.parent === second!.parent && first!.depth === second!.depth;
	return isOne && first!.end === second!.index ? [first!, second!] : undefined;
}

const ONLY_TITLES =
	'The titles in the report have numbers, and the agenda has none. Number the agenda, too, or make the change by hand';

function exchanged(
	report: Report,
	items: readonly ItemPlaces[],
	[one, other]: readonly [ItemPlaces, ItemPlaces],
	held: 'one' | 'other',
): Rewriting | string | undefined {
	const [first, second] = parts(one, other)!.map((section) =>
		withoutBlankEnd(report.rope, sections(report).whole(section)),
	);
	if (!one.item.numeral && [first, second].some((part) => part && hasNumber(report.rope.slice(part.from, part.to))))
		return ONLY_TITLES;
	const numbers = exchangedNumbers(report, one, other);
	if (!numbers) return undefined;
	const stray = numbers.length > 0 ? strayTitle(report, items, valuesOf([one, other])) : undefined;
	if (stray !== undefined) return stray;
	const moves = [swap(report.rope, one.whole, other.whole, held)];
	if (!first || !second) return { edits: numbers, moves };
	const paragraphs = exchangedParagraphs(report, first, second);
	if (!paragraphs) return undefined;
	return { edits: [...numbers, ...paragraphs], moves: [...moves, swap(report.rope, first, second, held)] };
}

function exchangedNumbers(report: Report, one: ItemPlaces, other: ItemPlaces): readonly Edit[] | undefined {
	const [a, b] = [one.item.numeral, other.item.numeral];
	if (!a || !b || a.written === b.written) return [];
	if (a.value === undefined || b.value === undefined) return undefined;
	if ([one, other].some((each) => isSubNumbered(report, each))) return undefined;
	const named = renumbered(report, [
		[one, { ...b, value: b.value }],
		[other, { ...a, value: a.value }],
	]);
	const by = b.written.length - a.written.length;
	return (
		named && [
			{ span: a.span, insert: b.written },
			{ span: b.span, insert: a.written },
			...(a.marker ? [...indentBody(report, markerOf(a), by), ...indentBody(report, markerOf(b), -by)] : []),
			...named,
		]
	);
}

/** `undefined` if the numbers of the paragraphs do not rise one by one. */
function exchangedParagraphs(report: Report, one: Span, other: Span): readonly Edit[] | undefined {
	const [first, second] = [numberedParagraphs(report, one), numberedParagraphs(report, other)];
	const start = first[0]?.number;
	// Both count for themselves, or all have one number.
	if (start === undefined || second.length === 0 || second[0]!.number === start) return [];
	if ([...first, ...second].some(({ number }, index) => number !== start + index)) return undefined;
	return renumberParagraphs(report, [
		...first.map((each, index) => [each, start + second.length + index] as const),
		...second.map((each, index) => [each, start + index] as const),
	]);
}
