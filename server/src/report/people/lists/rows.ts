import type { Prose } from '../../facts/model.js';

/** The cells of a table by row, each of which is a line. */
export function rowsOf(cells: readonly Prose[], source: string): Prose[][] {
	const rows: Prose[][] = [];
	cells.forEach((cell, index) => {
		const before = cells[index - 1];
		if (!before || /[\n\r]/.test(source.slice(before.span.to, cell.span.from))) rows.push([cell]);
		else rows[rows.length - 1]!.push(cell);
	});
	return rows;
}
