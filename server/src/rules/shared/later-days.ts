/** Days after this meeting that may be meant by a next meeting dated before it, likeliest first. */
import {
	dayNumber,
	type FullDay,
	isFull,
	lastDayOf,
	monthsLater,
	type NextMeeting,
	placeInProse,
	type Report,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import { afterwards, inItsLanguage, withWeekdays, writeWhole } from '../../writing/index.js';
import { type Fix, unsafeFix } from '../rule.js';

/** Nobody plans the next meeting further ahead. */
const A_YEAR = 366;
/** Closer meetings suggest that the month is wrong; otherwise it is the year. */
const TWO_MONTHS = 62;

/** @param meeting the day of this meeting, as a day number. */
export function laterDays({ found: { prose, date }, from }: NextMeeting, meeting: number, report: Report): Fix[] {
	const [day] = date.days;
	// Of several days, all would have to move; the day of this meeting is its own date.
	if (date.days.length > 1 || !isFull(day) || !day.yearSpan || !day.monthSpan || dayNumber(day) === meeting) return [];
	const ahead = (other: FullDay): number => dayNumber(other) - meeting;
	const fits = (other: FullDay): boolean => !day.weekday || weekdayOf(other) === day.weekday.value;
	// A date left over from an earlier report may be anywhere; a body that meets on Fridays does so next time too.
	const likely = (other: FullDay): boolean =>
		day.weekday !== undefined || ahead(other) % 7 === 0 || (other.year > day.year && ahead(other) <= TWO_MONTHS);
	const possible = [...otherYears(day), ...nextMonths(day)]
		.filter(
			(other) =>
				other.day <= lastDayOf(other.month, other.year) &&
				ahead(other) > 0 &&
				ahead(other) <= (other.year === day.year ? TWO_MONTHS : A_YEAR),
		)
		.sort((one, other) => ahead(one) - ahead(other));
	// If a later one is likely, so is the month before it.
	const all = possible.slice(0, possible.findLastIndex(likely) + 1);
	const fitting = all.filter(fits);
	const sameWeek = fitting.length === 0 && fits(day) ? sameWeeks(day).filter((other) => isSoon(ahead(other))) : [];
	return (fitting.length > 0 ? fitting : [...sameWeek, ...all]).map((other): Fix => {
		const { weekday, ...bare } = day;
		const text = inItsLanguage(prose.text, report);
		const edits = writeWhole({ text, date }, weekday && fits(other) ? bare : day, other);
		return unsafeFix(
			`Change the date to ${afterwards(prose.text, withWeekdays(date), edits)}`,
			edits.map(({ span, insert }) => ({ span: placeInProse(prose, span, from), insert })),
		);
	});
}

/** Nobody meets twice within a week. */
const isSoon = (days: number): boolean => days >= 7 && days <= TWO_MONTHS;

/** The same week of later months: who meets on the second Monday does so next time, too. */
function sameWeeks(day: WrittenDay & FullDay): FullDay[] {
	const { weekday } = day;
	if (!weekday) return [];
	const week = Math.ceil(day.day / 7);
	return [1, 2, 3].flatMap((more) => {
		const first = { ...monthsLater(day, more), day: 1 };
		const other = { ...first, day: 1 + ((weekday.value - weekdayOf(first) + 7) % 7) + (week - 1) * 7 };
		return other.day <= lastDayOf(other.month, other.year) ? [other] : [];
	});
}

/** Because the year is easily wrong in December and January. */
function otherYears({ year, month, day }: FullDay): FullDay[] {
	return [1, 2].map((more) => ({ year: year + more, month, day }));
}

/** The same day of the two months after it, which may lack it: most meet so often. In another year, the year is the slip. */
export function nextMonths(day: FullDay): FullDay[] {
	return [1, 2].map((more) => ({ ...monthsLater(day, more), day: day.day })).filter(({ year }) => year === day.year);
}
