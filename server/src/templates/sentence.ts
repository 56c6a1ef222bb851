import { END, type Piece, type Snippet } from './snippet.js';

/** A sentence of the words, with a piece for each name in braces: `The next meeting will take place on {date}.` */
export function sentence(source: string, slots: Readonly<Record<string, Piece | readonly Piece[]>>): Piece[] {
	return source.split(/(\{\w+\})/).flatMap((part) => {
		const slot = part.startsWith('{') ? slots[part.slice(1, -1)] : undefined;
		return slot === undefined ? [part] : Array.isArray(slot) ? slot : [slot as Piece];
	});
}

/** Lines, and the cursor at the end, on a line of its own after an empty one. */
export function linesOf(...lines: readonly (string | readonly Piece[])[]): Snippet {
	return [...joinLines(lines), '\n\n', END];
}

export function joinLines(lines: readonly (string | readonly Piece[])[]): Piece[] {
	return lines.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), ...(typeof line === 'string' ? [line] : line)]);
}
