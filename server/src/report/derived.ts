import type { Report } from './model.js';
import { PerObject } from './per-object.js';
import { sameItems } from './same-items.js';
import { type Blocks, succession } from './succession.js';

/**
 * A part of the model that is read when a rule first asks for it, and once for each report.
 *
 * `make` must be pure. What it makes is kept with the report, for as long as that lives, and is no part of the
 * model: a document that no rule asks about costs nothing.
 */
export function derived<T>(make: (report: Report) => T): (report: Report) => T {
	const known = new PerObject<Report, { readonly value: T }>();
	return (report) => {
		const before = known.get(report);
		if (before) return before.value;
		const value = make(report);
		known.set(report, { value });
		return value;
	};
}

/**
 * As {@link derived}, for what depends on nothing but `inputs`, and so holds no places: it is made anew
 * only when one of them is another than in the version before.
 *
 * @param make gets the report as well, to look up what `inputs` stand for.
 */
export function derivedFrom<I, T>(
	inputs: (report: Report) => readonly I[],
	make: (inputs: readonly I[], report: Report) => T,
): (report: Report) => T {
	const known = new PerObject<Blocks, { readonly of: readonly I[]; readonly value: T }>();
	return derived((report) => {
		const of = inputs(report);
		const before = succession(report.blocks)?.before;
		const last = before && known.get(before);
		const made = last && sameItems(last.of, of) ? last : { of, value: make(of, report) };
		known.set(report.blocks, made);
		return made.value;
	});
}
