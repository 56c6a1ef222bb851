import type { Pattern } from './pattern.js';

/** Names of months and days. */
export interface DateWords {
	/** January to December: the full name, then shorter forms without their full stop, other spellings last. */
	readonly months: readonly (readonly string[])[];
	/** Monday to Sunday, likewise. */
	readonly weekdays: readonly (readonly string[])[];
	/** What says that something was written wrongly, and should be otherwise. */
	readonly mistaken: Pattern;
	/** How the first day of a month is written: "1er". */
	readonly firstDay: string;
	/** After the digits of a day: "st", "er". */
	readonly dayEnding: readonly Pattern[];
	/** Between a day and its month: "of". */
	readonly ofMonth: readonly Pattern[];
	/** Between a month and its year: "of". */
	readonly ofYear: readonly Pattern[];
	/** Between a day of the week and the digits of a day: "the". */
	readonly beforeDay: readonly Pattern[];
	/** After the name of a day of the week: "-feira". */
	readonly weekdayEnding: readonly Pattern[];
	/** Ends with the short name of a day of the week that is an ordinal here: "a segunda", the second. */
	readonly noWeekday: Pattern;
	/** Before a number that is no day: "room", "chapter". */
	readonly labelled: readonly Pattern[];
	/** Before numbers with full stops that are no date: "version". */
	readonly version: readonly Pattern[];
	/** Before a time of day: "at". */
	readonly atHour: readonly Pattern[];
	/** Begins a line with a date in words, as deeds have it: "l’anno duemila". */
	readonly formal: readonly Pattern[];
	/** Before a month, a third of it: "early", "mid", "the end of". */
	readonly partOfMonth: Readonly<Record<'beginning' | 'middle' | 'end', Pattern>>;
	/** Before a date, says that it is not the day itself: "the week of", "around". */
	readonly roughly: Pattern;
	/** Before a day of the week, the last of a month. */
	readonly lastOfMonth: Pattern;
	/** What time is counted in, and seasons: "weeks", "spring". */
	readonly stretch: Pattern;
	/** Between a month and the digits of its day, where that comes second: "May the 5th". */
	readonly afterMonth: readonly Pattern[];
	/** After digits, says that they are no year or number but hours: "1800 hours". */
	readonly hours: readonly Pattern[];
	/** The same, after digits that can only be a time of day: "18 Uhr". */
	readonly oClock: readonly Pattern[];
	/** Names of months, however short, that are other words in some language: none without a year. */
	readonly doubtfulMonth: readonly string[];
	/** The same where they do not begin with a capital: "may". */
	readonly doubtfulSmallMonth: readonly string[];
}
