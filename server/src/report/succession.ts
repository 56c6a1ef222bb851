import type { Report } from './model.js';

/** Held weakly, so that a report does not keep all that it was before. */
const befores = new WeakMap<Report, WeakRef<Report>>();

/** Notes that `report` is what has become of `before`. */
export function succeed(report: Report, before: Report): void {
	befores.set(report, new WeakRef(before));
}

/** What the document was when it was read last, if anyone still knows. */
export function before(report: Report): Report | undefined {
	return befores.get(report)?.deref();
}
