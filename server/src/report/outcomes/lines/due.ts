/** The time by which something is to be done. */
import { memoizeOn } from '../../../incremental/index.js';
import { countWhile, lazily, lowerCase, matchesOf, type Span } from '../../../text/index.js';
import { dayAt, dayNumber, exists, isFull, isoOf, lastDayOf, monthsLater, weekdayOf } from '../../dates/calendar.js';
import { monthNamed, weekdaysNamed } from '../../dates/date-words.js';
import { datesOf, type FoundDate } from '../../dates/in-block.js';
import type { ReadBlock } from '../../facts/model.js';
import { readRoughDate } from '../../meeting/rough-dates.js';
import { anyOf, latin } from '../../words/index.js';
import type { Line } from './lines.js';

export interface Due {
	/** As written. */
	readonly written: string;
	/** The last day, in ISO 8601, where the words and the day of the meeting tell. */
	readonly day?: string;
	/** Talk about the future may have it, too. */
	readonly vague?: true;
}

const patterns = lazily(() => ({
	by: new RegExp(latin(`(?<!\\p{L})${anyOf(({ outcomes }) => outcomes.by)} (?=[\\p{L}\\d])`), 'g'),
	time: new RegExp(latin(`(?<!\\p{L})(?:${timeWords()})(?!\\p{L})`)),
}));

/** One group for each name. */
function timeWords(): string {
	return STRETCHES.map((name) => `(${anyOf(({ outcomes }) => outcomes.time[name])})`).join('|');
}

const STRETCHES = ['tomorrow', 'thisWeek', 'nextWeek', 'thisMonth', 'nextMonth', 'thisYear', 'other', 'vague'] as const;

type Stretch = (typeof STRETCHES)[number];

/**
 * The first time that a line gives.
 *
 * @param after the day of the meeting since 1970, if known.
 */
export function dueIn(line: Line, block: ReadBlock, after?: number): Due | undefined {
	const { proses, plain } = line;
	const [first] = proses;
	const dates = datesOf(block);
	const start = first!.span.from;
	/** Dates are in order. */
	const next = countWhile(
		dates,
		({ prose, date }) => prose.span.from < start || (prose === first && date.span.from < plain.from),
	);
	const isHere = ({ prose, date }: FoundDate) => (prose === first ? date.span.to <= plain.to : proses.includes(prose));
	const found = dates[next] && isHere(dates[next]) ? dates[next] : undefined;
	if (found) {
		const { prose, date } = found;
		const [first] = date.days;
		const written = prose.text.slice(date.span.from, date.span.to);
		const day = isFull(first) && exists(first) ? dayNumber(first) : lastDay(written, after);
		return { written, ...(day !== undefined && { day: isoOf(dayAt(day)) }) };
	}
	const rough = roughlyIn(line);
	if (!rough) return undefined;
	const { written, stretch } = rough;
	const day = after === undefined ? undefined : stretch ? endOf(stretch, after) : lastDay(written, after);
	return {
		written,
		...(day !== undefined && { day: isoOf(dayAt(day)) }),
		...(stretch === 'vague' && { vague: true }),
	};
}

/** A time that is no date: "by Friday", "next week". */
interface Rough {
	readonly written: string;
	/** Which it is, of those that have words of their own. */
	readonly stretch?: Stretch;
}

/** Kept with the line: most lines of a report are the same after a change. */
const roughlyIn = memoizeOn(({ proses, plain, columns }: Line): Rough | undefined => {
	for (const prose of proses) {
		const text = prose === proses[0] ? prose.text.slice(plain.from, plain.to) : prose.text;
		const rough = roughly(text, columns?.when !== undefined && prose === proses[columns.when]);
		if (rough) return rough;
	}
	return undefined;
});

/** Whether a few words begin as those do that say by when: "by Friday", "5 May", "before the frost". */
export function tellsWhen(words: string): boolean {
	const { by } = patterns();
	by.lastIndex = 0;
	return by.exec(lowerCase(words))?.index === 0 || roughly(words, true) !== undefined;
}

/** "the last week of November 2018": nobody says when in more words. */
const LONGEST = 40;

