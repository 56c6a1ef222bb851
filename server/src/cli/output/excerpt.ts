/** A line of source with its place marked by carets, aligned as a terminal shows it. */
import { type Excerpt, isSimple, type Piece } from './piece.js';

/** @param width in columns, from 20 to `WIDEST`; an empty place gets one caret. */
export type Excerpter = (piece: Piece, width: number) => Excerpt;

/** Makes excerpts of these pieces. The table of character widths takes long to load. */
export async function excerpterFor(pieces: readonly Piece[]): Promise<Excerpter> {
	if (pieces.every(({ text }) => isSimple(text))) return simpleExcerpt;
	const { cellExcerpt } = await import('./cells.js');
	return (piece, width) => (isSimple(piece.text) ? simpleExcerpt : cellExcerpt)(piece, width);
}

/** If every character takes one column, counting is enough. */
function simpleExcerpt({ text, from, to, ...longer }: Piece, width: number): Excerpt {
	let [first, last] = [0, text.length];
	if (longer.before || longer.after || text.length > width) {
		const room = width - 2;
		first = Math.max(0, from - Math.floor(room / 3));
		last = Math.min(text.length, first + room);
		first = Math.max(0, last - room);
	}
	const before = longer.before || first > 0 ? '…' : '';
	const after = longer.after || last < text.length ? '…' : '';
	return {
		line: before + text.slice(first, last) + after,
		marks: ' '.repeat(before.length + from - first) + '^'.repeat(Math.max(1, Math.min(to, last) - from)),
	};
}
