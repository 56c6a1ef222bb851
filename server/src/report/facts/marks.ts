import { memoize, memoizeOn } from '../../incremental/index.js';
import { countWhile, type Span } from '../../text/index.js';
import type { Prose } from './model.js';
import type { Mark } from './prose.js';

/** By their kinds, separated by blanks. */
const outermostOf = memoizeOn((marks: readonly Mark[]) =>
	memoize((kinds): readonly Mark[] => read(marks, kinds.split(' '))),
);

/** The marks of these kinds that are not inside another such mark, in document order. */
export function outermost({ marks }: Pick<Prose, 'marks'>, ...kinds: readonly Mark['kind'][]): readonly Mark[] {
	return marks.length === 0 ? marks : outermostOf(marks)(kinds.join(' '));
}

/** A mark follows those it contains, so no other mark contains the last one. */
function read(marks: readonly Mark[], kinds: readonly string[]): Mark[] {
	const found: Mark[] = [];
	let start = Number.POSITIVE_INFINITY;
	for (const mark of marks.toReversed()) {
		if (mark.span.from >= start || !kinds.includes(mark.kind)) continue;
		found.push(mark);
		start = mark.span.from;
	}
	return found.reverse();
}

/** The outermost mark of these kinds that contains the stretch `plain` of the prose's text. */
export function markAround(
	prose: Pick<Prose, 'marks'>,
	plain: Span,
	...kinds: readonly Mark['kind'][]
): Mark | undefined {
	const marks = outermost(prose, ...kinds);
	const mark = marks[countWhile(marks, (each) => each.plain.to <= plain.from)];
	return mark && mark.plain.from <= plain.from && plain.to <= mark.plain.to ? mark : undefined;
}

/** The marks that contain the stretch of source without coinciding with it, the innermost first. */
export function marksHolding({ marks }: Pick<Prose, 'marks'>, { from, to }: Span): Mark[] {
	if (marks.length === 0) return [];
	const parents = holders(marks);
	const found: Mark[] = [];
	// Marks are ordered by their end, and what contains the stretch contains all that ends before it.
	let at = countWhile(marks, ({ span }) => span.to <= to);
	for (at = at < marks.length ? at : -1; at >= 0; at = parents[at]!) {
		if (marks[at]!.span.from < from) found.push(marks[at]!);
	}
	return found;
}

/** By index, which other mark of a prose directly contains each mark; -1 if none does. */
const holders = memoizeOn((marks: readonly Mark[]): readonly number[] => {
	const parents: number[] = [];
	const open: number[] = [];
	for (let i = marks.length - 1; i >= 0; i--) {
		while (open.length > 0 && marks[open[open.length - 1]!]!.span.from > marks[i]!.span.from) open.pop();
		parents[i] = open[open.length - 1] ?? -1;
		open.push(i);
	}
	return parents;
});
