/** What is raised or lowered, and says something by it: “10<sup>6</sup>”, “H<sub>2</sub>O”, “value<sup>a</sup>”. */
import type { Piece } from '../blocks/block.js';

/** A number, an exponent, the charge of an ion. */
const FIGURE = /^[\p{N}+−–-]/u;
const LETTER = /^\p{L}$/u;
/** A number or an initial: what is raised behind it is the end of its word: “1o”, “XXe”, “no”. */
const SHORT = /(?:^|[^\p{L}\p{N}])(?:\p{N}+|[IVXLCDM]+|\p{L})\.?$/u;
/** No number is longer. */
const LONGEST = 20;

/** The pieces with ends of words on the line, as people type them elsewhere (“5th”), and with signs that are read there as well. */
export function onLine(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	for (let from = 0; from < pieces.length; ) {
		const { script } = pieces[from]!;
		let to = from + 1;
		while (script && to < pieces.length && pieces[to]!.script === script) to++;
		const run = pieces.slice(from, to);
		const isKept = script === undefined || tellsMore(textOf(run), script, textOf(pieces.slice(from - 1, from)));
		result.push(...(isKept ? run : run.map((piece) => ({ ...piece, script: undefined }))));
		from = to;
	}
	return result;
}

function tellsMore(text: string, script: Piece['script'], before: string): boolean {
	if (script === 'sub') return /^[\p{L}\p{N}+−–-]/u.test(text);
	return FIGURE.test(text) || (LETTER.test(text) && !SHORT.test(before.slice(-LONGEST)));
}

function textOf(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');
}
