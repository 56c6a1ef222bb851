/** Addresses among the words: those who read Markdown make links of them, too, but of each sign that escapes another as well. */
import { readAddress } from '../blocks/addresses.js';
import type { Piece } from '../blocks/block.js';

/** Much as GFM, section 6.9. */
const ADDRESS =
	/(?<![\p{L}\p{N}_.+@/-])(?:(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>"“”„«»]*|(?:mailto:)?[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;
const MAYBE = /:\/\/|www\.|@/i;
const SCHEME = /^(?:https?|mailto):/i;
/** Nobody's: `npm@10.2.1`. */
const VERSION = /^[\w.+-]+@.*[\d-]$/;
/** What ends a sentence, and not an address. */
const CLOSING = /(?<=[\p{L}\p{N}/=&#%+_)-])[^\p{L}\p{N}/=&#%+_)-]+$/u;

/** The same words, with each address a link to itself. */
export function linked(pieces: readonly Piece[]): Piece[] {
	return pieces.flatMap((piece, i) => {
		if (piece.kind !== 'text' || piece.code || piece.link !== undefined || !MAYBE.test(piece.text)) return [piece];
		const { text } = piece;
		const next = pieces[i + 1];
		const goesOn = next?.kind === 'text' && /^[\p{L}\p{N}/?#&=_-]/u.test(next.text);
		const parts: Piece[] = [];
		let at = 0;
		for (const { 0: found, index } of text.matchAll(ADDRESS)) {
			const address = withoutEnd(found);
			const to = index + address.length;
			const isCut = goesOn && to === text.length;
			const link = isCut || VERSION.test(address) ? undefined : readAddress(schemeOf(address) + address);
			if (link === undefined) continue;
			if (index > at) parts.push({ ...piece, text: text.slice(at, index) });
			parts.push({ ...piece, text: address, link });
			at = to;
		}
		if (at < text.length) parts.push({ ...piece, text: text.slice(at) });
		return parts;
	});
}

/** What is missing. */
function schemeOf(address: string): string {
	if (SCHEME.test(address)) return '';
	return address.includes('@') && !/^www\./i.test(address) ? 'mailto:' : 'http://';
}

/** Without signs at its end, and without a bracket that was open before it. */
function withoutEnd(found: string): string {
	let depth = 0;
	for (let i = 0; i < found.length; i++) {
		if (found[i] === '(') depth++;
		if (found[i] === ')' && --depth < 0) return found.slice(0, i).replace(CLOSING, '');
	}
	return found.replace(CLOSING, '');
}
