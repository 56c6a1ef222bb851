/** Headings that stand in every report of a series are part of its form: those that never get a text, and their levels. */
import type { LevelledHeading } from '../../rules/index.js';
import { wordsKey } from '../addresses/words.js';
import type { Digest } from '../digests/model.js';

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

/** So many reports must have a heading on one level, and none on another … */
const AGREE = 3;
/** … and so many others must be where they always are. */
const OTHERS = 2;

/**
 * Of `headings`, the one that is always on another level, and on which.
 *
 * @param before the last reports of the series, at most {@link LAST}.
 */
export function usualLevels(
	headings: readonly LevelledHeading[],
	before: readonly Digest[],
): readonly LevelledHeading[] {
	const levels = new Map<string, { readonly reports: Set<Digest>; readonly depths: Set<number> }>();
	for (const digest of before) {
		for (const { text, depth } of digest.headings) {
			const key = wordsKey(text);
			const known = levels.get(key) ?? { reports: new Set(), depths: new Set() };
			known.reports.add(digest);
			known.depths.add(depth);
			levels.set(key, known);
		}
	}
	const known = headings.flatMap((heading) => {
		const { reports, depths } = levels.get(wordsKey(heading.text)) ?? {};
		const [usual, another] = depths ?? [];
		if (!reports || reports.size < AGREE || usual === undefined || another !== undefined) return [];
		return [{ heading, usual }];
	});
	const moved = known.filter(({ heading, usual }) => heading.depth !== usual);
	if (moved.length !== 1 || known.length <= OTHERS) return [];
	return moved.map(({ heading: { text }, usual }) => ({ text, depth: usual }));
}
