/** Dates that the day of the week beside a wrong one fits, and how likely each was meant. */
import {
	dayNumber,
	daysOf,
	exists,
	type FoundDate,
	type FullDay,
	isFull,
	meetingDate,
	placeInProse,
	type Report,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { Context, Fix } from '../rule.js';
import { writeDay } from './dates.js';
import { meetingDayInFileName } from './file-name.js';
import { folderPeriod, usualWeekday } from './filing.js';

/** A date beside which the day of the week is wrong. */
export interface Misnamed extends FoundDate {
	readonly day: WrittenDay;
	/** Where the block of its prose begins. */
	readonly from: number;
}

interface OtherDay {
	readonly fix: Fix;
	/** How much speaks for it; for the day of the week, `OF_THE_WEEKDAY` does. */
	readonly weight: number;
}

/** All else being even, the day of the week is the slip. */
const OF_THE_WEEKDAY = 1;
const MOST = 4;

/** The fix of the day of the week among those of the date, the likeliest first. */
export function inOrder(weekday: Fix, others: readonly OtherDay[]): Fix[] {
	return [...others, { fix: weekday, weight: OF_THE_WEEKDAY }]
		.sort((one, other) => other.weight - one.weight)
		.slice(0, MOST)
		.map(({ fix }) => fix);
}

/** Another year, month or day with which the day of the week fits. */
export function otherDays(found: Misnamed, report: Report, context: Context): OtherDay[] {
	const { day, date } = found;
	if (!isFull(day) || !day.weekday || !day.yearSpan || date.days.length > 1) return [];
	if (isConfirmed(day, report, context)) return [];
	const evidence = evidenceOf(report, context, day);
	const fits = (other: FullDay): boolean => exists(other) && weekdayOf(other) === day.weekday?.value;
	const { year, month, yearSpan, monthSpan, daySpan } = day;
	const place = (span: Span): Span => placeInProse(found.prose, span, found.from);
	const offered: OtherDay[] = [];
	const offer = (other: FullDay, title: string, edits: Fix['edits'], base: number): void => {
		if (fits(other)) {
			const fix: Fix = { title, safety: 'unsafe', edits };
			offered.push({ fix, weight: base + weigh(other, day, evidence) });
		}
	};
	for (const other of [year + 1, year - 1]) {
		const edits = [{ span: place(yearSpan), insert: String(other) }];
		// In January the year before is still in the fingers.
		offer(
			{ year: other, month, day: day.day },
			`Change the year to ${other}`,
			edits,
			month === 1 && other > year ? 1.5 : 0.5,
		);
	}
	const known = evidence.days.find((each) => each.year === year && fits(each));
	for (const other of new Set([known?.day ?? day.day + 1, day.day + 1, day.day - 1])) {
		if (known && known.month !== month) break;
		const edits = writeDay(found.prose.text, daySpan, other).map(({ span, insert }) => ({ span: place(span), insert }));
		offer({ year, month, day: other }, `Change the day to ${other}`, edits, 0.4);
	}
	if (known?.day === day.day && known.month !== month && monthSpan && date.months.length === 0) {
		const insert = String(known.month).padStart(monthSpan.to - monthSpan.from, '0');
		offer(known, `Change the month to ${insert}`, [{ span: place(monthSpan), insert }], 0.4);
	}
	return offered;
}

/** Whether the report or the name of its file gives the date of this meeting a second time: then the weekday is the slip. */
function isConfirmed(day: FullDay, report: Report, { path }: Context): boolean {
	const number = dayNumber(day);
	const named = meetingDayInFileName(path);
	const agreeing = meetingDate(report).said.filter(({ date }) => {
		const days = daysOf(date);
		return days !== undefined && days.from <= number && number <= days.to;
	});
	return agreeing.length + Number(named !== undefined && dayNumber(named) === number) > 1;
}

interface Evidence {
	/** What the name of the file and the rest of the report say of when the meeting was. */
	readonly days: readonly FullDay[];
	/** The year of the folder. */
	readonly year: number | undefined;
	/** The day of this meeting, where the date in question is that of another. */
	readonly meeting: number | undefined;
	/** The day of the week on which the meetings are. */
	readonly usual: number | undefined;
}

function evidenceOf(report: Report, { path, files }: Context, day: FullDay): Evidence {
	const { said, right } = meetingDate(report);
	const named = meetingDayInFileName(path);
	const all = said.flatMap(({ date }) => date.days).flatMap((each) => (isFull(each) ? [each] : []));
	const stated = all.filter((each) => dayNumber(each) !== dayNumber(day));
	const isOurs = stated.length < all.length;
	return {
		days: [...(named ? [named] : []), ...stated],
		year: folderPeriod(path)?.year,
		meeting: isOurs || !right ? undefined : daysOf(right.date)?.from,
		usual: isOurs ? usualWeekday(files, path) : undefined,
	};
}

/** A report speaks of what was and will be within so many days. */
const NEAR = 200;

function weigh(other: FullDay, now: FullDay, { days, year, meeting, usual }: Evidence): number {
	const isStated = (day: FullDay): boolean => days.some((each) => dayNumber(each) === dayNumber(day));
	const isNear = (day: FullDay): boolean => meeting !== undefined && Math.abs(dayNumber(day) - meeting) <= NEAR;
	const holds = (test: (day: FullDay) => boolean): number => Number(test(other)) - Number(test(now));
	return (
		3 * holds(isStated) +
		2 * holds((day) => year === day.year) +
		holds(isNear) +
		0.75 * holds((day) => usual !== undefined && weekdayOf(day) === usual)
	);
}
