import { nearest } from '../text/nearest.js';

/** ` Did you mean …?` where one of `known` is near enough to `given` to be meant, else nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
	const meant = nearest(given, known);
	return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
