/** The day of a meeting as somebody types it, in any of the languages of reports. */
import { exists, type FullDay, isFull, isoOf, readDates, type WrittenDate, weekdayOf } from '../report/index.js';
import { inEnglish, weekdayInEnglish } from '../writing/index.js';

export type GivenDay =
	| {
			/** In ISO 8601. */
			readonly date: string;
			/** "Wednesday, 14 January 2026". */
			readonly words: string;
	  }
	| {
			/** What is wrong with it and what to do, without a full stop at the end. */
			readonly fault: string;
			/** It is a day, which no calendar has so. */
			readonly isDay?: true;
	  };

const HOW = 'Write a day, such as 14 January 2026, 14.1.2026 or 2026-01-14';
const NO_YEAR = 'The year is missing. Add it, as in 14 January 2026';
const NO_DAY = 'There is no such day. Correct it';
/** Of which nobody can tell the day from the month. */
const DIGITS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
/** Without its year, a date is read with this one, to say what is missing. */
const SOME_YEAR = 2024;
/** No day is longer. */
const LONGEST = 80;

/** @param language the code of the one that the report is written in, if that is known. */
export function readGivenDay(text: string, language?: string): GivenDay {
	const given = text.trim();
	if (given === '') return { fault: HOW };
	if (given.length > LONGEST) return { fault: `This is not a date. ${HOW}` };
	const both = eitherDay(given);
	// Only in English do some write the month first.
	if (both && language !== undefined && language !== 'en') return { date: isoOf(both[0]), words: inWords(both[0]) };
	if (both) {
		return { fault: `“${given}” may be ${both.map((day) => inEnglish(day)).join(' or ')}. Write the month as a word` };
	}
	const date = wholeDate(given);
	if (!date) return { fault: faultOf(given) };
	if (date.days.length > 1) return { fault: 'These are several days. Write the first one' };
	const [day] = date.days;
	if (!isFull(day)) return { fault: NO_YEAR };
	if (!exists(day)) return { fault: NO_DAY, isDay: true };
	const { year, month, day: number, weekday } = day;
	const full = { year, month, day: number };
	if (weekday && weekday.value !== weekdayOf(full)) {
		return {
			fault: `${inEnglish(full)} is a ${weekdayInEnglish(full)}. Correct the day, or leave out the day of the week`,
			isDay: true,
		};
	}
	return { date: isoOf(full), words: inWords(full) };
}

/** "Wednesday, 14 January 2026". */
function inWords(day: FullDay): string {
	return `${weekdayInEnglish(day)}, ${inEnglish(day)}`;
}

/** The two days that digits may mean: the day first, and the month first. */
function eitherDay(given: string): readonly [FullDay, FullDay] | undefined {
	const [, first, , second, year] = DIGITS.exec(given) ?? [];
	if (first === undefined || first === second || Number(first) < 1 || Number(second) < 1) return undefined;
	if (Number(first) > 12 || Number(second) > 12) return undefined;
	const [a, b] = [Number(first), Number(second)];
	return [
		{ year: Number(year), month: b, day: a },
		{ year: Number(year), month: a, day: b },
	];
}

/** The date that a text is, apart from a day of the week and an article. */
function wholeDate(given: string): WrittenDate | undefined {
	const [date, ...others] = readDates(given);
	if (!date || others.length > 0) return undefined;
	let rest = given.slice(0, date.span.from) + ' '.repeat(date.span.to - date.span.from) + given.slice(date.span.to);
	for (const { weekday } of date.days) {
		if (weekday)
			rest =
				rest.slice(0, weekday.span.from) +
				' '.repeat(weekday.span.to - weekday.span.from) +
				rest.slice(weekday.span.to);
	}
	return /\d|\p{L}{4}/u.test(rest) ? undefined : date;
}

function faultOf(given: string): string {
	if (DIGITS.test(given)) return NO_DAY;
	if (/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d\d$|[\p{L}.] \d\d$/u.test(given)) {
		return 'Write the year with four digits, as in 14 January 2026';
	}
	const isDay = /^\d{1,2}[./-]\s?\d{1,2}[./-]?$/.test(given) || wholeDate(`${given} ${SOME_YEAR}`);
	return isDay ? NO_YEAR : `This is not a date. ${HOW}`;
}
