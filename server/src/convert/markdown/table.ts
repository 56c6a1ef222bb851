/** Tables of GFM: one paragraph a cell, all rows of one width. */
import type { PhrasingContent, TableCell, Table as TableNode, TableRow } from 'mdast';
import type { Block, Cell, Piece, Table } from '../blocks/block.js';
import { isStrong, PLAIN, plainText } from '../blocks/block.js';
import { Unreadable } from '../unreadable.js';
import { type PhrasingOptions, phrasing } from './phrasing.js';

const BREAK: Piece = { ...PLAIN, kind: 'break' };
const BULLET = '• ';
/** All rows have as many cells as the longest, so a single long one must not make a large table of a small one. */
const MOST_CELLS = 200_000;

export function tableNode({ rows }: Table, options: PhrasingOptions): TableNode {
	const width = Math.max(...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.width, 0)));
	if (rows.length * width > MOST_CELLS) throw new Unreadable('It has a table that is too large for a report');
	const all = rows.map((cells, row) => {
		const nodes = cells.flatMap((cell) => [cellNode(cell, row === 0, options), ...blanks(cell.width - 1)]);
		return [...nodes, ...blanks(width - nodes.length)];
	});
	const used = columnsIn(rows, all);
	const children = all.map((nodes) => nodes.filter((_, i) => used.size === 0 || used.has(i)));
	return { type: 'table', children: children.map((cells): TableRow => ({ type: 'tableRow', children: cells })) };
}

/** The columns in which a cell begins; others are there only for cells that span them, and for rows that keep others apart. */
function columnsIn(rows: Table['rows'], nodes: readonly (readonly TableCell[])[]): ReadonlySet<number> {
	const used = new Set<number>();
	for (const [row, cells] of rows.entries()) {
		if (nodes[row]!.every(({ children }) => children.length === 0)) continue;
		let at = 0;
		for (const { width, continued } of cells) {
			if (!continued) used.add(at);
			at += width;
		}
	}
	return used;
}

function blanks(count: number): TableCell[] {
	return Array.from({ length: Math.max(0, count) }, () => ({ type: 'tableCell', children: [] }));
}

/** All of a document in one cell. */
export function cellOf(blocks: readonly Block[], options: PhrasingOptions): TableCell {
	return cellNode({ blocks, width: 1 }, false, options);
}

/** @param isHead readers see it in bold anyway. */
function cellNode({ blocks }: Cell, isHead: boolean, options: PhrasingOptions): TableCell {
	const pieces = piecesOf(blocks);
	const shown = isHead && isStrong(pieces) ? pieces.map((piece) => ({ ...piece, strong: false })) : pieces;
	const children: PhrasingContent[] = phrasing(shown, { ...options, breaks: 'html' });
	return { type: 'tableCell', children };
}

/** All that a cell says, a line for each paragraph; a table inside row by row. */
function piecesOf(blocks: readonly Block[]): Piece[] {
	const lines: Piece[][] = blocks.flatMap((block): Piece[][] => {
		if (block.kind === 'rule') return [];
		if (block.kind === 'table') return block.rows.map((cells) => joined(cells.map((cell) => piecesOf(cell.blocks))));
		const { label } = block;
		const text = label && (label.text === '' ? BULLET : `${label.text}${label.close ? '' : ' '}`);
		return [text === undefined ? [...block.pieces] : [{ ...PLAIN, kind: 'text', text }, ...block.pieces]];
	});
	return lines.filter((line) => line.length > 0).flatMap((line, i) => (i > 0 ? [BREAK, ...line] : line));
}

/** The cells of a row in one line. */
function joined(cells: readonly Piece[][]): Piece[] {
	const filled = cells.filter((cell) => cell.some((piece) => piece.kind !== 'text' || piece.text.trim() !== ''));
	return filled.flatMap((cell, i): Piece[] => {
		if (i === 0) return cell;
		// “Place: Lund”.
		const text = /[\p{L}\p{N}\p{Pe}\p{Pf}]\s*$/u.test(plainText(filled[i - 1]!)) ? ', ' : ' ';
		return [{ ...PLAIN, kind: 'text', text }, ...cell];
	});
}
