import type { Span } from '../../text/index.js';
import type { Day } from './calendar.js';
import type { Name } from './date-words.js';
import type { WrittenWeekday } from './weekdays.js';

/** What comes first in an all-digit date. */
export type DigitOrder = 'day' | 'month';

/** How an all-digit date is read, and what decides that. */
export interface Digits {
	readonly order: DigitOrder;
	/**
	 * `parts`: one of them is above 12, or both are equal. `dots`: with dots, the day comes first. `weekday`: it fits
	 * only one reading. `others`: other dates of the report are written this way.
	 */
	readonly because: 'parts' | 'dots' | 'weekday' | 'others';
}

/** One day as written. Spans are relative to the text that was read. */
export interface WrittenDay extends Day {
	readonly daySpan: Span;
	/** Absent if it shares the month or year of another day: the 5 of "5–7 March 2018". */
	readonly monthSpan?: Span;
	readonly yearSpan?: Span;
	readonly weekday?: WrittenWeekday;
}

/** A date, a range, or a list of days: "5 February 2018", "5–7 March 2018", "30 April to 2 May". */
export interface WrittenDate {
	/** Without days of the week before or after it. */
	readonly span: Span;
	/** What comes first: `2018-02-05`, "2018 February 5", "5 February", "February 5"; or "05.02.2018". */
	readonly form: 'iso' | 'year' | 'day' | 'month' | 'digits';
	/** In document order. */
	readonly days: readonly [WrittenDay, ...WrittenDay[]];
	/** What the name of the first month can be; empty if written in digits. */
	readonly months: readonly Name[];
	/** Of a date in digits. */
	readonly digits?: Digits;
}

export interface Read {
	readonly date: WrittenDate;
	/** Where it and its day of the week end. */
	readonly end: number;
}
