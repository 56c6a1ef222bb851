/** Puts together what several reports say about one thing. */
import type { Asker } from './asker.js';
import { CLOSELY, FADING, nearestFirst } from './nearest.js';
import type { Saying } from './reports-by-key.js';

/** Something that one report or more say. */
export interface Weighed<M> {
	readonly meaning: M;
	readonly reports: number;
	/** The date of the last of them, in ISO 8601; empty if none is dated. */
	readonly last: string;
	/** Only reports dated after the asking one say it. */
	readonly later?: true;
}

interface Tally<M> {
	meaning: M;
	weight: number;
	reports: number;
	last: string;
}

/**
 * What near reports say, each meaning once: nearer and later reports count for more. Reports further away are counted
 * where they say the same.
 *
 * @param meanings what one report says.
 * @param join `undefined` if `other` is not what `known` is, else what both are.
 * @returns best first; `agreed` if no report says anything else.
 */
export function weigh<T, M>(
	sayings: readonly Saying<T>[],
	asker: Asker,
	meanings: (saying: Saying<T>) => readonly M[],
	join: (known: M, other: M) => M | undefined,
): { readonly best: readonly Weighed<M>[]; readonly agreed: boolean } {
	const tallies: Tally<M>[] = [];
	let agreed = true;
	const tallyOf = (meaning: M, isNear: boolean): Tally<M> | undefined => {
		for (const tally of tallies) {
			const joined = join(tally.meaning, meaning);
			if (joined === undefined) continue;
			tally.meaning = joined;
			return tally;
		}
		agreed &&= tallies.length === 0;
		if (!isNear || tallies.length === CLOSELY) return undefined;
		const made = { meaning, weight: 0, reports: 0, last: '' };
		tallies.push(made);
		return made;
	};
	const near = nearestFirst(sayings, asker);
	const isNear = new Set(near);
	let weight = 1;
	for (const saying of [...near, ...sayings.filter((each) => !isNear.has(each))]) {
		for (const tally of new Set(meanings(saying).map((each) => tallyOf(each, isNear.has(saying))))) {
			if (!tally) continue;
			tally.weight += weight;
			tally.reports++;
			if (saying.date > tally.last) tally.last = saying.date;
		}
		weight = isNear.has(saying) ? weight * FADING : 0;
	}
	const { date = '' } = asker;
	const best = tallies
		.map((tally, index) => ({ ...tally, index }))
		.sort((a, b) => b.weight - a.weight || a.index - b.index)
		.map(({ meaning, reports, last }) => ({
			meaning,
			reports,
			last,
			...(date !== '' && last > date && { later: true as const }),
		}));
	return { best, agreed };
}
