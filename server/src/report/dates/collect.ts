import type { Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { type Collector, collectorGiven } from '../collector.js';
import type { Prose, Report } from '../model.js';
import { sourceSpan } from '../prose.js';
import { digitOrder } from './digit-order.js';
import type { DigitOrder } from './digits.js';
import { datesOf, type FoundDate } from './in-block.js';

export type { FoundDate };

/** The dates of a report for which `test` holds, block by block; it must depend on nothing but its argument. */
export function datesWhere(test: (found: FoundDate) => boolean): Collector<readonly FoundDate[], Report> {
	return datesGiven(test, () => undefined);
}

/** As {@link datesWhere}, for what depends on something else of the report too, which must compare by `===`. */
export function datesGiven<G>(
	test: (found: FoundDate, given: G) => boolean,
	given: (report: Report) => G,
): Collector<readonly FoundDate[], Report> {
	const collectorFor = (order?: DigitOrder) =>
		collectorGiven((block, known: G) => {
			const found = datesOf(block, order);
			if (found.length === 0) return undefined;
			const chosen = found.filter((each) => test(each, known));
			return chosen.length > 0 ? chosen : undefined;
		}, given);
	const collectors = { day: collectorFor('day'), month: collectorFor('month'), none: collectorFor() };
	const of = (report: Report) => collectors[digitOrder(report) ?? 'none'];
	return Object.assign((report: Report) => of(report)(report), {
		values: (report: Report) => of(report).values(report),
		indexes: (report: Report) => of(report).indexes(report),
	});
}

/** All dates of a report. */
export const datesByBlock = datesWhere(() => true);

/** Where a stretch of the prose's text stands in the document. `from`: where its block starts. */
export function placeInProse(prose: Prose, plain: Span, from: number): Span {
	return shift(sourceSpan(prose, plain), from);
}
