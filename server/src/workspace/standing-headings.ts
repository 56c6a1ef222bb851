/** Headings that stand in every report of a series and never get a text: they are part of its form. */
import type { Digest } from './digest.js';
import { wordsKey } from './words.js';

/** So many of the last reports are looked at … */
export const LAST = 10;
/** … and so many must have the heading: fewer may have been left unfinished. */
const ENOUGH = 4;

/**
 * Which of `names` have stood empty wherever they stood.
 *
 * @param before the last reports of the series, at most {@link LAST}.
 */
export function neverFilled(names: readonly string[], before: readonly Digest[]): readonly string[] {
	const empty = new Map<string, number>();
	const filled = new Set<string>();
	for (const { headings } of before) {
		const here = new Set<string>();
		for (const { text, empty: isEmpty } of headings) {
			if (isEmpty) here.add(wordsKey(text));
			else filled.add(wordsKey(text));
		}
		for (const key of here) empty.set(key, (empty.get(key) ?? 0) + 1);
	}
	return names.filter((name) => {
		const key = wordsKey(name);
		return (empty.get(key) ?? 0) >= ENOUGH && !filled.has(key);
	});
}
