/** When and where the next meeting of a series most likely is. */
import {
	anyOf,
	datesByBlock,
	dayAt,
	dayNumberOfIso,
	daysOf,
	isFull,
	isoOf,
	nextTimes,
	type Report,
	type RoughDate,
	readRoughDate,
	shownLanguage,
	weekdayOf,
} from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { digestOf } from '../digests/digest.js';
import { placeOf } from './place.js';
import { inRhythm, LONGEST_GAP } from './rhythm.js';
import type { NextMeeting, SeriesReports } from './series/next-meeting.js';

/** What to ask about, with an answer that is likely right. */
export interface Proposal {
	/** Of the previous report; empty if it has none. */
	readonly title: string;
	/** Its first day, in ISO 8601. */
	readonly date?: string;
	/** What says so: the previous report, or the rhythm of the series. */
	readonly because?: 'announced' | 'rhythm';
	/** How the previous report says when it is, where that tells no day: "early March". */
	readonly words?: string;
	/** The likeliest of the days that these words may mean, in ISO 8601. */
	readonly example?: string;
	/** How the previous report says when it is, where that is no day after its own. */
	readonly past?: string;
	readonly number?: number;
	readonly place?: string;
	/** The code of the language in which the previous report is written, if it shows one. */
	readonly language?: string;
	/** The previous one looks like no report of a meeting. */
	readonly unlikely?: true;
}

export function propose({ previous, earlier }: SeriesReports): Proposal {
	const digest = digestOf(previous);
	const place = placeOf(previous);
	const language = shownLanguage(previous)?.code;
	const days = [digest, ...earlier.map(digestOf)].flatMap(({ date }) =>
		date === undefined ? [] : dayNumberOfIso(date),
	);
	return {
		title: digest.title,
		...nextDate(previous, days),
		...(digest.number !== undefined && { number: digest.number + 1 }),
		...(place !== undefined && { place }),
		...(language !== undefined && { language }),
		...(digest.kind !== 'report' && digest.kind !== 'agenda' && { unlikely: true }),
	};
}

type When = Pick<Proposal, 'date' | 'because' | 'words' | 'example' | 'past'>;

/** @param days of the meetings of the series, in days since 1970. */
function nextDate(previous: Report, days: readonly number[]): When {
	const { date } = digestOf(previous);
	const last = date === undefined ? undefined : dayNumberOfIso(date);
	// Without a year, a day is that of the year after the meeting.
	const said = nextTimes(previous).filter((words) => last !== undefined || /\d{4}/.test(words));
	const times = said.map((words) => ({ words, meant: readRoughDate(words, last ?? 0) }));
	const ahead = times.filter(({ meant }) => !meant || last === undefined || meant.to > last);
	const sure = ahead.flatMap(({ meant }) => (meant && meant.from === meant.to ? meant.from : []));
	if (sure.length > 0) return { date: isoOf(dayAt(Math.min(...sure))), because: 'announced' };
	const rough = ahead.find(({ meant }) => meant);
	if (rough?.meant) {
		return { words: rough.words, example: isoOf(dayAt(likeliestOf(rough.meant, days))) };
	}
	const words = ahead[0] ? { words: ahead[0].words } : times[0] && { past: times[0].words };
	const next = inRhythm(days);
	return next === undefined ? { ...words } : { ...words, date: isoOf(dayAt(next)), because: 'rhythm' };
}

/** The day that the rhythm of a series gives, else the first on the day of the week of its last meeting. */
function likeliestOf({ from, to, weekday }: RoughDate, days: readonly number[]): number {
	const next = inRhythm(days);
	const isMeant = (day: number): boolean => weekday === undefined || weekdayOf(dayAt(day)) === weekday;
	if (next !== undefined && from <= next && next <= to && isMeant(next)) return next;
	const usual = weekday ?? (days.length > 0 ? weekdayOf(dayAt(Math.max(...days))) : undefined);
	if (usual === undefined) return from;
	const first = from + ((usual - weekdayOf(dayAt(from)) + 7) % 7);
	return first <= to ? first : from;
}

/** Fills in what follows from the series. @param date in ISO 8601. */
export function meetingOn(
	series: SeriesReports,
	date: string,
	given: Pick<NextMeeting, 'number' | 'place' | 'people'>,
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
		...(given.place !== undefined && { place: given.place }),
		...(given.people && { people: given.people }),
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
	const record = [...lowerCase(before).matchAll(RECORD())].at(-1);
	return record !== undefined && !/[.:;!?]\s/.test(before.slice(record.index));
}
