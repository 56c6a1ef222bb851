import { memoize } from '../../incremental/index.js';
import { lowerCase } from '../../text/index.js';
import { DateReader } from './date-reader.js';
import { mayHoldDate } from './date-sign.js';
import { readDigits } from './digits.js';
import type { DigitOrder, WrittenDate } from './written-date.js';

const NONE: readonly WrittenDate[] = [];
/**
 * All dates of `text`, in order. Nobody can tell the month of `03/04/2025`, so it is not a date, unless a day of the
 * week or `order` decides. Whether the day exists is not checked.
 */
export function readDates(text: string, order?: DigitOrder): readonly WrittenDate[] {
	if (!mayHoldDate(text)) return NONE;
	return order === undefined && text.length <= LINE_LENGTH ? readLine(text) : readAll(text, order);
}

/** Several callers ask for the date of a title line. */
const readLine = memoize((text) => readAll(text, undefined));
const LINE_LENGTH = 80;

function readAll(text: string, order: DigitOrder | undefined): readonly WrittenDate[] {
	const dates: WrittenDate[] = [];
	let low: string | undefined;
	let done = 0;
	const digits = /\d+/g;
	for (let found = digits.exec(text); found; found = digits.exec(text)) {
		const { length } = found[0];
		if (length === 3 || length > 4) continue;
		low ??= lowerCase(text);
		const read =
			(length < 3 ? readDigits(text, low, { start: found.index, done, order }) : undefined) ??
			new DateReader(text, low, found.index, done).read(length === 4);
		if (!read) continue;
		dates.push(read.date);
		done = read.end;
		digits.lastIndex = Math.max(digits.lastIndex, done);
	}
	return dates;
}