/** "by the end of November", "until Friday", "next week". @param only it says nothing else: "end of March", "1/6". */
function roughly(text: string, only: boolean): Rough | undefined {
	const low = lowerCase(text);
	const starts = matchesOf(low, patterns().by).map(({ index, 0: by }) => index + by.length);
	// "For the costs by Friday": the word that stands next to the time.
	const [written] = (only ? [0, ...starts] : starts)
		.flatMap((from) => {
			const said = text.slice(from, from + LONGEST);
			const digits = DIGITS.exec(said)?.[0] ?? (only && SLASHED.exec(said.trim())?.[0]);
			return digits || (upToTime(/^[^.;,:()\n]*/.exec(said)![0]) ?? []);
		})
		.sort((a, b) => a.length - b.length);
	if (written !== undefined) return { written };
	const time = patterns().time.exec(low);
	if (!time) return undefined;
	const stretch = STRETCHES[time.slice(1).findIndex((each) => each !== undefined)]!;
	return { written: text.slice(time.index, time.index + time[0].length), stretch };
}

/** The last day that is meant; `undefined` where the day of the meeting does not tell. */
function endOf(stretch: Stretch, after: number): number | undefined {
	const { year, month } = dayAt(after);
	const sunday = after + 7 - weekdayOf(dayAt(after));
	const next = monthsLater({ year, month }, 1);
	switch (stretch) {
		case 'tomorrow':
			return after + 1;
		case 'thisWeek':
			return sunday;
		case 'nextWeek':
			return sunday + 7;
		case 'thisMonth':
			return endOfMonth({ year, month });
		case 'nextMonth':
			return endOfMonth(next);
		case 'thisYear':
			return endOfMonth({ year, month: 12 });
		default:
			return undefined;
	}
}

function endOfMonth({ year, month }: { year: number; month: number }): number {
	return dayNumber({ year, month, day: lastDayOf(month, year) });
}

/** Up to the last month, day of the week or year; a few words may stand before and between them. */
function upToTime(words: string): string | undefined {
	let end = 0;
	let others = 0;
	for (const { index, 0: word } of words.matchAll(/[\p{L}\p{N}\p{M}-]+/gu)) {
		const isTime = monthNamed(word) !== undefined || isWeekday(word) || (end > 0 && /^(?:19|20|21)\d\d$/.test(word));
		if (isTime) end = index + word.length;
		else if (++others > MOST_OTHERS) break;
	}
	return end === 0 ? undefined : words.slice(0, end);
}

const MOST_OTHERS = 4;

function isWeekday(word: string): boolean {
	return weekdaysNamed(lowerCase(word)).some(({ form }) => form === 0);
}

/** Which of them is the month depends on the writer. */
const SLASHED = /^\d{1,2}\/\d{1,2}(?:\/(?:20)?\d\d)?$/;

/** "10.05.", "25.05.18": without words before it, it may be anything. */
const DIGITS = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?:((?:20)?\d\d)(?![\d.]))?(?!\d)/;

function lastDay(written: string, after: number | undefined): number | undefined {
	if (after === undefined) return undefined;
	const digits = DIGITS.exec(written);
	if (digits) {
		const [day, month, year] = digits.slice(1).map(Number) as [number, number, number];
		const now = dayAt(after).year;
		const years = year > 0 ? [2000 + (year % 100)] : [now, now + 1];
		return years
			.flatMap((each) => (day > lastDayOf(month, each) ? [] : dayNumber({ year: each, month, day })))
			.find((each) => year > 0 || each > after);
	}
	const rough = readRoughDate(written, after);
	if (rough) return dayOfMonth(written, rough);
	const weekday = (written.match(/[\p{L}-]+/gu) ?? []).flatMap((word) => weekdaysNamed(lowerCase(word)))[0]?.value;
	if (weekday === undefined) return undefined;
	return after + ((weekday - weekdayOf(dayAt(after)) + 6) % 7) + 1;
}

/** In "le 10 mars", which is no date by itself, since "mars" is many a word; else the last. "Le 31 avril" is no day. */
function dayOfMonth(written: string, { from, to }: Span): number | undefined {
	const day = Number(/(?<!\d)(?:[12]?\d|3[01])(?=\.? )/.exec(written)?.[0] ?? 0);
	const { year, month } = dayAt(from);
	if (day === 0) return to;
	return day <= lastDayOf(month, year) ? dayNumber({ year, month, day }) : undefined;
}
