/** The sections of the previous report: what each piece stands under. */
import { type Annex, annexes } from '../../../report/index.js';
import { type Piece, wordsIn } from '../series/pieces.js';
import type { Draft } from './draft.js';

export interface Outline {
	/** By piece: the index of the piece that opens its section, -1 above the first; of an opening piece, the one above. */
	readonly parents: readonly number[];
	/** By piece: how deep it opens a section; absent for all others. */
	readonly depths: readonly (number | undefined)[];
	/** By piece: the list item that a nested one is in; -1 for all others. */
	readonly items: readonly number[];
	/** By the piece with its label. */
	readonly annexes: ReadonlyMap<number, Annex>;
}

export function outlineOf(draft: Draft): Outline {
	const labels = new Map<number, Annex>();
	for (const annex of annexes(draft.report)) labels.set(draft.at(annex.label.from), annex);
	const depths = draft.pieces.map(({ depth }, index) => depth ?? (labels.has(index) ? 1 : undefined));
	const parents: number[] = [];
	const open: { readonly index: number; readonly depth: number }[] = [];
	for (const [index, depth] of depths.entries()) {
		if (depth !== undefined) {
			while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
			// What follows an annex that is no heading belongs to it, whatever its headings are.
			parents.push(open.at(-1)?.index ?? -1);
			open.push({ index, depth });
		} else parents.push(open.at(-1)?.index ?? -1);
	}
	return { parents, depths, items: itemsAround(draft.pieces), annexes: labels };
}

function itemsAround(pieces: readonly Piece[]): number[] {
	const open: number[] = [];
	return pieces.map(({ marker, indent }, index) => {
		while (open.length > 0 && pieces[open.at(-1)!]!.indent >= indent) open.pop();
		const around = marker !== undefined && indent > 0 ? (open.at(-1) ?? -1) : -1;
		if (marker !== undefined) open.push(index);
		else if (indent === 0) open.length = 0;
		return around;
	});
}

/** The pieces under the one that opens a section, at any depth. */
export function below(index: number, { parents, depths }: Outline): number[] {
	const depth = depths[index] ?? 0;
	const found: number[] = [];
	for (let at = index + 1; at < parents.length && (depths[at] ?? Number.POSITIVE_INFINITY) > depth; at++)
		found.push(at);
	return found;
}

/** The piece with the title of an annex, which may be that of its label; -1 if it has none. */
export function titlePieceOf(draft: Draft, label: number, { title }: Annex): number {
	if (title === '') return -1;
	for (const index of [label, label + 1]) {
		const piece = draft.pieces[index];
		if (piece && wordsIn(piece).includes(title)) return index;
	}
	return -1;
}
