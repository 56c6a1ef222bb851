import type { Span } from './span.js';

/** What turned one text into another: `span` of the old one was replaced by `inserted` characters. */
export interface Change extends Span {
	readonly inserted: number;
}

/**
 * The smallest change that turns `old` into `text`. Engines compare string slices many times faster than a loop
 * compares characters, so the ends are found by bisection.
 */
export function changeBetween(old: string, text: string): Change {
	const most = Math.min(old.length, text.length);
	const from = longest(most, (length) => old.slice(0, length) === text.slice(0, length));
	const tail = longest(most - from, (length) => old.slice(old.length - length) === text.slice(text.length - length));
	return { from, to: old.length - tail, inserted: text.length - tail - from };
}

/** The largest number up to `most` for which `holds` is true; it is true for all smaller ones. */
function longest(most: number, holds: (length: number) => boolean): number {
	if (holds(most)) return most;
	let low = 0;
	let high = most;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}

/** Two changes as one: `first` produces the text that `second`'s offsets refer to. */
export function mergeChanges(first: Change, second: Change): Change {
	const from = Math.min(first.from, second.from);
	const firstEnd = first.from + first.inserted;
	const end = Math.max(firstEnd, second.to);
	return {
		from,
		to: first.to + end - firstEnd,
		inserted: end - from + second.inserted - (second.to - second.from),
	};
}
