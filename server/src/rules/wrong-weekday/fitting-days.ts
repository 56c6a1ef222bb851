/** Dates that fit the weekday next to a wrong date, and how likely each was meant. */
import {
	dayNumber,
	daysOf,
	exists,
	type FoundDate,
	type FullDay,
	isFull,
	meetingDate,
	nextMeetings,
	placeInProse,
	type Report,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { afterwards, inItsLanguage, withWeekdays, writeDay, writeWhole, yearAs } from '../../writing/index.js';
import { type Context, type Fix, unsafeFix } from '../rule.js';
import { meetingDayInFileName } from '../shared/file-name.js';
import { folderPeriod, usualWeekday } from '../shared/filing.js';
import { nextMonths } from '../shared/later-days.js';

/** A date next to a wrong weekday. */
export interface Misnamed extends FoundDate {
	readonly day: WrittenDay;
	/** Where the block that holds it begins. */
	readonly from: number;
}

interface OtherDay {
	readonly fix: Fix;
	/** The strength of the evidence; for the weekday, it is `OF_THE_WEEKDAY`. */
	readonly weight: number;
}

/** All else being equal, the weekday is the slip, … */
const OF_THE_WEEKDAY = 1;
/** … but hardly anybody who writes "Wednesday" meant a Sunday. */
const OF_THE_WEEKEND = 0;
const MOST = 4;

/** The weekday's fix among those of the date, likeliest first. */
export function inOrder(weekday: Fix, others: readonly OtherDay[], day: WrittenDay): Fix[] {
	const weight = isOnFreeDay(day) ? OF_THE_WEEKEND : OF_THE_WEEKDAY;
	return [...others, { fix: weekday, weight }]
		.sort((one, other) => other.weight - one.weight)
		.slice(0, MOST)
		.map(({ fix }) => fix);
}

/** Whether the date is that of a weekend, and the weekday is none. */
function isOnFreeDay(day: WrittenDay): boolean {
	const isFree = (weekday: number): boolean => weekday > 5;
	return isFull(day) && day.weekday !== undefined && isFree(weekdayOf(day)) && !isFree(day.weekday.value);
}

/** How many days from the date to the last and the next one of the weekday that stands there. */
function toWeekday(day: FullDay, weekday: number): readonly [back: number, on: number] {
	const on = (weekday - weekdayOf(day) + 7) % 7;
	return [on - 7, on];
}

/** Another year, month or day that the weekday fits. */
export function otherDays(found: Misnamed, report: Report, context: Context): OtherDay[] {
	const { day, date } = found;
	if (!isFull(day) || !day.weekday || date.days.length > 1) return [];
	if (isConfirmed(day, report, context)) return [];
	const evidence = evidenceOf(report, context, day);
	const fits = (other: FullDay): boolean => exists(other) && weekdayOf(other) === day.weekday?.value;
	const { year, month, yearSpan, monthSpan, daySpan } = day;
	const place = (span: Span): Span => placeInProse(found.prose, span, found.from);
	const offered: OtherDay[] = [];
	const offer = (other: FullDay, title: string, edits: Fix['edits'], base: number): void => {
		if (fits(other)) {
			const fix: Fix = unsafeFix(title, edits);
			offered.push({ fix, weight: base + weigh(other, day, evidence) });
		}
	};
	for (const other of yearSpan ? [year + 1, year - 1] : []) {
		const edits = [{ span: place(yearSpan!), insert: yearAs(yearSpan!, other) }];
		// In January people still type last year by habit.
		offer(
			{ year: other, month, day: day.day },
			`Change the year to ${other}`,
			edits,
			month === 1 && other > year ? 1.5 : 0.5,
		);
	}
	const known = evidence.days.find((each) => each.year === year && fits(each));
	const near = isOnFreeDay(day) ? toWeekday(day, day.weekday.value) : [1, -1];
	for (const other of new Set([known?.day ?? day.day + near[0]!, ...near.map((each) => day.day + each)])) {
		if (known && known.month !== month) break;
		const edits = writeDay(found.prose.text, daySpan, other).map(({ span, insert }) => ({ span: place(span), insert }));
		offer({ year, month, day: other }, `Change the day to ${other}`, edits, 0.4);
	}
	if (known?.day === day.day && known.month !== month && monthSpan && date.months.length === 0) {
		const insert = String(known.month).padStart(monthSpan.to - monthSpan.from, '0');
		offer(known, `Change the month to ${insert}`, [{ span: place(monthSpan), insert }], 0.4);
	}
	for (const other of monthSpan && isPastNext(found, report, evidence.meeting) ? nextMonths(day) : []) {
		const { weekday: _, ...bare } = day;
		const edits = writeWhole({ text: inItsLanguage(found.prose.text, report), date }, bare, other);
		const title = `Change the date to ${afterwards(found.prose.text, withWeekdays(date), edits)}`;
		const placed = edits.map(({ span, insert }) => ({ span: place(span), insert }));
		if (dayNumber(other) > evidence.meeting!) offer(other, title, placed, A_LATER_MONTH);
	}
	return offered;
}

/** A next meeting that is over was surely to be in another month, or year. */
const A_LATER_MONTH = 2;

function isPastNext({ prose, date, day, from }: Misnamed, report: Report, meeting: number | undefined): boolean {
	if (meeting === undefined || !isFull(day) || dayNumber(day) >= meeting) return false;
	const { from: at } = placeInProse(prose, date.span, from);
	return nextMeetings(report).some(({ span }) => span.from === at);
}

/** Whether the report or its file name gives the date of this meeting a second time: then the weekday is the slip. */
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
	/** What the file name and the rest of the report say about when the meeting was. */
	readonly days: readonly FullDay[];
	/** The year of the folder. */
	readonly year: number | undefined;
	/** The day of this meeting, if the date in question is another's. */
	readonly meeting: number | undefined;
	/** The weekday on which the meetings are held. */
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

/** A slip in the day is not further off. */
const SOON = 31;
/** A report mentions past and future events within this many days. */
const NEAR = 200;

function weigh(other: FullDay, now: FullDay, { days, year, meeting, usual }: Evidence): number {
	const ahead = meeting === undefined ? 0 : dayNumber(now) - meeting;
	// Who tells of a later day does not mean that of the meeting, or one before it.
	const isLater = ahead > 0 && ahead <= SOON;
	const isStated = (day: FullDay): boolean => !isLater && days.some((each) => dayNumber(each) === dayNumber(day));
	const isOver = isLater && dayNumber(other) <= meeting!;
	const isNear = (day: FullDay): boolean => meeting !== undefined && Math.abs(dayNumber(day) - meeting) <= NEAR;
	const holds = (test: (day: FullDay) => boolean): number => Number(test(other)) - Number(test(now));
	return (
		3 * holds(isStated) +
		2 * holds((day) => year === day.year) +
		holds(isNear) -
		Number(isOver) +
		0.75 * holds((day) => usual !== undefined && weekdayOf(day) === usual)
	);
}
