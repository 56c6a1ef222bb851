/** The time by which something is to be done. */
import { countWhile, lazily, lowerCase, matchesOf, type Span } from '../../text/index.js';
import { dayAt, dayNumber, isFull, isoOf, lastDayOf, weekdayOf } from '../dates/calendar.js';
import { monthNamed, weekdaysNamed } from '../dates/date-words.js';
import { datesOf, type FoundDate } from '../dates/in-block.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { readRoughDate } from '../meeting/rough-dates.js';
import { anyOf, latin } from '../words/index.js';

export interface Due {
	/** As written. */
	readonly written: string;
	/** The last day, in ISO 8601, where the words and the day of the meeting tell. */
	readonly day?: string;
}

const patterns = lazily(() => ({
	by: new RegExp(latin(`(?<!\\p{L})${anyOf(({ outcomes }) => outcomes.by)} (?=[\\p{L}\\d])`), 'g'),
	time: new RegExp(latin(`(?<!\\p{L})${anyOf(({ outcomes }) => outcomes.time)}(?!\\p{L})`)),
}));

/**
 * The first time that a line gives.
 *
 * @param plain the stretch of the first of `proses`; all of the others is looked at.
 * @param after the day of the meeting since 1970, if known.
 */
export function dueIn(proses: readonly Prose[], plain: Span, block: ReadBlock, after?: number): Due | undefined {
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
		const day = isFull(first) ? dayNumber(first) : lastDay(written, after);
		return { written, ...(day !== undefined && { day: isoOf(dayAt(day)) }) };
	}
	for (const prose of proses) {
		const due = roughly(prose === proses[0] ? prose.text.slice(plain.from, plain.to) : prose.text, after);
		if (due) return due;
	}
	return undefined;
}

/** "the last week of November 2018": nobody says when in more words. */
const LONGEST = 40;

/** "by the end of November", "until Friday", "next week". */
function roughly(text: string, after?: number): Due | undefined {
	const low = lowerCase(text);
	// "For the costs by Friday": the word that stands next to the time.
	const [written] = matchesOf(low, patterns().by)
		.flatMap(({ index, 0: by }) => {
			const from = index + by.length;
			return upToTime(/^[^.;,:()\n]*/.exec(text.slice(from, from + LONGEST))![0]) ?? [];
		})
		.sort((a, b) => a.length - b.length);
	if (written !== undefined) {
		const day = lastDay(written, after);
		return { written, ...(day !== undefined && { day: isoOf(dayAt(day)) }) };
	}
	const time = patterns().time.exec(low);
	return time ? { written: text.slice(time.index, time.index + time[0].length) } : undefined;
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

function lastDay(written: string, after: number | undefined): number | undefined {
	if (after === undefined) return undefined;
	const rough = readRoughDate(written, after);
	if (rough) return dayOfMonth(written, rough.from) ?? rough.to;
	const weekday = (written.match(/[\p{L}-]+/gu) ?? []).flatMap((word) => weekdaysNamed(lowerCase(word)))[0]?.value;
	if (weekday === undefined) return undefined;
	return after + ((weekday - weekdayOf(dayAt(after)) + 6) % 7) + 1;
}

/** In "le 10 mars", which is no date by itself, since "mars" is many a word. */
function dayOfMonth(written: string, first: number): number | undefined {
	const day = Number(/(?<!\d)(?:[12]?\d|3[01])(?=\.? )/.exec(written)?.[0] ?? 0);
	const { year, month } = dayAt(first);
	return day > 0 && day <= lastDayOf(month, year) ? dayNumber({ year, month, day }) : undefined;
}
