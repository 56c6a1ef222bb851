import { dayNumber, exists, isFull } from '../dates/calendar.js';
import type { WrittenDate } from '../dates/read-dates.js';
import { derived } from '../derived.js';
import { type DateStatement, type NumberStatement, statements } from './statements.js';

/** First and last day, in days since 1970. */
export interface Days {
	readonly from: number;
	readonly to: number;
}

/** The days of a date that has a year and is in the calendar. */
export function daysOf({ days }: WrittenDate): Days | undefined {
	const numbers: number[] = [];
	for (const day of days) {
		if (!isFull(day) || !exists(day)) return undefined;
		numbers.push(dayNumber(day));
	}
	numbers.sort((a, b) => a - b);
	return { from: numbers[0]!, to: numbers.at(-1)! };
}

/** Whether they are the same, or one is a day of the other: a meeting of three days was opened on the first. */
export function agree(one: Days, other: Days): boolean {
	return (one.from === other.from && one.to === other.to) || isDayOf(one, other) || isDayOf(other, one);
}

function isDayOf(day: Days, range: Days): boolean {
	return day.from === day.to && range.from <= day.from && day.to <= range.to;
}

/** What several places say of one thing, and what is taken as right. */
export interface Settled<T> {
	/** All that can be compared, the most telling first. */
	readonly said: readonly T[];
	/** The first of those that say what most say, or what the first says. */
	readonly right: T | undefined;
	/** Those that say otherwise. */
	readonly wrong: readonly T[];
}

/**
 * The majority is right, else the first.
 * @param more votes for what a statement says that stand outside the text: the name of the file.
 */
export function settle<T>(
	said: readonly T[],
	same: (one: T, other: T) => boolean,
	more: (one: T) => boolean = () => false,
): Settled<T> {
	let right: T | undefined;
	let most = 0;
	for (const one of said) {
		const count = said.filter((other) => same(one, other)).length + (more(one) ? 1 : 0);
		if (count > most) [right, most] = [one, count];
	}
	return { said, right, wrong: right === undefined ? [] : said.filter((one) => !same(right, one)) };
}

export const sameNumber = (one: NumberStatement, other: NumberStatement): boolean =>
	one.number.value === other.number.value;

export const sameDays = (one: DateStatement, other: DateStatement): boolean => {
	const [a, b] = [daysOf(one.date), daysOf(other.date)];
	return a !== undefined && b !== undefined && agree(a, b);
};

/** The number of the meeting, as all places state it that speak of meetings of the title's kind. */
export const meetingNumber = derived((report): Settled<NumberStatement> => {
	const { numbers } = statements(report);
	const base = numbers.find(({ number }) => number.kind !== undefined) ?? numbers[0];
	if (!base) return settle(numbers, sameNumber);
	const titles = numbers.filter(({ place }) => place === 'title').map(({ number }) => number);
	// "Second meeting of the eighth session": only what has its name can be compared.
	const bare = new Set(titles.map(({ kind }) => kind)).size < 2;
	const comparable = numbers.filter(
		({ number: { kind, qualifiers } }) =>
			(kind === undefined ? bare : kind === base.number.kind || base.number.kind === undefined) &&
			(kind === undefined || qualifiers.join() === base.number.qualifiers.join()),
	);
	const days = meetingDays(report);
	const ours = comparable.filter((one) => one.place !== 'text' || speaksOfThis(one, days));
	return settle(ours, sameNumber);
});

/** Whether a sentence speaks of a meeting of that date, as far as it says any. */
function speaksOfThis({ dates, years, first }: NumberStatement, days: Days | undefined): boolean {
	if (dates.length === 0 && years.length === 0) return first === true;
	if (!days) return first === true && dates.length > 0;
	const year = new Date(days.from * 86_400_000).getUTCFullYear();
	return dates.length > 0
		? dates.some((date) => {
				const those = daysOf(date);
				return those !== undefined && agree(those, days);
			})
		: years.every((each) => each === year);
}

/** The days of the meeting, as the title block and front matter state them. */
const meetingDays = derived((report): Days | undefined => {
	const whole = statements(report).dates.filter(({ date }) => daysOf(date) !== undefined);
	const right =
		settle(
			whole.filter(({ place }) => place !== 'text' && place !== 'annex'),
			sameDays,
		).right ?? whole[0];
	return right && daysOf(right.date);
});

/** The date of the meeting, as all places state it. */
export const meetingDate = derived((report): Settled<DateStatement> => {
	const all = statements(report).dates.filter(({ date }) => daysOf(date) !== undefined);
	const value = meetingNumber(report).right?.number.value;
	const ours = all.filter(({ place, number, first }) => {
		if (place === 'annex') return number === undefined || number.value === value;
		if (place !== 'text') return true;
		return number ? number.value === value : first === true;
	});
	const titles = ours.filter(({ place }) => place === 'title');
	// A title block with the dates of many things tells nothing.
	return settle(titles.length > 2 && settle(titles, sameDays).wrong.length > 1 ? [] : ours, sameDays);
});
