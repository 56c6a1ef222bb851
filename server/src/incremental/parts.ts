import { type Asked, newQuery, type Query } from './query.js';

/**
 * Divides a revision into parts, each a revision of its own that answers every query from its blocks alone. After a
 * change, each part follows the one that had its number before, so that only the part with the change is asked anew.
 *
 * @param starts the numbers of the blocks with which parts begin, in order; none if there is nothing to divide.
 * @param make a part of `whole`, the one with the number `index`, which follows `before`.
 */
export function partsOf<R extends Asked & { readonly blocks: readonly unknown[] }>(
	starts: Query<R, readonly number[]>,
	make: (whole: R, blocks: R['blocks'], index: number, before: R | undefined) => R,
): Query<R, readonly R[]> {
	const number = newQuery();
	return (whole) => {
		const known = whole.memo.get(number) as readonly R[] | undefined;
		if (known) return known;
		const all = starts(whole);
		const last = whole.since?.before.memo.get(number) as readonly R[] | undefined;
		// With one part more or less, nobody knows which followed which.
		const before = last?.length === all.length ? last : [];
		const parts = all.map((start, index): R => {
			return make(whole, whole.blocks.slice(start, all[index + 1]), index, before[index]);
		});
		whole.memo.set(number, parts);
		return parts;
	};
}
