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
	if (least <= Math.max(2, wanted.length / 3) && least < wanted.length) return best;
	return beginningOf(wanted, known);
}

/** How much of a name tells which one is meant. */
const BEGINNING = 5;

/** The only one of `known` that begins as `wanted` does, but for its last letters: "vague-links" for "vague-link-text". */
function beginningOf(wanted: string, known: Iterable<string>): string | undefined {
	const start = wanted.slice(0, Math.max(BEGINNING, wanted.length - 1));
	if (wanted.length < BEGINNING) return undefined;
	const all = [...known].filter((each) => each.toLowerCase().startsWith(start));
	return all.length === 1 ? all[0] : undefined;
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
