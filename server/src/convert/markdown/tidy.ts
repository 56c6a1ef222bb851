/** Text cut at its blanks, which are neither bold nor a link at the edges: Markdown would not show it. */
import type { Piece } from '../blocks/block.js';

export type Mark = 'strong' | 'emphasis' | 'deleted';
export const MARKS: readonly Mark[] = ['strong', 'emphasis', 'deleted'];

const BLANKS = /[ \t\n]+/g;
/** Pieces in which blanks are pieces of their own, and look like what is around them. */
export function tidied(pieces: readonly Piece[]): Piece[] {
	const parts = pieces.flatMap(divided);
	for (const mark of MARKS) {
		settle(
			parts,
			isNeutral,
			({ [mark]: on }) => on,
			(piece, on) => ({ ...piece, [mark]: on === true }),
		);
	}
	settle(
		parts,
		isNeutral,
		({ script }) => script,
		(piece, script) => ({ ...piece, script }),
	);
	settle(
		parts,
		isBlank,
		({ link }) => link,
		// Between two links that lead to the same place, a blank may be in neither.
		(piece, link) => ({ ...piece, link: piece.link === link ? link : undefined }),
	);
	return parts;
}

/** Line ends become breaks, runs of blanks one space; blanks at the edges are parts of their own. */
function divided(piece: Piece): Piece[] {
	if (piece.kind !== 'text') return [piece];
	if (piece.code) return [piece];
	if (piece.text.includes('\n')) {
		const lines = piece.text.split('\n');
		return lines.flatMap((text, i) => [
			...(i > 0 ? [{ ...piece, kind: 'break', text: undefined } as Piece] : []),
			...divided({ ...piece, text }),
		]);
	}
	const text = piece.text.replace(BLANKS, ' ');
	const rest = text.trimStart();
	const core = rest.trimEnd();
	return [text.slice(0, text.length - rest.length), core, rest.slice(core.length)]
		.filter((each) => each !== '')
		.map((each) => ({ ...piece, text: each }));
}

/** Whether it is nothing that could be bold: a blank, a break, the number of a note, a picture. */
export function isNeutral(piece: Piece): boolean {
	return piece.kind === 'text' ? !piece.code && piece.text.trim() === '' : true;
}

/** Whether it is nothing that one could click on. A note is a link itself, so it is in none. */
export function isBlank(piece: Piece): boolean {
	return piece.kind !== 'image' && piece.kind !== 'note' && isNeutral(piece);
}

/** What is `empty` looks like its neighbours if they look the same, and plain otherwise. */
function settle<T>(
	parts: Piece[],
	empty: (piece: Piece) => boolean,
	look: (piece: Piece) => T,
	set: (piece: Piece, value: T | undefined) => Piece,
): void {
	let before: T | undefined;
	for (let from = 0; from < parts.length; ) {
		let to = from;
		while (to < parts.length && empty(parts[to]!)) to++;
		const after = to < parts.length ? look(parts[to]!) : undefined;
		for (let i = from; i < to; i++) parts[i] = set(parts[i]!, before === after ? before : undefined);
		before = after;
		from = to + 1;
	}
}
