/**
 * What a key in a list changes, although the writer may have typed on since it was pressed. Pure: no `vscode`.
 */
import { beginAfter } from './list-enter.js';
import type { LineEdit } from './list-item.js';
import type { Place } from './moving-place.js';

/** Where a key was pressed. */
export interface Press {
	/** In the text as it is now. What was typed since stands behind it. */
	readonly place: Place;
	/** What stood behind it in its line. */
	readonly rest: string;
}

/** What tabs are in an editor. */
export interface Tabs {
	readonly size: number;
	readonly asSpaces: boolean;
}

export type Change = (lines: readonly string[], line: number) => LineEdit[] | undefined;
export type Otherwise = (lines: readonly string[], place: Place, tabs: Tabs) => LineEdit[];

/**
 * @param lines as they are now.
 * @param change looks at the line as it was when the key was pressed.
 * @param otherwise what the key does where `change` has nothing to do.
 */
export function editsFor(
	lines: readonly string[],
	{ place, rest }: Press,
	change: Change,
	otherwise: (lines: readonly string[], place: Place) => LineEdit[],
): LineEdit[] {
	const { line, character } = place;
	const before = lines.with(line, (lines[line] ?? '').slice(0, character) + rest);
	const edits = change(before, line) ?? otherwise(before, place);
	if (before[line] === lines[line]) return edits;
	return edits.map((edit) => (edit.line === line ? { ...edit, to: Math.min(edit.to, character) } : edit));
}

/** Goes on with the next item, if there is something to go on with. */
export const enter: Otherwise = (lines, { line, character }) => {
	const before = (lines[line] ?? '').slice(0, character);
	const blanks = /^[ \t]*/.exec(before)![0];
	const begin = beginAfter(lines.with(line, before), line);
	return [{ line, from: character, to: character, text: `\n${blanks}${begin}` }];
};

/** To the next tab stop. */
export const tab: Otherwise = (lines, { line, character }, { size, asSpaces }) => {
	let column = 0;
	for (const sign of (lines[line] ?? '').slice(0, character)) column += sign === '\t' ? size - (column % size) : 1;
	const text = asSpaces ? ' '.repeat(size - (column % size)) : '\t';
	return [{ line, from: character, to: character, text }];
};

/** Takes one step of indentation away. */
export const backTab: Otherwise = (lines, { line }, { size }) => {
	const blanks = /^[ \t]*/.exec(lines[line] ?? '')![0];
	const tabAt = blanks.slice(0, size).indexOf('\t');
	const to = tabAt < 0 ? Math.min(blanks.length, size) : tabAt + 1;
	return to > 0 ? [{ line, from: 0, to, text: '' }] : [];
};
