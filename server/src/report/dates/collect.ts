import type { Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { collector } from '../collector.js';
import type { Prose } from '../model.js';
import { sourceSpan } from '../prose.js';
import { readDates, type WrittenDate } from './read-dates.js';

/** A date of running text, a heading or a table. Spans inside `date` are counted in the text of `prose`. */
export interface FoundDate {
	readonly prose: Prose;
	readonly date: WrittenDate;
}

/** The dates of a report, block by block, but for those that are struck out or stand in block quotations. */
export const datesByBlock = collector(({ prose }) => {
	const found = prose.flatMap((each): FoundDate[] => {
		if (each.container === 'quote' || !/\d/.test(each.text)) return [];
		const struck = each.marks.filter(({ kind }) => kind === 'delete');
		return readDates(each.text)
			.filter(({ span }) => !struck.some(({ plain }) => plain.from <= span.from && span.to <= plain.to))
			.map((date) => ({ prose: each, date }));
	});
	return found.length > 0 ? found : undefined;
});

/** Where a stretch of the prose's text stands in the document. `from`: where its block starts. */
export function placeInProse(prose: Prose, plain: Span, from: number): Span {
	return shift(sourceSpan(prose, plain), from);
}
