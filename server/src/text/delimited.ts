/**
 * Tables as text: RFC 4180, "Common Format and MIME Type for Comma-Separated Values (CSV) Files", section 2. Spreadsheets
 * quote in the same way what they put on the clipboard, between tabs.
 */

const QUOTE = '"';

/**
 * The cells of `text` by row; lines without any text are left out. Between tabs if its first line has one; else between
 * semicolons or commas, whichever the first line has more of.
 *
 * @returns `undefined` if a quoted cell has no end.
 */
export function readDelimited(text: string): string[][] | undefined {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const separator = separatorOf(text.slice(start));
	const rows: string[][] = [];
	let row: string[] = [];
	let at = start;
	while (at < text.length) {
		const cell = text[at] === QUOTE ? quotedCell(text, at, separator) : plainCell(text, at, separator);
		if (!cell) return undefined;
		row.push(cell.text);
		at = cell.to;
		if (text[at] === separator) {
			at++;
			if (at < text.length) continue;
			row.push('');
		}
		if (row.some((each) => each.trim() !== '')) rows.push(row);
		row = [];
		at += text.startsWith('\r\n', at) ? 2 : 1;
	}
	return rows;
}

interface Cell {
	readonly text: string;
	/** At the separator, the line ending or the end of the text. */
	readonly to: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
	let to = from;
	while (to < text.length && !endsCell(text[to]!, separator)) to++;
	return { text: text.slice(from, to), to };
}

/** A cell that begins with a quote and goes on after the other is no quoted one: `"Al" Lee`. */
function quotedCell(text: string, from: number, separator: string): Cell | undefined {
	let end = from;
	for (;;) {
		end = text.indexOf(QUOTE, end + 1);
		if (end < 0) return undefined;
		if (text[end + 1] !== QUOTE) break;
		end++;
	}
	const next = text[end + 1];
	if (next !== undefined && !endsCell(next, separator)) return plainCell(text, from, separator);
	return { text: text.slice(from + 1, end).replaceAll('""', QUOTE), to: end + 1 };
}

function endsCell(sign: string, separator: string): boolean {
	return sign === separator || sign === '\n' || sign === '\r';
}

function separatorOf(text: string): string {
	const [line = ''] = text.split(/[\r\n]/, 1);
	if (line.includes('\t')) return '\t';
	const count = (sign: string) => line.split(sign).length;
	return count(';') > count(',') ? ';' : ',';
}
