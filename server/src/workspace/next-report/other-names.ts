/** Names of files that give the day or the number of a meeting in a way of their own. */
import {
	dayAt,
	dayNumber,
	dayNumberOfIso,
	exists,
	type FullDay,
	isFull,
	monthsNamed,
	readDates,
	toRoman,
	weekdayOf,
} from '../../report/index.js';
import { applyEdits, lazily, narrowed } from '../../text/index.js';
import { inCaseOf, rewriteDate } from '../../writing/index.js';
import type { Digest } from '../digests/model.js';
import type { NextMeeting } from './series/next-meeting.js';

/** The name for the next meeting; `undefined` if nothing in it is of the last. @param base without its extension. */
export function renamedOtherwise(
	base: string,
	{ date, number }: Pick<Digest, 'date' | 'number'>,
	meeting: NextMeeting,
): string | undefined {
	const { number: given = 0 } = meeting;
	// There are no Roman numerals for more.
	if (number !== undefined && given > 0 && given < 4_000 && base.toUpperCase() === toRoman(number)) {
		const numeral = toRoman(given);
		return base === base.toUpperCase() ? numeral : numeral.toLowerCase();
	}
	if (date === undefined) return undefined;
	const [last, next] = [dayAt(dayNumberOfIso(date)), meeting.days[0]];
	return (
		shortDay(base, last, next) ?? week(base, last, next) ?? writtenDay(base, last, next) ?? month(base, last, next)
	);
}

const two = (value: number): string => String(value % 100).padStart(2, '0');

/** "180205_minutes" */
function shortDay(base: string, last: FullDay, next: FullDay): string | undefined {
	const write = ({ year, month, day }: FullDay): string => two(year) + two(month) + two(day);
	const [before, after, ...more] = base.split(new RegExp(`(?<!\\d)${write(last)}(?!\\d)`));
	return after === undefined || more.length > 0 ? undefined : before + write(next) + after;
}

/** "W06": the week of ISO 8601. */
function week(base: string, last: FullDay, next: FullDay): string | undefined {
	const [whole = '', sign = '', digits] = WEEK.exec(base) ?? [];
	return digits === undefined || Number(digits) !== weekOf(last)
		? undefined
		: base.replace(whole, sign + two(weekOf(next)));
}

const WEEK = /(?<![A-Za-z\d])([Ww])(\d\d)(?!\d)/;

/** The week of the year that has the Thursday of the same week. */
function weekOf(day: FullDay): number {
	const thursday = dayAt(dayNumber(day) + 4 - weekdayOf(day));
	return Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
}

/** "PV du 5 février", "minutes-5-february-2018": signs stand for blanks. */
function writtenDay(base: string, last: FullDay, next: FullDay): string | undefined {
	const text = base.replace(/[-_]/g, ' ');
	const [date, ...others] = readDates(text);
	if (!date || others.length > 0 || date.days.length > 1 || date.months.length === 0) return undefined;
	const [day] = date.days;
	const given = { ...day, year: day.year ?? last.year };
	if (!isFull(given) || !exists(given) || dayNumber(given) !== dayNumber(last)) return undefined;
	const edits = rewriteDate({ text, date }, [{ ...next, daySpan: date.span }]);
	return edits && applyEdits(base, edits);
}

/** "feb-2018" */
function month(base: string, last: FullDay, next: FullDay): string | undefined {
	const [whole = '', word = '', sign = '', year] = MONTH().exec(base) ?? [];
	const name = monthsNamed(word.toLowerCase()).find(({ value }) => value === last.month);
	if (!name || Number(year) !== last.year) return undefined;
	const forms = name.language.months[next.month - 1]!;
	return base.replace(whole, inCaseOf(word, forms[name.form] ?? forms[0]!) + sign + next.year);
}

const MONTH = lazily(() => narrowed(/(?<!\p{L})(\p{L}{3,12})([-_ .]?)((?:19|20)\d\d)(?!\d)/u));
