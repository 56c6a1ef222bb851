/** Lines with characters of different widths, as a terminal shows them. */
import stringWidth from 'string-width';
import type { Excerpt, Piece } from './piece.js';
import { visible } from './visible.js';

interface Cell {
	readonly shown: string;
	readonly width: number;
	readonly marked: boolean;
}

const TAB = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As an `Excerpter` should build it. */
export function cellExcerpt({ text, from, to, ...longer }: Piece, width: number): Excerpt {
	const cells = cut(text, from, Math.max(to, from + 1));
	const { first, last } = choose(cells, width, longer.before || longer.after);
	const before = longer.before || first > 0 ? '…' : '';
	const after = longer.after || last < cells.length ? '…' : '';
	const shown = cells.slice(first, last);
	const lead = shown.findIndex(({ marked }) => marked);
	const sum = (list: readonly Cell[]) => list.reduce((total, cell) => total + cell.width, 0);
	return {
		line: before + shown.map((cell) => cell.shown).join('') + after,
		marks:
			' '.repeat(before.length + sum(lead === -1 ? shown : shown.slice(0, lead))) +
			'^'.repeat(Math.max(1, sum(shown.filter(({ marked }) => marked)))),
	};
}

function cut(text: string, from: number, to: number): Cell[] {
	const cells: Cell[] = [];
	let column = 0;
	for (const { segment, index } of graphemes.segment(text)) {
		const plain = segment.length === 1 && segment >= ' ' && segment < '\x7F';
		const shown = plain ? segment : segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment);
		const width = plain ? 1 : widthOf(shown);
		cells.push({ shown, width, marked: index < to && index + segment.length > from });
		column += width;
	}
	return cells;
}

/** Measuring a character takes longer than all else here, and a text has few different ones. */
function widthOf(shown: string): number {
	const known = widths.get(shown);
	if (known !== undefined) return known;
	const width = stringWidth(shown);
	// A hostile text has many, of any length.
	if (shown.length <= 20 && widths.size < 5_000) widths.set(shown, width);
	return width;
}

const widths = new Map<string, number>();

/** The cells to show: all if they fit, else with the place a third from the left. */
function choose(cells: readonly Cell[], width: number, longer: boolean): { first: number; last: number } {
	const total = cells.reduce((sum, cell) => sum + cell.width, 0);
	if (!longer && total <= width) return { first: 0, last: cells.length };
	const room = width - 2;
	const found = cells.findIndex(({ marked }) => marked);
	let first = found === -1 ? cells.length : found;
	let last = first;
	let used = 0;
	const fits = (index: number, limit: number) => index in cells && used + cells[index]!.width <= limit;
	while (fits(first - 1, room / 3)) used += cells[--first]!.width;
	while (fits(last, room)) used += cells[last++]!.width;
	while (fits(first - 1, room)) used += cells[--first]!.width;
	return { first, last };
}
