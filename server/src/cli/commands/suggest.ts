import { nearest } from '../../text/nearest.js';

/** ` Did you mean …?` if one of `known` is close enough to `given`, else the empty string. */
export function didYouMean(given: string, known: readonly string[]): string {
	const meant = nearest(given, known);
	return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
