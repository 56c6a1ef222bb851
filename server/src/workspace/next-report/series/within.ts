import { countWhile, type Span } from '../../../text/index.js';

/** Those of `sorted` that lie within a stretch. @param sorted in order, not overlapping. */
export function within<T>(sorted: readonly T[], { from, to }: Span, spanOf: (one: T) => Span): readonly T[] {
	const first = countWhile(sorted, (one) => spanOf(one).from < from);
	let last = first;
	while (last < sorted.length && spanOf(sorted[last]!).to <= to) last++;
	return sorted.slice(first, last);
}

/** Whether one of `sorted` lies within a stretch. */
export function anyWithin(sorted: readonly Span[], { from, to }: Span): boolean {
	const first = sorted[countWhile(sorted, (one) => one.from < from)];
	return first !== undefined && first.to <= to;
}
