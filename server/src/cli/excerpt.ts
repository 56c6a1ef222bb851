/** A line of source with its place marked by carets, as wide as a terminal shows it. */
import stringWidth from 'string-width';
import { visible } from './visible.js';

/** A stretch of a line around a place: all that an excerpt can show of it, however long the line. */
export interface Piece {
	readonly text: string;
	/** Where the place begins in `text`, and where it ends; equal for a place between two characters. */
	readonly from: number;
	readonly to: number;
	/** The line goes on before the piece, or after it. */
	readonly before: boolean;
	readonly after: boolean;
}

export interface Excerpt {
	/** Tabs as spaces, control characters as pictures, cut to the width around the place. */
	readonly line: string;
	/** Spaces, then carets that stand under the place. */
	readonly marks: string;
}

interface Cell {
	readonly shown: string;
	readonly width: number;
	readonly marked: boolean;
}

/** No excerpt is wider, even on a terminal that is. */
export const WIDEST = 120;
const TAB = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @param line without its ending; the place is `from` to `to` in it. */
export function pieceOf(line: string, from: number, to: number): Piece {
	// A character takes a column or more, bar combining ones; for these, twice the width is ample.
	const near = line.slice(Math.max(0, from - 2 * WIDEST), from + 2 * WIDEST);
	const reach = isAscii(near) ? WIDEST : 2 * WIDEST;
	const start = alignToCharacter(line, Math.max(0, from - reach));
	const end = alignToCharacter(line, Math.min(line.length, from + reach));
	return {
		text: line.slice(start, end),
		from: from - start,
		to: Math.min(to, end) - start,
		before: start > 0,
		after: end < line.length,
	};
}

/** @param width how many columns there are, from 20 to {@link WIDEST}; an empty place gets one caret. */
export function excerpt({ text, from, to, ...longer }: Piece, width: number): Excerpt {
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
	for (const { segment, index } of segments(text)) {
		const plain = segment.length === 1 && segment >= ' ' && segment < '\x7F';
		const shown = plain ? segment : segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment);
		const width = plain ? 1 : stringWidth(shown);
		cells.push({ shown, width, marked: index < to && index + segment.length > from });
		column += width;
	}
	return cells;
}

function segments(text: string): Iterable<{ segment: string; index: number }> {
	// Most lines are plain ASCII, and there every character stands for itself.
	if (isAscii(text)) return Array.from(text, (segment, index) => ({ segment, index }));
	return graphemes.segment(text);
}

/** The cells to show: all that fit, the place a third from the left where they do not. */
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

/** Steps back from the middle of a surrogate pair. */
function alignToCharacter(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Nothing but what a typewriter has, and tabs. */
function isAscii(text: string): boolean {
	return /^[\t\x20-\x7E]*$/.test(text);
}
