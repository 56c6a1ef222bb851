import { markAround } from '../marks.js';
import type { Prose, ReadBlock } from '../model.js';
import { perBlock } from '../per-block.js';
import type { DigitOrder } from './digits.js';
import { readDates, type WrittenDate } from './read-dates.js';

/** A date of running text, a heading or a table. Spans inside `date` are counted in the text of `prose`. */
export interface FoundDate {
	readonly prose: Prose;
	readonly date: WrittenDate;
}

const NONE: readonly FoundDate[] = [];

function reader(order?: DigitOrder) {
	return perBlock(({ prose }): readonly FoundDate[] => {
		let found: FoundDate[] | undefined;
		for (const each of prose) {
			if (each.container === 'quote') continue;
			for (const date of readDates(each.text, order)) {
				if (isStruck(each, date)) continue;
				found ??= [];
				found.push({ prose: each, date });
			}
		}
		return found ?? NONE;
	});
}

const readers = { day: reader('day'), month: reader('month'), none: reader() };

/**
 * The dates of a block, but for those that are struck out or stand in block quotations.
 *
 * @param order what comes first in dates of digits that can be read in two ways.
 */
export function datesOf(block: ReadBlock, order?: DigitOrder): readonly FoundDate[] {
	return readers[order ?? 'none'](block);
}

function isStruck(prose: Prose, { span }: WrittenDate): boolean {
	return markAround(prose, span, 'delete') !== undefined;
}
