/**
 * Random tests find more the longer they run, so `npm test` takes a share of their cases, and `THOROUGH=1 npm test` all. The same
 * holds for tests of which each case takes long, such as a document of real minutes.
 */
import fc from 'fast-check';
import { SEED } from './seed.js';

const thorough = process.env.THOROUGH === '1';

/** A share of `all`, in their order: the same in each run, but others with another seed. A failure must name its case. */
export function some<T>(all: readonly T[], share = 1 / 4): readonly T[] {
	const count = cases(all.length, share);
	const [chosen] = fc.sample(fc.subarray([...all], { minLength: count, maxLength: count }), { seed: SEED, numRuns: 1 });
	return chosen!;
}

/** How many of `all` cases are tried, at least one. */
export function cases(all: number, share = 1 / 4): number {
	return thorough ? all : Math.ceil(all * share);
}
