/** When something is to be, as people say it before the day is fixed: "early March", "the second Tuesday of April". */
import { lazily, lowerCase, type Span } from '../../text/index.js';
import { dayAt, dayNumber, exists, isFull, lastDayOf, weekdayOf } from '../dates/calendar.js';
import { monthNamed, weekdaysNamed } from '../dates/date-words.js';
import { readDates } from '../dates/read-dates.js';
import type { WrittenDate } from '../dates/written-date.js';
import { anyOf, latin, wholeWords } from '../words/index.js';
import { readOrdinal } from './number-words.js';

/** The days that are meant, the first and the last, in days since 1970: the same if the words leave no choice. */
export interface RoughDate extends Span {
	/** The only day of the week among them that is meant; Monday is 1. */
	readonly weekday?: number;
}

const patterns = lazily(() => {
	const at = (source: string): RegExp => new RegExp(latin(`(?<!\\p{L})(?:${source})[\\s-]{0,3}$`));
	const part = (name: 'beginning' | 'middle' | 'end'): RegExp => at(anyOf(({ partOfMonth }) => partOfMonth[name]));
	return {
		beginning: part('beginning'),
		middle: part('middle'),
		end: part('end'),
		roughly: new RegExp(latin(`(?<!\\p{L})${anyOf((words) => words.roughly)}\\s+(?:\\p{L}{1,3}\\s+)?$`)),
		last: new RegExp(`^(?:${anyOf((words) => words.lastOfMonth)})$`),
		stretch: wholeWords(anyOf((words) => words.stretch)),
	};
});

/** "In the week beginning on the". */
const LONGEST_ROUGH = 60;

interface Token {
	/** In lower case. */
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

interface MonthToken extends Token {
	readonly month: number;
	/** Its index among the tokens. */
	readonly at: number;
}

/** Whether some words say when something is to be, however vaguely. */
export function saysWhen(words: string): boolean {
	const tokens = tokensOf(words);
	return (
		readDates(words).length > 0 ||
		monthsIn(words, tokens).length > 0 ||
		tokens.some(({ word }) => isWeekday(word)) ||
		patterns().stretch.test(lowerCase(words))
	);
}

/** Where the words begin that make the date at `from` a rough one; `from` if there are none. */
export function beginningOfRough(text: string, from: number): number {
	const before = lowerCase(text.slice(Math.max(0, from - LONGEST_ROUGH), from));
	return from - (patterns().roughly.exec(before)?.[0].length ?? 0);
}

/**
 * The days that some words mean; `undefined` if they name neither a date that exists nor a month.
 *
 * @param after the day, since 1970, after which they are; it tells the year.
 */
export function readRoughDate(words: string, after: number): RoughDate | undefined {
	const [date] = readDates(words);
	return date ? aroundDate(words, date, after) : inMonth(words, after);
}

/** "5 March", "the week of 5 March"; `undefined` for "31 April". */
function aroundDate(words: string, { span, days: [first] }: WrittenDate, after: number): RoughDate | undefined {
	const { year } = dayAt(after);
	const full = isFull(first) ? [first] : [year, year + 1].map((each) => ({ ...first, year: each }));
	const day = full
		.filter(exists)
		.map(dayNumber)
		.find((each) => isFull(first) || each > after);
	if (day === undefined) return undefined;
	// The day of the week stands before the date.
	const from = Math.min(span.from, first.weekday?.span.from ?? span.from);
	const isOtherDay = first.weekday !== undefined && first.weekday.value !== weekdayOf(dayAt(day));
	if (beginningOfRough(words, from) === from && !isOtherDay) return { from: day, to: day };
	const monday = day - (weekdayOf(dayAt(day)) - 1);
	return { from: monday, to: monday + 6 };
}

/** "Early March", "the second Tuesday of April", "late March or early April". */
function inMonth(words: string, after: number): RoughDate | undefined {
	const tokens = tokensOf(words);
	const [first, ...others] = monthsIn(words, tokens);
	if (!first) return undefined;
	const range = ofMonth(words, tokens, first, after);
	const last = others.at(-1);
	return last ? { from: range.from, to: ofMonth(words, tokens, last, range.from).to } : range;
}

function ofMonth(words: string, tokens: readonly Token[], named: MonthToken, after: number): RoughDate {
	const { month, at } = named;
	const given = tokens.slice(at + 1, at + 3).find(({ word }) => /^(?:19|20|21)\d\d$/.test(word));
	const { year: now } = dayAt(after);
	const inYear = (year: number): RoughDate => daysIn(year, month, words, tokens, named);
	if (given) return inYear(Number(given.word));
	const next = inYear(now);
	return next.to > after ? next : inYear(now + 1);
}

/** How far before the month its day of the week stands, in words: "terça-feira do mês de abril". */
const WEEKDAY_REACH = 5;

function daysIn(
	year: number,
	month: number,
	words: string,
	tokens: readonly Token[],
	{ at, from }: MonthToken,
): RoughDate {
	const length = lastDayOf(month, year);
	const days = (first: number, last: number): RoughDate => ({
		from: dayNumber({ year, month, day: first }),
		to: dayNumber({ year, month, day: last }),
	});
	const start = Math.max(0, at - WEEKDAY_REACH);
	// "Segunda" is a Monday as well as the second one: the later word is the day.
	const found = tokens.slice(start, at).findLastIndex(({ word }) => isWeekday(word)) + start;
	const weekday = found >= start ? weekdaysNamed(tokens[found]!.word)[0]!.value : undefined;
	if (weekday !== undefined) {
		const before = tokens[found - 1]?.word ?? '';
		const firstOne = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
		const which = countOf(before);
		const last = firstOne + 7 * Math.floor((length - firstOne) / 7);
		const day = patterns().last.test(before) ? last : which === undefined ? undefined : firstOne + 7 * (which - 1);
		if (day !== undefined && day <= length) return days(day, day);
	}
	const before = lowerCase(words.slice(0, from));
	const part = patterns().beginning.test(before)
		? days(1, 10)
		: patterns().middle.test(before)
			? days(11, 20)
			: patterns().end.test(before)
				? days(21, length)
				: days(1, length);
	return weekday === undefined ? part : { ...part, weekday };
}

/** "Second", "2nd". */
function countOf(word: string): number | undefined {
	const digits = /^[1-5](?=\D|$)/.exec(word)?.[0];
	const value = digits === undefined ? readOrdinal(word)?.value : Number(digits);
	return value !== undefined && value <= 5 ? value : undefined;
}

function tokensOf(words: string): readonly Token[] {
	return [...lowerCase(words).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
		word,
		from: index,
		to: index + word.length,
	}));
}

/** A short name, such as "so" or "mar", may be an ordinary word. */
function isWeekday(word: string): boolean {
	return weekdaysNamed(word).some(({ form }) => form === 0) || (word.length > 3 && weekdaysNamed(word).length > 0);
}

function monthsIn(words: string, tokens: readonly Token[]): readonly MonthToken[] {
	return tokens.flatMap((token, at) => {
		const month = monthNamed(words.slice(token.from, token.to));
		return month === undefined ? [] : [{ ...token, month, at }];
	});
}
