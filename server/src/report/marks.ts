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
