/**
 * Random tests find more the longer they run, and each run draws other cases. So `npm test` takes a share of them, and
 * `THOROUGH=1 npm test` all. The same holds for tests of which each case takes long, such as a document of real minutes.
 */
const thorough = process.env.THOROUGH === '1';

/** A share of `all`, in their order: others in each run. A failure must name its case. */
export function some<T>(all: readonly T[], share = 1 / 4): readonly T[] {
	let left = cases(all.length, share);
	return all.filter((_, index) => {
		const taken = Math.random() * (all.length - index) < left;
		if (taken) left--;
		return taken;
	});
}

/** How many of `all` cases this run tries, at least one. */
export function cases(all: number, share = 1 / 4): number {
	return thorough ? all : Math.ceil(all * share);
}
