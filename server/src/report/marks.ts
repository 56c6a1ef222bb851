import { countWhile, type Span } from '../text/index.js';
import type { Prose } from './model.js';
import { PerObject } from './per-object.js';
import type { Mark } from './prose.js';

const known = new PerObject<readonly Mark[], Map<string, readonly Mark[]>>();

/** The marks of these kinds that stand in no other of them, in the order of the text. */
export function outermost({ marks }: Pick<Prose, 'marks'>, ...kinds: readonly Mark['kind'][]): readonly Mark[] {
	if (marks.length === 0) return marks;
	let byKinds = known.get(marks);
	if (!byKinds) {
		byKinds = new Map();
		known.set(marks, byKinds);
	}
	const key = kinds.join(' ');
	let found = byKinds.get(key);
	if (!found) {
		found = read(marks, kinds);
		byKinds.set(key, found);
	}
	return found;
}

/** What holds others is written after them, so the last is none that another holds. */
function read(marks: readonly Mark[], kinds: readonly Mark['kind'][]): Mark[] {
	const found: Mark[] = [];
	let start = Number.POSITIVE_INFINITY;
	for (const mark of marks.toReversed()) {
		if (mark.span.from >= start || !kinds.includes(mark.kind)) continue;
		found.push(mark);
		start = mark.span.from;
	}
	return found.reverse();
}

/** The outermost mark of these kinds that holds the stretch `plain` of the prose's text. */
export function markAround(
	prose: Pick<Prose, 'marks'>,
	plain: Span,
	...kinds: readonly Mark['kind'][]
): Mark | undefined {
	const marks = outermost(prose, ...kinds);
	const mark = marks[countWhile(marks, (each) => each.plain.to <= plain.from)];
	return mark && mark.plain.from <= plain.from && plain.to <= mark.plain.to ? mark : undefined;
}

/** By its number, which other mark of a prose holds a mark directly; -1 for none. */
const holders = new PerObject<readonly Mark[], readonly number[]>();

/** The marks that hold the stretch of source and begin and end elsewhere, the innermost first. */
export function marksHolding({ marks }: Pick<Prose, 'marks'>, { from, to }: Span): Mark[] {
	if (marks.length === 0) return [];
	let parents = holders.get(marks);
	if (!parents) {
		parents = readHolders(marks);
		holders.set(marks, parents);
	}
	const found: Mark[] = [];
	// Those that end first are written first, and what holds the stretch holds all that ends before that.
	let at = countWhile(marks, ({ span }) => span.to <= to);
	for (at = at < marks.length ? at : -1; at >= 0; at = parents[at]!) {
		if (marks[at]!.span.from < from) found.push(marks[at]!);
	}
	return found;
}

function readHolders(marks: readonly Mark[]): number[] {
	const parents: number[] = [];
	const open: number[] = [];
	for (let i = marks.length - 1; i >= 0; i--) {
		while (open.length > 0 && marks[open[open.length - 1]!]!.span.from > marks[i]!.span.from) open.pop();
		parents[i] = open[open.length - 1] ?? -1;
		open.push(i);
	}
	return parents;
}
