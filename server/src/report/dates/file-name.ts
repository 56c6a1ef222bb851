import { exists, type FullDay } from './calendar.js';
import type { DigitOrder } from './written-date.js';

/** `2018-02-05`, `2018_02_05`, `2018 02 05`, `20180205`. */
const YEAR_FIRST = /(?<![\dA-Za-z])((?:19|20|21)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)/;
/** `13-04-2018`, `13.04.2018`. */
const YEAR_LAST = /(?<!\d)(\d\d?)([-_.])(\d\d?)\2((?:19|20|21)\d\d)(?!\d)/;

/** The date in the name of a file: `2018-02-05-minutes.md`, `13.04.2018.md`. */
export function dayInFileName(path: string | undefined): FullDay | undefined {
	if (path === undefined) return undefined;
	const name = baseName(path);
	const [, year, , month, day] = YEAR_FIRST.exec(name) ?? [];
	if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
	const last = YEAR_LAST.exec(name);
	if (!last) return undefined;
	const order = orderIn(last) ?? (last[2] === '.' || last[1] === last[3] ? 'day' : undefined);
	const [one, other] = [Number(last[1]), Number(last[3])];
	if (!order) return undefined;
	return order === 'day' ? dayOf(Number(last[4]), other, one) : dayOf(Number(last[4]), one, other);
}

/** The file's name, with extension, for another day, written in the same style. */
export function nameForDay(path: string, { year, month, day }: FullDay): string | undefined {
	const named = dayInFileName(path);
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!named) return undefined;
	const two = (value: number): string => String(value).padStart(2, '0');
	const first = YEAR_FIRST.exec(name);
	if (first) return put(name, first, [year, two(month), two(day)].join(first[2]));
	const last = YEAR_LAST.exec(name);
	if (!last) return undefined;
	const [, one = '', separator, other = ''] = last;
	const like = (written: string, value: number): string => (written.length > 1 ? two(value) : String(value));
	const parts = Number(one) === named.day ? [like(one, day), like(other, month)] : [like(one, month), like(other, day)];
	return put(name, last, [...parts, year].join(separator));
}

function put(name: string, { index, 0: date }: RegExpExecArray, other: string): string {
	return name.slice(0, index) + other + name.slice(index + date.length);
}

/** What comes first in the date in a file's name, if only one order is possible. */
export function orderInFileName(path: string | undefined): DigitOrder | undefined {
	const found = path === undefined ? null : YEAR_LAST.exec(baseName(path));
	return found ? orderIn(found) : undefined;
}

function orderIn([, one, , other]: RegExpExecArray): DigitOrder | undefined {
	const above = [Number(one) > 12, Number(other) > 12];
	if (above[0] === above[1]) return undefined;
	return above[0] ? 'day' : 'month';
}

function dayOf(year: number, month: number, day: number): FullDay | undefined {
	const full = { year, month, day };
	return month >= 1 && month <= 12 && exists(full) ? full : undefined;
}

/** The name of a file without folders and extension. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
