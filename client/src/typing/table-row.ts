/**
 * What Enter does in a table: it goes on with a row, and leaves the table from an empty one at its end. Tab leads from cell
 * to cell. Pure: no `vscode`.
 */
import { isInCode } from './list-item.js';
import type { Press } from './list-press.js';
import type { Place } from './moving-place.js';
import type { Rewrite } from './rewrite.js';

/** The beginning of a table is looked for no further away. */
const REACH = 400;
/** Before what is written in the first cell of a new row. */
const OPENING = '| ';

interface Table {
	/** The line that parts the names of the columns from the rows. */
	readonly delimiter: number;
	readonly columns: number;
}

/** A line by its number; `undefined` beyond either end. */
type Lines = (line: number) => string | undefined;

/** Whether a place is in what looks like a row of a table rather than in front of it. It may be code. */
export function isInRow(lines: Lines, { line, character }: Place): boolean {
	const own = lines(line) ?? '';
	return own.slice(0, character).trim() !== '' && tableAt(lines, line) !== undefined;
}

/** Whether a stretch of a row is within one cell. */
export function isInCell(row: string, from: number, to: number): boolean {
	const { starts } = rowOf(row);
	return cellAt(starts, from) === cellAt(starts, to);
}

/** `undefined` where there is no row. */
export function nextRow(lines: readonly string[], press: Press): Rewrite | undefined {
	const row = nextRowInSnippet(lines, press);
	return row && { ...row, stops: row.stops.slice(0, 1) };
}

/** While a snippet is filled in, Tab is VS Code's own, and has to be told of the other cells. */
export function nextRowInSnippet(lines: readonly string[], { place, rest }: Press): Rewrite | undefined {
	const { line, character } = place;
	const own = lines[line] ?? '';
	const typed = own.slice(character, Math.max(character, own.length - rest.length));
	const before = lines.with(line, own.slice(0, character) + rest);
	const lineAt: Lines = (each) => before[each];
	const table = isInRow(lineAt, place) && !isInCode(before, line) ? tableAt(lineAt, line) : undefined;
	if (!table) return undefined;
	const isLast = !(lines[line + 1] ?? '').includes('|');
	if (isLast && line > table.delimiter && cellsOf(before[line]!).every((cell) => cell.trim() === '')) {
		return {
			from: { line, character: 0 },
			to: { line, character: own.length },
			text: `\n${typed}`,
			stops: [1 + typed.length],
			rest: '',
			carried: (at) => ({ line: line + 1, character: Math.max(0, at.character - character) }),
		};
	}
	const indent = /^[ \t]*/.exec(own)![0];
	const last = Math.max(line, table.delimiter);
	// An editor indents what it inserts like the line that it inserts it into.
	const above = lines.slice(line + 1, last + 1).map((each) => each.slice(each.startsWith(indent) ? indent.length : 0));
	const behind = ` |${'  |'.repeat(table.columns - 1)}`;
	const begun = [rest, ...above, OPENING + typed].join('\n');
	return {
		from: place,
		to: { line: last, character: lines[last]!.length },
		text: begun + behind,
		stops: Array.from({ length: table.columns }, (_, cell) => begun.length + cell * '  |'.length),
		rest: behind,
		carried: (at) => ({
			line: last + 1,
			character: indent.length + OPENING.length + Math.max(0, at.character - character),
		}),
	};
}

/** The end of what the next cell says, which may be in the next row. `undefined` where there is none. */
export const cellAfter = (lines: readonly string[], place: Place): Place | undefined => cellBeside(lines, place, 1);
/** Likewise of the one before. */
export const cellBefore = (lines: readonly string[], place: Place): Place | undefined => cellBeside(lines, place, -1);

function cellBeside(lines: readonly string[], { line, character }: Place, step: 1 | -1): Place | undefined {
	const lineAt: Lines = (each) => lines[each];
	const table = isInRow(lineAt, { line, character }) && !isInCode(lines, line) ? tableAt(lineAt, line) : undefined;
	if (!table) return undefined;
	const { cells, starts } = rowOf(lines[line]!);
	const beside = cells[cellAt(starts, character) + step];
	if (beside) return { line, character: beside.to };
	const next = line + step === table.delimiter ? line + 2 * step : line + step;
	if (next < table.delimiter - 1 || !lines[next]?.includes('|')) return undefined;
	return { line: next, character: rowOf(lines[next]!).cells.at(step > 0 ? 0 : -1)!.to };
}

/** GFM, section 4.10: the bars at both ends may be left out, and `\|` is none. */
const BAR = /(?<!\\)\|/;

/** What a cell says, without the blanks around it. */
interface Cell {
	readonly from: number;
	readonly to: number;
}

/** The cells of a row, and where each begins; behind a bar at its end one more would. */
function rowOf(text: string): { readonly cells: readonly Cell[]; readonly starts: readonly number[] } {
	const indent = text.length - text.trimStart().length;
	const starts = [text[indent] === '|' ? indent + 1 : indent];
	const parts = text.slice(starts[0]).split(BAR);
	for (const part of parts.slice(0, -1)) starts.push(starts.at(-1)! + part.length + 1);
	if (parts.length > 1 && parts.at(-1)!.trim() === '') parts.pop();
	const cells = parts.map((part, index) => {
		const blanks = part.length - part.trimStart().length;
		const words = part.trim();
		const from = starts[index]! + (words === '' ? Math.min(1, blanks) : blanks);
		return { from, to: from + words.length };
	});
	return { cells, starts };
}

/** Behind the last bar is behind all cells. */
function cellAt(starts: readonly number[], character: number): number {
	return starts.filter((start) => start <= character).length - 1;
}

function tableAt(lines: Lines, line: number): Table | undefined {
	let top = line;
	while (line - top < REACH && lines(top)?.includes('|')) top--;
	for (let at = top + 2; at <= line + 1; at++) {
		const own = lines(at) ?? '';
		const cells = cellsOf(own);
		if (!cells.every((cell) => /^:?-+:?$/.test(cell.trim())) || !own.includes('|')) continue;
		return cells.length === cellsOf(lines(at - 1)!).length ? { delimiter: at, columns: cells.length } : undefined;
	}
	return undefined;
}

function cellsOf(row: string): string[] {
	return rowOf(row).cells.map(({ from, to }) => row.slice(from, to));
}
