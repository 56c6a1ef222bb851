import { END, type Snippet } from './snippet.js';
import type { Place } from './style.js';

/** Nobody leaves more empty space between two lines. */
const FAR = 2_000;

/**
 * A part that ends with lines to go on writing in, for its place: where a text stands below, one empty line parts them, or
 * none if there was none.
 */
export function fitted(snippet: Snippet, { report: { rope }, at }: Place): Snippet {
	const [text, end] = snippet.slice(-2);
	const [, next, below = ''] = /^[ \t]*(?:\r\n|\r|\n)([^\r\n]*)(.*)/s.exec(rope.slice(at, at + FAR)) ?? [];
	if (typeof text !== 'string' || end !== END || next === undefined || (next + below).trim() === '') return snippet;
	const breaks = /(?<!\n)\n*$/.exec(text)![0].length;
	const wanted = next.trim() === '' ? 0 : Math.max(0, breaks - 1);
	return [...snippet.slice(0, -2), text.slice(0, text.length - breaks + wanted), END];
}
