/**
 * Random tests find more the longer they run, and each run draws other cases. So `npm test` takes a share of them, and
 * `THOROUGH=1 npm test` all.
 */
const thorough = process.env.THOROUGH === '1';

/** How many of `all` cases this run tries, at least one. */
export function cases(all: number, share = 1 / 4): number {
	return thorough ? all : Math.ceil(all * share);
}
