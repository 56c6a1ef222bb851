/**
 * Makes the edges of bold, italic and struck text such that Markdown shows them: no blanks inside, no punctuation where
 * the delimiters would not count (CommonMark, section 6.2).
 */
import type { Piece, TextPiece } from '../blocks/block.js';

export type Mark = 'strong' | 'emphasis' | 'deleted';
export const MARKS: readonly Mark[] = ['strong', 'emphasis', 'deleted'];

const BLANKS = /[ \t\n]+/g;
const EDGES = /^(\s*)([^]*?)$/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«', '’': '‘', '"': '"', '›': '‹' };

/** Pieces in which blanks are pieces of their own, and look like what is around them. */
export function tidied(pieces: readonly Piece[]): Piece[] {
	const parts = pieces.flatMap(divided);
	for (const mark of MARKS) settleBlanks(parts, (piece) => piece[mark], (piece, on) => ({ ...piece, [mark]: on }));
	settleBlanks(
		parts,
		({ link }) => link,
		(piece, link) => ({ ...piece, link }),
	);
	for (const mark of MARKS) movePunctuation(parts, mark);
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
	const [, before = '', rest = ''] = EDGES.exec(text) ?? [];
	const core = rest.trimEnd();
	return [before, core, rest.slice(core.length)].filter((each) => each !== '').map((each) => ({ ...piece, text: each }));
}

/** Whether it is nothing that could be bold: a blank, a break, the number of a note. */
export function isNeutral(piece: Piece): boolean {
	return piece.kind === 'text' ? !piece.code && piece.text.trim() === '' : piece.kind !== 'image';
}

/** What is neutral looks like its neighbours if they look the same, and plain otherwise. */
function settleBlanks<T>(parts: Piece[], look: (piece: Piece) => T, set: (piece: Piece, value: T | undefined) => Piece): void {
	let before: T | undefined;
	for (let i = 0; i < parts.length; i++) {
		if (!isNeutral(parts[i]!)) {
			before = look(parts[i]!);
			continue;
		}
		let end = i;
		while (end < parts.length && isNeutral(parts[end]!)) end++;
		const after = end < parts.length ? look(parts[end]!) : undefined;
		// A line that breaks in bold text is bold on both sides.
		const value = before === after ? before : undefined;
		for (let k = i; k < end; k++) parts[k] = set(parts[k]!, value ?? (typeof after === 'boolean' ? (false as T) : undefined));
		i = end - 1;
	}
}

/** Takes punctuation out of the marked text where a word touches it from outside. */
function movePunctuation(parts: Piece[], mark: Mark): void {
	for (let from = 0; from < parts.length; from++) {
		if (!parts[from]![mark]) continue;
		let to = from;
		while (to + 1 < parts.length && parts[to + 1]![mark]) to++;
		const added = trimRun(parts, mark, from, to);
		from = to + added;
	}
}

/** @returns how many parts more there are. */
function trimRun(parts: Piece[], mark: Mark, from: number, to: number): number {
	const first = parts[from]!;
	const last = parts[to]!;
	let added = 0;
	let opening = '';
	if (last.kind === 'text' && last.link === undefined && isWord(firstCharacter(parts[to + 1]))) {
		const closing = trailing(last.text, from === to ? first : undefined);
		if (closing !== '') {
			parts.splice(to, 1, ...split(last, mark, '', closing));
			added += last.text === closing ? 0 : 1;
			const pair = CLOSING[closing[0]!];
			if (pair !== undefined && first.kind === 'text' && first.text.startsWith(pair)) opening = pair;
		}
	}
	const start = parts[from]!;
	if (start.kind === 'text' && start[mark] && start.link === undefined) {
		if (opening === '' && isWord(lastCharacter(parts[from - 1]))) opening = leading(start.text);
		if (opening !== '') {
			parts.splice(from, 1, ...split(start, mark, opening, ''));
			added += start.text === opening ? 0 : 1;
		}
	}
	return added;
}

function split(piece: TextPiece, mark: Mark, opening: string, closing: string): TextPiece[] {
	const inside = piece.text.slice(opening.length, piece.text.length - closing.length);
	const outside = (text: string): TextPiece => ({ ...piece, [mark]: false, text });
	const all = [outside(opening), { ...piece, text: inside }, outside(closing)];
	return all.filter(({ text }) => text !== '');
}

function leading(text: string): string {
	let end = 0;
	for (const each of text) {
		if (!PUNCTUATION.test(each)) break;
		end += each.length;
	}
	return text.slice(0, end);
}

/** @param whole the same piece, if it is all of the run. */
function trailing(text: string, whole: Piece | undefined): string {
	const all = [...text];
	let start = text.length;
	for (let i = all.length - 1; i >= 0 && PUNCTUATION.test(all[i]!); i--) start -= all[i]!.length;
	return whole && start === 0 ? text : text.slice(start);
}

function isWord(character: string | undefined): boolean {
	return character !== undefined && !/\s/.test(character) && !PUNCTUATION.test(character);
}

function firstCharacter(piece: Piece | undefined): string | undefined {
	return piece?.kind === 'text' && piece.link === undefined ? [...piece.text.slice(0, 2)][0] : undefined;
}

function lastCharacter(piece: Piece | undefined): string | undefined {
	return piece?.kind === 'text' && piece.link === undefined ? [...piece.text.slice(-2)].at(-1) : undefined;
}
