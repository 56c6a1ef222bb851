/** Tables of HTML. */
import type { Block, Cell } from '../blocks/block.js';
import { tableOf } from '../blocks/table.js';
import { type Element, elements } from '../package/element.js';
import { Unreadable } from '../unreadable.js';

const MOST_COLUMNS = 63;
const WIDEST = 1_000;
const EMPTY: Cell = { blocks: [], width: 1, continued: true };

/** @param read gives the content of a cell. */
export function readTable(
	table: Element,
	read: (cell: Element) => Block[],
): { readonly blocks: readonly Block[]; readonly merged: boolean } {
	const rows: Cell[][] = [];
	/** By column, how many rows further down the cell above reaches. */
	const reaching: number[] = [];
	let merged = false;
	for (const row of rowsOf(table)) {
		const cells: Cell[] = [];
		const add = (): void => {
			while ((reaching[cells.length] ?? 0) > 0) {
				reaching[cells.length]!--;
				cells.push(EMPTY);
			}
		};
		for (const cell of elements(row)) {
			if (cell.name !== 'td' && cell.name !== 'th') continue;
			add();
			const width = span(cell.attributes.colspan);
			const height = span(cell.attributes.rowspan);
			merged ||= width > 1 || height > 1;
			if (cells.length > WIDEST) throw new Unreadable('It has a table that is too large to be pasted');
			for (let i = 0; i < width; i++) {
				if (height > 1) reaching[cells.length] = height - 1;
				cells.push(i === 0 ? { blocks: read(cell), width: 1 } : EMPTY);
			}
		}
		add();
		if (cells.length > 0) rows.push(cells);
	}
	return { blocks: tableOf(rows), merged };
}

function span(value: string | undefined): number {
	return Math.min(Math.max(1, Number.parseInt(value ?? '1', 10) || 1), MOST_COLUMNS);
}

function* rowsOf(element: Element): Iterable<Element> {
	for (const each of elements(element)) {
		if (each.name === 'tr') yield each;
		else if (each.name !== 'table' && each.name !== 'td' && each.name !== 'th') yield* rowsOf(each);
	}
}
