/**
 * How many items at the start of `list` it `holds` for, found by halving: it must hold for none that stands after one
 * for which it does not, as "before this place" does in a list that is in order.
 */
export function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(list[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}
