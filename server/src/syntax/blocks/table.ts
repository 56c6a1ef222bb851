/**
 * Rows of GFM tables, with cells counted as in micromark-extension-gfm-table: a paragraph's last line is a table's
 * header row if the next line is a delimiter row with as many cells.
 */
import { isSpace, type Line, TAB_SIZE } from './line.js';

/** Number of cells of the delimiter row that makes up `line`; 0 if it is not one. */
export function delimiterCells(line: Line): number {
	if (line.indent >= TAB_SIZE) return 0;
	const { text, to } = line;
	let { at } = line;
	let cells = 0;
	// A dash alone would be a thematic break or the underline of a heading.
	let marked = false;
	while (at < to) {
		if (text[at] === '|') {
			marked = true;
			at = skipSpace(text, at + 1, to);
			if (at === to) break;
		}
		if (text[at] === ':') {
			marked = true;
			at++;
		}
		if (text[at] !== '-') return 0;
		while (at < to && text[at] === '-') at++;
		cells++;
		if (at < to && text[at] === ':') {
			marked = true;
			at++;
		}
		at = skipSpace(text, at, to);
		if (at < to && text[at] !== '|') return 0;
	}
	return marked ? cells : 0;
}

/** Number of cells of `row`, which has no leading white space; 0 if it cannot be a header row. */
export function headCells(row: string): number {
	let cells = 0;
	let open = row[0] !== '|';
	// A single bar is not a row; micromark counts a first character other than a bar twice.
	let marks = open ? 1 : 0;
	let at = 0;
	while (at < row.length) {
		if (isSpace(row.charCodeAt(at))) {
			at++;
			continue;
		}
		marks++;
		if (open) {
			open = false;
			cells++;
		}
		if (row[at] === '|') {
			open = true;
			at++;
			continue;
		}
		while (at < row.length && row[at] !== '|' && !isSpace(row.charCodeAt(at))) {
			at += row[at] === '\\' && (row[at + 1] === '\\' || row[at + 1] === '|') ? 2 : 1;
		}
	}
	return marks > 1 ? cells : 0;
}

function skipSpace(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return at;
}
