/** A calendar day; without `year`, of any year. Months count from 1. */
export interface Day {
	readonly year?: number;
	readonly month: number;
	readonly day: number;
}

/** A day with its year. */
export interface FullDay extends Day {
	readonly year: number;
}

export function isFull(day: Day): day is FullDay {
	return day.year !== undefined;
}

/** Days since 1970-01-01, in the Gregorian calendar. */
export function dayNumber({ year, month, day }: FullDay): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** @param number days since 1970-01-01. */
export function dayAt(number: number): FullDay {
	const date = new Date(number * 86_400_000);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2018-02-05`, as in ISO 8601. */
export function isoOf({ year, month, day }: FullDay): string {
	return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether a text is a day that exists, as {@link isoOf} writes it. */
export function isIsoDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && isoOf(dayAt(dayNumber(dayOfIso(text)))) === text;
}

/** @param date as {@link isoOf} writes it. */
export function dayOfIso(date: string): FullDay {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return { year, month, day };
}

/** {@link dayNumber} of a day that {@link isoOf} has written. */
export function dayNumberOfIso(date: string): number {
	return dayNumber(dayOfIso(date));
}

/** Whether the day exists; 29 February does if no year is given. */
export function exists({ year = 2000, month, day }: Day): boolean {
	return day >= 1 && day <= lastDayOf(month, year);
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf({ year, month, day }: FullDay): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The month that is so many later. */
export function monthsLater({ year, month }: Pick<FullDay, 'year' | 'month'>, more: number): Omit<FullDay, 'day'> {
	const months = month - 1 + more;
	return { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lastDayOf(month: number, year = 2000): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && leap ? 29 : DAYS[month - 1]!;
}

/** Gives days without a year the year of the day after or before them: "30 December – 2 January 2019". */
export function spreadYears(
	years: readonly (number | undefined)[],
	months: readonly (number | undefined)[],
): (number | undefined)[] {
	const all = [...years];
	const order = (i: number): number => months[i] ?? 0;
	for (let i = all.length - 2; i >= 0; i--) {
		const next = all[i + 1];
		if (next !== undefined) all[i] ??= next - (order(i) > order(i + 1) ? 1 : 0);
	}
	for (let i = 1; i < all.length; i++) {
		const before = all[i - 1];
		if (before !== undefined) all[i] ??= before + (order(i) < order(i - 1) ? 1 : 0);
	}
	return all;
}
