/** How often each item occurs. */
export function countsOf<T>(items: Iterable<T>): ReadonlyMap<T, number> {
	const counts = new Map<T, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}
