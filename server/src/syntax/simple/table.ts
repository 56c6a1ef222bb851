/** Tables whose rows begin and end with a bar; part of `parseSimple`. */
import type { AlignType, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import type { Span } from '../../text/index.js';
import { readInline } from './inline.js';
import { placed } from './tokens.js';

/** An escaped bar is text, and what micromark makes of two in a row depends on what is around them. */
const UNCERTAIN = /[\\\t]|\|\|/;
const ROW = /^\|[^\r\n]*\| *$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+ *$/;
const LINE = /[^\r\n]+/g;
const EDGES = /^ +|(?<! ) +$/g;

export function readTable(block: string, end: number): RootContent[] | undefined {
	if (block[0] !== '|' || UNCERTAIN.test(block)) return undefined;
	const lines = Array.from(block.slice(0, end).matchAll(LINE), ({ 0: line, index }) => {
		return { row: line, from: index };
	});
	const [head, delimiters, ...body] = lines;
	if (!head || !delimiters || !DELIMITERS.test(delimiters.row) || !lines.every(({ row }) => ROW.test(row)))
		return undefined;
	const align = cellsOf(delimiters.row).map(({ from, to }) =>
		alignOf(
			delimiters.row
				.slice(from + 1, to)
				.replace('|', '')
				.trim(),
		),
	);
	if (cellsOf(head.row).length !== align.length) return undefined;
	const rows: TableRow[] = [];
	for (const { row, from } of [head, ...body]) {
		const children = readCells(row, from);
		if (!children) return undefined;
		rows.push({ type: 'tableRow', children, position: placed(from, from + row.length) });
	}
	return [{ type: 'table', align, children: rows, position: placed(0, end) }];
}

/** With the bar before each; the last has all that is behind it. */
function cellsOf(row: string): Span[] {
	const cells: Span[] = [];
	const last = row.lastIndexOf('|');
	for (let from = 0; from < last; ) {
		const bar = row.indexOf('|', from + 1);
		cells.push({ from, to: bar === last ? row.length : bar });
		from = bar;
	}
	return cells;
}

function alignOf(delimiter: string): AlignType {
	if (delimiter.startsWith(':')) return delimiter.endsWith(':') ? 'center' : 'left';
	return delimiter.endsWith(':') ? 'right' : null;
}

function readCells(row: string, at: number): TableCell[] | undefined {
	const cells: TableCell[] = [];
	for (const { from, to } of cellsOf(row)) {
		const children = readContent(row, { from: from + 1, to: to === row.length ? row.lastIndexOf('|') : to }, at);
		if (!children) return undefined;
		cells.push({ type: 'tableCell', children, position: placed(at + from, at + to) });
	}
	return cells;
}

function readContent(row: string, { from, to }: Span, at: number): PhrasingContent[] | undefined {
	const cell = row.slice(from, to);
	const content = cell.replace(EDGES, '');
	if (content === '') return [];
	return readInline(content, at + from + cell.indexOf(content));
}
