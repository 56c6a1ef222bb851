import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean …?` where one of `known` is near enough to `given` to be meant, else nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const nearest = closest(given, known);
	return distance(given, nearest) <= Math.max(2, given.length / 3) ? ` Did you mean ${nearest}?` : '';
}
