/** Tab and Shift+Tab where several items are selected or have a cursor each. Pure: no `vscode`. */
import { edited, editsBetween } from './line-edits.js';
import { endOf, itemIn, type LineEdit } from './list-item.js';
import { indentCounted, outdentCounted } from './list-numbers.js';
import { backTab, type Change, type Tabs } from './list-press.js';
import type { Place } from './moving-place.js';

/** The first and the last line of a selection, or the line of a cursor. */
export interface LineRange {
	readonly first: number;
	readonly last: number;
}

export type ChangeOfAll = (lines: readonly string[], ranges: readonly LineRange[], tabs: Tabs) => LineEdit[];

/** A selection that ends in front of a line does not hold it. */
export function linesWithin({ place, end }: { readonly place: Place; readonly end: Place }): LineRange {
	const isInFront = end.character === 0 && end.line > place.line;
	return { first: place.line, last: isInFront ? end.line - 1 : end.line };
}

/** Where the first item of a selection has to stay, the others stay with it. */
export function indentAll(lines: readonly string[], ranges: readonly LineRange[]): LineEdit[] {
	const going = ranges.filter(({ first }) => indentCounted(lines, first)?.length);
	return changeAll(lines, going, indentCounted);
}

/** Where no item is part of another, all lines take one step back. */
export function outdentAll(lines: readonly string[], ranges: readonly LineRange[], tabs: Tabs): LineEdit[] {
	const edits = changeAll(lines, ranges, outdentCounted);
	if (edits.length > 0) return edits;
	return linesIn(ranges).flatMap((line) => backTab(lines, { line, character: 0 }, tabs));
}

/** One after the other, from the top; what belongs to an item comes along with it. */
function changeAll(lines: readonly string[], ranges: readonly LineRange[], change: Change): LineEdit[] {
	let now = [...lines];
	let moved = 0;
	for (const line of linesIn(ranges)) {
		const item = itemIn(now[line] ?? '');
		if (!item || line < moved) continue;
		const end = endOf(now, line, item.indent);
		const edits = change(now, line);
		if (!edits?.length) continue;
		now = edited(now, edits);
		moved = end;
	}
	return editsBetween(lines, now);
}

function linesIn(ranges: readonly LineRange[]): number[] {
	const lines = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
	return [...new Set(lines)].sort((a, b) => a - b);
}
