/** A line of source with its place marked by carets, as wide as a terminal shows it. */
import stringWidth from 'string-width';
import { visible } from './visible.js';

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

const TAB = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param line without its ending; only what lies near the place is looked at, however long it is.
 * @param from where the place begins in `line`, `to` where it ends; equal for a place between two
 *   characters, which gets one caret.
 * @param width how many columns there are, at least 20.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
	// A character takes a column or more, bar combining ones; twice the width is ample.
	const start = alignToCharacter(line, Math.max(0, from - 2 * width));
	const end = alignToCharacter(line, Math.min(line.length, from + 2 * width));
	const cells = cut(line.slice(start, end), from - start, Math.max(to, from + 1) - start);
	const { first, last } = choose(cells, width, start > 0 || end < line.length);
	const before = start > 0 || first > 0 ? '…' : '';
	const after = end < line.length || last < cells.length ? '…' : '';
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
	if (/^[\t\x20-\x7E]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
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
