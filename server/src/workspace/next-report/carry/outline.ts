/** The sections of the previous report: what each piece stands under. */
import { type Annex, annexes, sections } from '../../../report/index.js';
import { type Piece, wordsIn } from '../series/pieces.js';
import type { Draft } from './draft.js';

export interface Outline {
	/** By piece: the index of the piece that opens its section, -1 above the first; of an opening piece, the one above. */
	readonly parents: readonly number[];
	/** By piece: how deep it opens a section; absent for all others. */
	readonly depths: readonly (number | undefined)[];
	/** By piece: one more than the index of the last piece in the section that it opens. */
	readonly ends: readonly number[];
	/** By piece: the list item that a nested one is in; -1 for all others. */
	readonly items: readonly number[];
	/** By the piece with its label. */
	readonly annexes: ReadonlyMap<number, Annex>;
}

/** By the sections of the report; lines that serve as headings are text here, which may stay or go by itself. */
export function divide(draft: Draft): Outline {
	const all = sections(draft.report);
	const parts = all.all.filter(({ form }) => form === 'heading' || form === 'annex');
	const openings = new Map(parts.map((section) => [section, draft.at(all.title(section).from)]));
	const opened = new Map([...openings].map(([section, index]) => [index, section]));
	return {
		parents: draft.pieces.map(({ span }, index) => {
			const above = opened.get(index)?.parent ?? all.partAt(span.from);
			return openings.get(above) ?? -1;
		}),
		depths: draft.pieces.map((_, index) => opened.get(index)?.depth),
		ends: draft.pieces.map((_, index) => {
			const section = opened.get(index);
			return section ? draft.at(all.whole(section).to - 1) + 1 : index + 1;
		}),
		items: itemsAround(draft.pieces),
		annexes: new Map(annexes(draft.report).map((annex) => [draft.at(annex.label.from), annex])),
	};
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
export function below(index: number, { ends }: Outline): number[] {
	return Array.from({ length: ends[index]! - index - 1 }, (_, at) => index + 1 + at);
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
