/** Words of a report in a message, so that people can tell one finding from the next in a list. */

import { memoize } from '../../report/index.js';
import { clipped, detached } from '../../text/index.js';

/** How many words, and how many characters of them. */
const WORDS = 4;
const LONGEST = 40;
/** How far to look for them. */
const NEAR = 120;

/** What source says without the markers of Markdown: links are their words. */
function plain(source: string): string {
	return source
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/[*_`[\]“”"]+/g, '')
		.replace(/<[^<>]*>/g, ' ')
		.trim();
}

/** So many characters of a name or the like are shown. */
export const SHOWN = 50;

export function inShort(words: string): string {
	return words.length > SHOWN ? `${clipped(words, SHOWN - 1).trimEnd()}…` : words;
}

/** The first words of the line that `source` begins with, on one line; empty if there are none. */
export function firstWords(source: string): string {
	return readFirst(detached(source.slice(0, NEAR)));
}

/** The last words of the line that `source` ends with. */
export function lastWords(source: string): string {
	return readLast(detached(source.slice(-NEAR)));
}

// Messages are written anew at every keystroke.
const readFirst = memoize((start) => {
	const words = wordsOf(start.trimStart().split(/[\r\n]/, 1)[0]!);
	const few = fitting(words);
	return few.length < words.length ? `${few.join(' ')} …` : few.join(' ');
});

const readLast = memoize((source) => {
	const near = source.trimEnd();
	const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
	const words = wordsOf(line).reverse();
	const few = fitting(words);
	const text = few.reverse().join(' ');
	return few.length < words.length ? `… ${text}` : text;
});

function wordsOf(line: string): string[] {
	const text = plain(line);
	return text === '' ? [] : text.split(/\s+/);
}

function fitting(words: readonly string[]): string[] {
	const few: string[] = [];
	let length = 0;
	for (const word of words.slice(0, WORDS)) {
		length += word.length + 1;
		if (few.length > 0 && length > LONGEST) break;
		few.push(word.slice(0, LONGEST));
	}
	return few;
}
