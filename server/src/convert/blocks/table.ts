import type { Block, Cell } from './block.js';

/** The blocks of a table: of one with a single cell what is in it, since that is a frame around text. */
export function tableOf(rows: readonly (readonly Cell[])[]): readonly Block[] {
	const [[only, ...others] = [], ...more] = rows;
	if (!only) return [];
	return others.length === 0 && more.length === 0 ? only.blocks : [{ kind: 'table', rows }];
}
