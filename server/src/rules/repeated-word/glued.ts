/** A word glued to itself, as pasting twice leaves it: "RepairsRepairs". */
import { isQuoted, markAround, type Prose } from '../../report/index.js';
import { narrowed } from '../../text/index.js';
import type { Pair } from './pair.js';

/** Twice six letters: shorter ones are words, such as "couscous". */
const LONG = narrowed(/(?<![\p{L}\p{M}\p{N}_@#/.:\\-])\p{L}{12,80}(?![\p{L}\p{M}\p{N}_@#/:\\(-])/gu);

export function gluedWords(prose: Prose): Pair[] {
	const { text } = prose;
	return [...text.matchAll(LONG)].flatMap(({ index: from, 0: word }): Pair[] => {
		const half = word.length / 2;
		const to = from + word.length;
		if (word.slice(0, half) !== word.slice(half) || isQuoted(text, from, to)) return [];
		// Part of an address, which may be anything.
		if (markAround(prose, { from, to }, 'link')) return [];
		return [{ from, to, firstEnd: from + half, small: true }];
	});
}
