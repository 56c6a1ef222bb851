import { markAround } from '../facts/marks.js';
import type { Prose } from '../facts/model.js';
import { type BlockContent, ofBlock } from '../facts/queries.js';
import { readDates } from './read-dates.js';
import type { DigitOrder, WrittenDate } from './written-date.js';

/** A date in running text, a heading or a table. Spans inside `date` are relative to the text of `prose`. */
export interface FoundDate {
	readonly prose: Prose;
	readonly date: WrittenDate;
}

const NONE: readonly FoundDate[] = [];

function reader(order?: DigitOrder) {
	return ofBlock(({ prose }): readonly FoundDate[] => {
		let found: FoundDate[] | undefined;
		for (const each of prose) {
			if (each.within === 'quote') continue;
			for (const date of readDates(each.text, order)) {
				if (markAround(each, date.span, 'delete') !== undefined) continue;
				found ??= [];
				found.push({ prose: each, date });
			}
		}
		return found ?? NONE;
	});
}

const readers = { day: reader('day'), month: reader('month'), none: reader() };

/**
 * The dates of a block, except those struck out or in block quotations.
 *
 * @param order what comes first in ambiguous all-digit dates.
 */
export function datesOf(block: BlockContent, order?: DigitOrder): readonly FoundDate[] {
	return readers[order ?? 'none'](block);
}
