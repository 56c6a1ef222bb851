import type { Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { type Collector, collectorGiven } from '../collector.js';
import { markAround } from '../marks.js';
import type { Prose, Report } from '../model.js';
import { perBlock } from '../per-block.js';
import { sourceSpan } from '../prose.js';
import { readDates, type WrittenDate } from './read-dates.js';

/** A date of running text, a heading or a table. Spans inside `date` are counted in the text of `prose`. */
export interface FoundDate {
	readonly prose: Prose;
	readonly date: WrittenDate;
}

/** The dates of a block, but for those that are struck out or stand in block quotations. */
const datesOf = perBlock(({ prose }): readonly FoundDate[] => {
	let found: FoundDate[] | undefined;
	for (const each of prose) {
		if (each.container === 'quote') continue;
		for (const date of readDates(each.text)) {
			if (isStruck(each, date)) continue;
			found ??= [];
			found.push({ prose: each, date });
		}
	}
	return found ?? NONE;
});

const NONE: readonly FoundDate[] = [];

/** The dates of a report for which `test` holds, block by block; it must depend on nothing but its argument. */
export function datesWhere(test: (found: FoundDate) => boolean): Collector<readonly FoundDate[], Report> {
	return datesGiven(test, () => undefined);
}

/** As {@link datesWhere}, for what depends on something else of the report too, which must compare by `===`. */
export function datesGiven<G>(
	test: (found: FoundDate, given: G) => boolean,
	given: (report: Report) => G,
): Collector<readonly FoundDate[], Report> {
	return collectorGiven((block, known: G) => {
		const found = datesOf(block);
		if (found.length === 0) return undefined;
		const chosen = found.filter((each) => test(each, known));
		return chosen.length > 0 ? chosen : undefined;
	}, given);
}

/** All dates of a report. */
export const datesByBlock = datesWhere(() => true);

function isStruck(prose: Prose, { span }: WrittenDate): boolean {
	return markAround(prose, span, 'delete') !== undefined;
}

/** Where a stretch of the prose's text stands in the document. `from`: where its block starts. */
export function placeInProse(prose: Prose, plain: Span, from: number): Span {
	return shift(sourceSpan(prose, plain), from);
}
