/** Where the numbers of paragraphs stand, what else begins a line with a number, and how all are counted anew. */
import {
	type LineNumber,
	lineNumbers,
	listItems,
	numberedLines,
	paragraphReferences,
	type Report,
	shift,
} from '../../report/index.js';
import { type Edit, lean, type Span } from '../../text/index.js';
import type { Fix } from '../rule.js';
import { namesItems } from './item-references.js';
import { indentBody } from './list-indent.js';
import type { Sequence } from './numbering.js';

/** A number of the count, without its place, which changes at every keystroke. */
export interface NumberedPlace {
	readonly number: number;
	readonly indent: number;
	/** Its number among the blocks with items, and in its block; of a loose one, among the blocks and their lines. */
	readonly block: number;
	readonly index: number;
	/** Which of the numbers that begin lines it is. */
	readonly line?: number;
	/** It is no item of the list, but a line that begins with the number that is due: `3 Text`. */
	readonly loose?: true;
}

export interface Lines {
	readonly all: readonly (LineNumber & { readonly block: number; readonly index: number })[];
	/** By the number of the block, and that of the item in it. */
	readonly byItem: ReadonlyMap<string, number>;
}

/** The numbers with which lines begin, items or not. */
export function linesOf(report: Report): Lines {
	const indexes = lineNumbers.indexes(report);
	const byItem = new Map<string, number>();
	const all = lineNumbers
		.values(report)
		.flatMap((lines, at) => lines.map((line, index) => ({ ...line, block: indexes[at]!, index })));
	for (const [at, { block, before, item }] of all.entries()) if (item) byItem.set(`${block} ${before}`, at);
	return { all, byItem };
}

/**
 * The numbers that are missing between the last member of `sequence` and `item`, but begin lines there.
 *
 * @returns `others` where some of them are there and not all, or where another count comes before `item`.
 */
export function numbersBetween<T extends NumberedPlace>(
	lines: Lines['all'],
	sequence: Sequence<T>,
	item: T,
): readonly T[] | 'others' {
	const last = sequence.members.at(-1)!.item;
	if (last.line === undefined || item.line === undefined) return [];
	const found: T[] = [];
	const missing = new Set<number>();
	let due = last.number + 1;
	/** How far a list has come that began at 1: its numbers are its own. */
	let inner = 0;
	for (let at = last.line + 1; at < item.line; at++) {
		const { number, indent, item: isItem, block, index } = lines[at]!;
		if (isItem && indent === item.indent) continue;
		if (number === 1 && due !== 1) inner = isItem || indent !== item.indent ? 1 : 0;
		else if (inner > 0 && number === inner + 1) inner++;
		else {
			inner = 0;
			if (number === item.number - 1 && item.number <= last.number) return 'others';
			if (number <= last.number || number >= item.number) continue;
			missing.add(number);
			if (number === due) {
				found.push({ ...item, number, block, index, line: at, loose: true });
				due++;
			}
		}
	}
	return missing.size === 0 || due === item.number ? found : 'others';
}

export function markerOf(report: Report, { block, index }: NumberedPlace): Span {
	const { from, value } = listItems(report)[block]!;
	return shift(value[index]!.marker, from);
}

function digitsOf(report: Report, place: NumberedPlace): Span {
	if (!place.loose) {
		const { from, to } = markerOf(report, place);
		return { from, to: to - 1 };
	}
	const { facts, source, from } = report.blocks[place.block]!;
	return shift(numberedLines(facts, source)[place.index]!.digits, from);
}

/** `4.1`, `4a` at the beginning of a line. */
const SUB = lean(/^[*_#>|([~+ \t-]{0,20}(\d{1,4})(?=\.\d|[a-z](?!\p{L}))/gmu);

/** What depends on the numbers stays right, or the fix is not applied unasked. */
export function renumberParagraphs(
	report: Report,
	all: readonly Sequence<NumberedPlace>[],
	sequence: Sequence<NumberedPlace>,
): Fix[] {
	const { text } = report;
	const edits: Edit[] = [];
	const moved = new Map<number, number>();
	const places = [...sequence.renumbered()].map((each) => ({ ...each, digits: digitsOf(report, each.item) }));
	let subs = 0;
	for (const [at, { item, value = 0, to, digits }] of places.entries()) {
		// Where a number is there twice, a reference stays with the first.
		if (!moved.has(value)) moved.set(value, to);
		const next = places[at + 1]?.digits.from ?? endOfItem(report, digits.to);
		for (const { index, 0: whole, 1: number = '' } of text.slice(digits.to, next).matchAll(SUB)) {
			subs++;
			if (Number(number) !== value || value === to) continue;
			const end = digits.to + index + whole.length;
			edits.push({ span: { from: end - number.length, to: end }, insert: String(to) });
		}
		if (value === to) continue;
		edits.push({ span: digits, insert: String(to) });
		if (!item.loose)
			edits.push(...indentBody(report, markerOf(report, item), String(to).length - String(value).length));
	}
	// References speak of the paragraphs of the report, which are its longest list.
	const longest = all.every(({ members }) => members.length <= sequence.members.length);
	const references = longest ? paragraphReferences(report) : [];
	for (const { span, number } of references) {
		const to = moved.get(number);
		if (to !== undefined && to !== number) edits.push({ span, insert: String(to) });
	}
	const certain = references.length === 0 && subs === 0 && !places.some(({ item }) => item.loose) && !namesItems(text);
	return [
		{
			title: references.length > 0 ? 'Renumber the paragraphs and the references to them' : 'Renumber the paragraphs',
			safety: certain ? 'safe' : 'unsafe',
			alters: 'numbers',
			edits,
		},
	];
}

/** Sub-numbers of the last paragraph may stand in the blocks after it, up to the next heading or annex. */
function endOfItem({ rope, annexes, headings }: Report, at: number): number {
	const [annex, heading] = [annexes, headings].map((all) => all.find(({ span }) => span.from > at)?.span.from);
	return Math.min(annex ?? rope.length, heading ?? rope.length);
}
