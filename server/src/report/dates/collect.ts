import { type Span, shift } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { type BlockQuery, blockQueryWith } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { digitOrder } from './digit-order.js';
import { datesOf, type FoundDate } from './in-block.js';

export type { FoundDate };

/** The dates of a report that pass `test`, block by block; it must depend only on its argument. */
export function datesWhere(test: (found: FoundDate) => boolean): BlockQuery<readonly FoundDate[]> {
	return datesGiven(test, () => undefined);
}

/** Like {@link datesWhere}, for a test that also depends on something else in the report, compared by `===`. */
export function datesGiven<G>(
	test: (found: FoundDate, given: G) => boolean,
	given: (report: Report) => G,
): BlockQuery<readonly FoundDate[]> {
	return blockQueryWith([digitOrder, given], (block, order, known): readonly FoundDate[] | undefined => {
		const found = datesOf(block, order);
		if (found.length === 0) return undefined;
		const chosen = found.filter((each) => test(each, known));
		return chosen.length > 0 ? chosen : undefined;
	});
}

/** All dates of a report. */
export const datesByBlock = datesWhere(() => true);

/** Where a stretch of the prose's text stands in the document. `from`: where its block starts. */
export function placeInProse(prose: Prose, plain: Span, from: number): Span {
	return shift(sourceSpan(prose, plain), from);
}
