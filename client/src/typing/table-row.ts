/** What Enter does in a table: it goes on with a row, and leaves the table from an empty one at its end. Pure: no `vscode`. */
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

/** `undefined` where there is no row. */
export function nextRow(lines: readonly string[], { place, rest }: Press): Rewrite | undefined {
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

/** GFM, section 4.10: the bars at both ends may be left out, and `\|` is none. */
function cellsOf(row: string): string[] {
	const cells = row.trim().split(/(?<!\\)\|/);
	if (cells.length > 1 && cells[0] === '') cells.shift();
	if (cells.length > 1 && cells.at(-1) === '') cells.pop();
	return cells;
}
