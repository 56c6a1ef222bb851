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
	let found: FoundDate[] | undefined;
	for (const each of prose) {
		if (each.container === 'quote') continue;
		for (const date of readDates(each.text)) {
			if (isStruck(each, date)) continue;
			found ??= [];
			found.push({ prose: each, date });
		}
	}
	return found;
});

function isStruck({ marks }: Prose, { span: { from, to } }: WrittenDate): boolean {
	return marks.some(({ kind, plain }) => kind === 'delete' && plain.from <= from && to <= plain.to);
}

/** Where a stretch of the prose's text stands in the document. `from`: where its block starts. */
export function placeInProse(prose: Prose, plain: Span, from: number): Span {
	return shift(sourceSpan(prose, plain), from);
}
