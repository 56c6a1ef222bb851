/** When and where the next meeting of a series most likely is. */
import { anyOf, datesByBlock, dayAt, dayNumberOfIso, daysOf, isFull, isoOf, type Report } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { type Digest, digestOf } from '../digest.js';
import type { NextMeeting, SeriesReports } from './next-meeting.js';
import { placeOf } from './place.js';

/** What to ask about, with an answer that is likely right. */
export interface Proposal {
	/** Of the previous report; empty if it has none. */
	readonly title: string;
	/** Its first day, in ISO 8601. */
	readonly date?: string;
	/** What says so: the previous report, or the rhythm of the series. */
	readonly because?: 'announced' | 'rhythm';
	readonly number?: number;
	readonly place?: string;
}

export function propose({ previous, earlier }: SeriesReports): Proposal {
	const digest = digestOf(previous);
	const place = placeOf(previous);
	const next = nextDate(digest, earlier.map(digestOf));
	return {
		title: digest.title,
		...next,
		...(digest.number !== undefined && { number: digest.number + 1 }),
		...(place !== undefined && { place }),
	};
}

function nextDate(
	{ date, next }: Digest,
	earlier: readonly Digest[],
): { readonly date?: string; readonly because?: 'announced' | 'rhythm' } {
	const announced = next.find((day) => date === undefined || day > date);
	if (announced !== undefined) return { date: announced, because: 'announced' };
	const days = [date, ...earlier.map((each) => each.date)]
		.flatMap((day) => (day === undefined ? [] : [dayNumberOfIso(day)]))
		.sort((a, b) => b - a);
	const gaps = days
		.slice(1)
		.map((day, index) => days[index]! - day)
		.filter((gap) => gap > 0);
	const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
	if (days.length === 0 || usual === undefined || usual > LONGEST_GAP) return {};
	return { date: isoOf(dayAt(days[0]! + usual)), because: 'rhythm' };
}

/** Bodies that meet less often have no rhythm. */
const LONGEST_GAP = 200;

/** Fills in what follows from the series. @param date in ISO 8601. */
export function meetingOn(
	series: SeriesReports,
	date: string,
	given: { readonly number?: number; readonly place?: string },
): NextMeeting {
	const previous = digestOf(series.previous);
	const first = dayNumberOfIso(date);
	const length =
		previous.date !== undefined && previous.until !== undefined
			? dayNumberOfIso(previous.until) - dayNumberOfIso(previous.date)
			: 0;
	const before = series.earlier
		.map((report) => digestOf(report).date)
		.filter((day) => day !== undefined && (previous.date === undefined || day < previous.date))
		.sort()
		.at(-1);
	const last = before === undefined ? approvedDay(series.previous) : dayNumberOfIso(before);
	const number = given.number ?? (previous.number === undefined ? undefined : previous.number + 1);
	return {
		days: [dayAt(first), dayAt(first + length)],
		...(number !== undefined && { number }),
		...(given.place !== undefined && given.place !== '' && { place: given.place }),
		...(last !== undefined && { before: last }),
	};
}

/** The day of the meeting whose minutes a report speaks of: "approval of the minutes of 8 January 2018". */
function approvedDay(report: Report): number | undefined {
	const { date } = digestOf(report);
	if (date === undefined) return undefined;
	const meeting = dayNumberOfIso(date);
	const days = datesByBlock(report).flatMap(({ value }) =>
		value.flatMap(({ prose: { text }, date: written }) => {
			const from = written.days.every(isFull) ? daysOf(written)?.from : undefined;
			const isBefore = from !== undefined && from < meeting && meeting - from <= LONGEST_GAP;
			return isBefore && isOfRecord(text.slice(Math.max(0, written.span.from - NEAR), written.span.from)) ? [from] : [];
		}),
	);
	return days.length > 0 ? Math.max(...days) : undefined;
}

const NEAR = 100;
const RECORD = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ record }) => record)}(?!\\p{L})`, 'gu'));

/** Whether a record is what a sentence was about last. */
function isOfRecord(before: string): boolean {
	const record = [...before.toLowerCase().matchAll(RECORD())].at(-1);
	return record !== undefined && !/[.:;!?]\s/.test(before.slice(record.index));
}
