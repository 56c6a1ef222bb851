import type { Report } from './model.js';

/**
 * A part of the model that is read when a rule first asks for it, and once for each report.
 *
 * `make` must be pure. What it makes is kept as long as the report, and the report holds nothing of it:
 * a document that no rule asks about costs nothing.
 */
export function derived<T>(make: (report: Report) => T): (report: Report) => T {
	const known = new WeakMap<Report, { readonly value: T }>();
	return (report) => {
		const before = known.get(report);
		if (before) return before.value;
		const value = make(report);
		known.set(report, { value });
		return value;
	};
}
