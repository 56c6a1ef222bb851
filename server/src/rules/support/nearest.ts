import { distance } from 'fastest-levenshtein';

/** Beyond so many candidates the user knows better than a guess, and the search would take a while. */
const CANDIDATES = 2000;

/**
 * That of `names` which `name` was most likely meant to be: equal but for letter case, blanks, hyphens
 * and underscores, else with a slip in every third letter at most. The first of several.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
	const wanted = plain(name);
	let best: string | undefined;
	let least = Math.floor(wanted.length / 3) + 1;
	let count = 0;
	for (const each of names) {
		if (++count > CANDIDATES) break;
		const other = plain(each);
		if (Math.abs(other.length - wanted.length) >= least) continue;
		const far = distance(wanted, other);
		if (far >= least) continue;
		best = each;
		least = far;
		if (far === 0) break;
	}
	return best;
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}
