import { distance } from 'fastest-levenshtein';

/** The one of `known` that `given` is near enough to for a slip, whatever the letter case; nothing if none is. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
	// A word that long is no name of ours, and comparing takes time in proportion.
	if (given.length > 60) return undefined;
	const wanted = given.toLowerCase().replace(/[\s_]+/g, '-');
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const each of known) {
		const steps = distance(wanted, each.toLowerCase());
		if (steps < least) [best, least] = [each, steps];
	}
	return least <= Math.max(2, wanted.length / 3) && least < wanted.length ? best : undefined;
}

/** As {@link nearest}, where `given` may well be right: only what is off by one letter, or by the order of its letters. */
export function slipOf(given: string, known: Iterable<string>): string | undefined {
	const meant = nearest(given, known);
	if (meant === undefined) return undefined;
	const [a, b] = [given.toLowerCase(), meant.toLowerCase()];
	return distance(a, b) <= 1 || sorted(a) === sorted(b) ? meant : undefined;
}

function sorted(word: string): string {
	return [...word].sort().join('');
}
