/** Joins paragraphs that are one sentence, torn apart by the end of a page. */
import type { Block, Paragraph, Piece } from '../blocks/block.js';
import { PLAIN, plainText } from '../blocks/block.js';

/** What a sentence or an announcement ends with. */
const CLOSED = /[.!?…:;。][\p{Pe}\p{Pf}"'”’]*\s*$/u;
const LAST_WORD = /[\p{L}\p{N}][\p{Pe}\p{Pf}"'”’]*[,-]?\s*$/u;
/** A word of at least two letters, and not the name of somebody: “de Souza”. */
const GOES_ON = /^\p{Ll}+(?:['’-]\p{Ll}+)*,?(?:\s(?!\p{Lu}\p{Ll}+,?(?:\s|$))|$)/u;
const SPEAKER = /^[^\s:][^:.!?]{0,40}:\s/u;

/** Without the end of a page between them, two are one sentence only if they are long. */
const LONG = 8;

export function joinTorn(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (last?.kind === 'paragraph' && block.kind === 'paragraph' && isTorn(last, block)) {
			joined[joined.length - 1] = {
				...last,
				pieces: together(last.pieces, block.pieces),
				pageAfter: block.pageAfter ?? false,
			};
		} else joined.push(block);
	}
	return joined;
}

function isTorn(first: Paragraph, second: Paragraph): boolean {
	if (!isRunning(first) || !isRunning(second) || second.label) return false;
	const [before, after] = [plainText(first.pieces).trim(), plainText(second.pieces).trim()];
	if (CLOSED.test(before.slice(-12)) || !LAST_WORD.test(before.slice(-12)) || !GOES_ON.test(after.slice(0, 80)))
		return false;
	if (SPEAKER.test(after) || /^\p{Ll}/u.test(before)) return false;
	if (first.pageAfter || second.pageBefore) return words(before) >= 3;
	return words(before) >= LONG && words(after) >= 4 && CLOSED.test(after.slice(-12)) && !SPEAKER.test(before);
}

function isRunning({ heading, quote, code, pieces }: Paragraph): boolean {
	if (heading !== undefined || quote || code) return false;
	return !pieces.every((piece) => piece.strong || piece.kind !== 'text' || piece.text.trim() === '');
}

function words(text: string): number {
	return text.split(/\s+/, LONG).length;
}

function together(first: readonly Piece[], second: readonly Piece[]): Piece[] {
	return [...first, { ...PLAIN, kind: 'text', text: ' ' }, ...second];
}
