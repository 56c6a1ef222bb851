import type { Span } from '../../text/index.js';

/** Where each line stands, without its line ending. */
export function linesOf(source: string): Span[] {
	return [...source.matchAll(/(?<![^\r\n])(?!(?<=\r)\n)[^\r\n]*/g)].map(({ index, 0: line }) => ({
		from: index,
		to: index + line.length,
	}));
}
