/**
 * Where asterisks count as delimiters (CommonMark, section 6.2): punctuation at the edge of bold text must not have a word
 * on the other side.
 */
import type { Piece, TextPiece } from '../blocks/block.js';
import type { Mark } from './tidy.js';

const WORD = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const PAIRS: Readonly<Record<string, string>> = {
	')': '(',
	']': '[',
	'}': '{',
	'”': '“',
	'»': '«',
	'’': '‘',
	'"': '"',
	'›': '‹',
};

/** Whether a word touches the text on either side. */
export interface Touching {
	readonly before: boolean;
	readonly after: boolean;
}

/**
 * The pieces with the punctuation at their edges unmarked where it has to be; `undefined` if they can be marked as they are.
 *
 * @param pieces all marked with `mark`.
 */
export function withEdges(pieces: readonly Piece[], mark: Mark, { before, after }: Touching): Piece[] | undefined {
	if (!pieces.some((piece) => piece.kind === 'text' && (piece.code || WORD.test(piece.text)))) {
		// Nobody misses bold brackets.
		return pieces.map((piece) => ({ ...piece, [mark]: false }));
	}
	const first = pieces[0]!;
	const last = pieces.at(-1)!;
	const closing = after && isWords(last) ? trailing(last.text) : '';
	const pair = PAIRS[closing[0] ?? ''];
	let opening = before && isWords(first) ? leading(first.text) : '';
	// “(**MAG**)is” reads better than “**(MAG**)is”.
	if (opening === '' && pair !== undefined && isWords(first) && first.text.startsWith(pair)) opening = pair;
	if (opening === '' && closing === '') return undefined;
	const rest = [...pieces];
	const outside: Piece[] = [];
	if (closing !== '' && isWords(last)) {
		rest.splice(-1, 1, ...inside({ ...last, text: last.text.slice(0, -closing.length) }));
		outside.push({ ...last, [mark]: false, text: closing });
	}
	const start = rest[0];
	if (opening === '' || !start || !isWords(start)) return [...rest, ...outside];
	rest.splice(0, 1, ...inside({ ...start, text: start.text.slice(opening.length) }));
	return [{ ...start, [mark]: false, text: opening }, ...rest, ...outside];
}

/** Whether a word ends, or begins, directly at the edge of `piece`. Parsers disagree about emoji, so these count as words. */
export function endsWithWord(piece: Piece): boolean {
	return isWords(piece) && isWord([...piece.text.slice(-2)].at(-1));
}

export function beginsWithWord(piece: Piece): boolean {
	return isWords(piece) && isWord([...piece.text.slice(0, 2)][0]);
}

function isWord(character: string | undefined): boolean {
	if (character === undefined || /\s/.test(character)) return false;
	return character.length > 1 || !PUNCTUATION.test(character);
}

function isWords(piece: Piece): piece is TextPiece {
	return piece.kind === 'text' && !piece.code && !piece.script;
}

function inside(piece: TextPiece): TextPiece[] {
	return piece.text === '' ? [] : [piece];
}

/** Punctuation at the beginning, and the blank after it. */
function leading(text: string): string {
	let end = 0;
	for (const each of text) {
		if (!PUNCTUATION.test(each)) break;
		end += each.length;
	}
	return end === 0 ? '' : text.slice(0, text.length - text.slice(end).trimStart().length);
}

function trailing(text: string): string {
	const all = [...text];
	let start = text.length;
	for (let i = all.length - 1; i >= 0 && PUNCTUATION.test(all[i]!); i--) start -= all[i]!.length;
	return start === text.length ? '' : text.slice(text.slice(0, start).trimEnd().length);
}
