import { distance } from 'fastest-levenshtein';

/** The one of `known` that `given` may be a slip for, ignoring case; `undefined` if none is close enough. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
	// None of our names is that long, and comparing takes proportional time.
	if (given.length > 60) return undefined;
	const wanted = given.toLowerCase().replace(/[\s_]+/g, '-');
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	const most = Math.max(2, wanted.length / 3);
	for (const each of known) {
		const name = each.toLowerCase();
		// Each extra or missing letter takes at least one step.
		if (Math.abs(name.length - wanted.length) > most) continue;
		const steps = distance(wanted, name);
		if (steps < least) [best, least] = [each, steps];
	}
	if (least <= most && least < wanted.length) return best;
	return beginningOf(wanted, known);
}

/** How much of a name shows which one is meant. */
const BEGINNING = 5;

/** The only one of `known` that begins like `wanted`, its last letter aside: "vague-link-text" for "vague-links". */
function beginningOf(wanted: string, known: Iterable<string>): string | undefined {
	const start = wanted.slice(0, Math.max(BEGINNING, wanted.length - 1));
	if (wanted.length < BEGINNING) return undefined;
	const all = [...known].filter((each) => each.toLowerCase().startsWith(start));
	return all.length === 1 ? all[0] : undefined;
}

/** Like {@link nearest}, if `given` may well be right: only what differs by one letter or in the order of letters. */
export function slipOf(given: string, known: Iterable<string>): string | undefined {
	const meant = nearest(given, known);
	if (meant === undefined) return undefined;
	const [a, b] = [given.toLowerCase(), meant.toLowerCase()];
	return distance(a, b) <= 1 || sorted(a) === sorted(b) ? meant : undefined;
}

function sorted(word: string): string {
	return [...word].sort().join('');
}
