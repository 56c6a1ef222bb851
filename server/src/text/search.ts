import type { Span } from './span.js';

/**
 * How many items at the start of `list` it `holds` for, found by bisection: it must hold for none after the first one
 * for which it does not, like "before this place" in a sorted list.
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

/** The one of `spans`, which are sorted and disjoint, that contains the character at `at`. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
	const span = spans[countWhile(spans, ({ to }) => to <= at)];
	return span && span.from <= at ? span : undefined;
}

/** What `spans`, in any order, cover: sorted, with overlapping ones merged. */
export function joined(spans: readonly Span[]): Span[] {
	const found: { from: number; to: number }[] = [];
	for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
		const last = found[found.length - 1];
		if (last && from < last.to) last.to = Math.max(last.to, to);
		else found.push({ from, to });
	}
	return found;
}

/** Where the word begins that stands before the one at `at`, with a blank between: in " to write", before "to", at 0. */
export function wordBefore(text: string, at: number): number {
	// `lastIndexOf` takes a negative place for 0.
	return at > 1 ? text.lastIndexOf(' ', at - 2) + 1 : 0;
}
