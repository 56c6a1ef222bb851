/** Tables (ECMA-376 part 1, section 17.4). */
import type { Block, Cell } from '../blocks/block.js';
import { tableOf } from '../blocks/table.js';
import { child, type Element, elements } from '../package/element.js';
import { isOn, measure } from './dialect.js';

/** Word has no more columns. */
const MOST_COLUMNS = 63;
const EMPTY: Cell = { blocks: [], width: 1 };

/** @param read gives the content of a cell. */
export function readTable(
	table: Element,
	read: (cell: Element) => Block[],
): { readonly blocks: readonly Block[]; readonly merged: boolean } {
	const rows: Cell[][] = [];
	for (const row of partsOf(table, 'w:tr')) {
		const properties = child(row, 'w:trPr');
		if (child(properties, 'w:del') || isHidden(properties)) continue;
		const cells: Cell[] = blanks(properties, 'w:gridBefore');
		for (const cell of partsOf(row, 'w:tc')) addCell(cells, cell, read);
		cells.push(...blanks(properties, 'w:gridAfter'));
		if (cells.length > 0) rows.push(cells);
	}
	const isFrame = rows.length === 1 && rows[0]!.length === 1;
	const merged = !isFrame && rows.some((cells) => cells.some(({ width, continued }) => width > 1 || continued));
	return { blocks: tableOf(rows), merged };
}

function addCell(cells: Cell[], cell: Element, read: (cell: Element) => Block[]): void {
	const properties = child(cell, 'w:tcPr');
	// What is deleted with tracked changes, or continues the cell to its left in the old way, is not a cell.
	if (child(properties, 'w:cellDel')) return;
	const left = child(properties, 'w:hMerge');
	const last = cells.at(-1);
	if (left && left.attributes['w:val'] !== 'restart' && last) {
		cells[cells.length - 1] = { ...last, width: last.width + 1 };
		return;
	}
	const vertical = child(properties, 'w:vMerge');
	const continued = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
	const width = columns(child(properties, 'w:gridSpan'));
	cells.push({ blocks: continued ? [] : read(cell), width, ...(continued && { continued }) });
}

function columns(element: Element | undefined): number {
	const width = measure(element?.attributes['w:val']) ?? 1;
	return Math.min(Math.max(1, Math.trunc(width)), MOST_COLUMNS);
}

function blanks(properties: Element | undefined, name: string): Cell[] {
	const count = child(properties, name);
	return count ? Array.from({ length: columns(count) }, () => EMPTY) : [];
}

function isHidden(properties: Element | undefined): boolean {
	const hidden = child(properties, 'w:hidden');
	return hidden !== undefined && isOn(hidden.attributes['w:val']);
}

/** Rows or cells, also those in controls and in what a reviewer has inserted. */
function* partsOf(element: Element, name: string): Iterable<Element> {
	for (const each of elements(element)) {
		if (each.name === name) yield each;
		else if (each.name === 'w:sdt') {
			const isOpen = child(child(each, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
			for (const part of partsOf(child(each, 'w:sdtContent') ?? each, name)) {
				yield isOpen && name === 'w:tc' ? around(each, part) : part;
			}
		} else if (each.name === 'w:customXml' || each.name === 'w:ins' || each.name === 'w:moveTo')
			yield* partsOf(each, name);
	}
}

/** The cell with the control in it: what is not filled in is left out, and its cell is not. */
function around(control: Element, cell: Element): Element {
	const properties = child(cell, 'w:tcPr');
	return { ...cell, children: properties ? [properties, control] : [control] };
}
