import { lowerCase, type Span } from '../../text/index.js';
import { remember } from '../remember.js';
import { LETTER } from '../words/index.js';
import { type Day, exists, spreadYears } from './calendar.js';
import { mayHoldDate } from './date-sign.js';
import { monthsNamed, type Name } from './date-words.js';
import { type DigitOrder, type Digits, readDigits } from './digits.js';
import { ORDINAL_DAY, readWeekdays, type WrittenWeekday, weekdayAt } from './weekdays.js';

/** One day as it is written. Spans are counted in the text that was read. */
export interface WrittenDay extends Day {
	readonly daySpan: Span;
	/** Absent where it shares the month or year of another day: the 5 of "5–7 March 2018". */
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
	/** In the order of the text. */
	readonly days: readonly [WrittenDay, ...WrittenDay[]];
	/** What the name of the first month can be; empty where it is written in digits. */
	readonly months: readonly Name[];
	/** Of a date in digits. */
	readonly digits?: Digits;
}

const DAY = new RegExp(
	`(\\d{1,2})(?:st|nd|rd|th|er|ème|e|ste|de|\\.?[ºª°]|\\.(?=\\s?[–—/-]|\\s))?(?![0-9${LETTER}]|[.:]\\d)`,
	'y',
);
/** Between the days of a range or list; a comma only where "and" follows. */
const TO =
	/\s{0,2}(?:[–—‒−-]|\/|&|,(?=\s\d{1,2}(?:,|\s(?:and|et|y|und|en|e|&)\s)))\s{0,2}|,?\s{1,2}(?:and|to|till|until|through|thru|et|au|y|al|und|bis(?: zum)?|en|tot(?: en met)?|t\/m|e|a|ao)\s{1,2}/y;
/** Between a day and its month. */
const OF = /(?:\s{1,2}(?:(?:of|de|di)\s{1,2}|d['’])|\s{0,2}-\s?|\s{1,2})?/y;
const MONTH = new RegExp(`([${LETTER}]{3,10})(?![${LETTER}0-9])`, 'y');
/** Before its day: "February 5". */
const MONTH_FIRST = new RegExp(`([${LETTER}]{3,10})(?:\\.?\\s{1,2}(?:the\\s)?|-)(?=\\d{1,2}(?!\\d))`, 'y');
const WORD_BEFORE = new RegExp(`(?:^|[^${LETTER}0-9])([${LETTER}]{3,10}(?:\\.?\\s{1,2}(?:the\\s)?|-))$`);
const YEAR =
	/(?:\s?,?\s{1,2}(?:(?:de|del|of|do)\s)?|\s?-\s?|,)((?:18|19|20|21)\d\d)(?!\d|[.,:]\d|\s?(?:utc|gmt|hrs|hours|uhr|h\b))/y;
const ISO = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d|[\d_-]|\/(?!\d{4}-|\d{2}(?![\d/-]|\.\d))|[a-su-z]|t(?!\d))/y;
/** The last day of `2018-02-05/07`. */
const ISO_LAST = /(?<=\/)(\d{2})(?![\d/-]|\.\d)/y;
const ISO_AHEAD = /^[-/]\d/;
const YEAR_FIRST = new RegExp(
	`((?:18|19|20|21)\\d\\d)[,\\s-]{1,3}(?=[${LETTER}]{3,10}\\.?[\\s-]{1,2}\\d{1,2}(?!\\d))`,
	'y',
);
/** Before a later day of a range: "Monday 5 to Wednesday 7 March". */
const WEEKDAY = new RegExp(`([${LETTER}]+(?:-feira)?)(\\.?),?\\s{1,2}(?:the\\s|den\\s|le\\s|el\\s|il\\s)?(?=\\d)`, 'y');

/** What a number is part of. */
const GLUED = new RegExp(`[${LETTER}0-9#$€£%_=/]$|\\d[.,:]$`);
const HYPHENATED = new RegExp(`[${LETTER}]-$`);

/** What has a number of its own: "Room 31 April House", "Chapter 5, May 2018". */
const LABELLED =
	/(?<![a-zß-öø-ÿ])(?:room|raum|saal|salle|sala|zaal|chapter|page|seite|pagina|página|item|section|article|artikel|art\.|rule|no\.|nr\.|nº|n°|§)\s$/;

/** Nobody lists more days in one date. */
const MOST_DAYS = 12;

/** Words of another kind too: without a year beside them they name no month. */
const DOUBTFUL = new Set(['set', 'out', 'ago', 'gen', 'mag', 'mar', 'ott', 'fev', 'dic']);
const DOUBTFUL_IN_LOWER_CASE = new Set(['may', 'march', 'mars', 'sept', 'jan', 'august', 'dec', 'jun']);

const NONE: readonly WrittenDate[] = [];
/**
 * All dates of `text`, in order. Nobody can tell the month of `03/04/2025`, so it is none, unless a day of the week
 * or `order` tells. Whether the calendar has the day is not asked.
 */
export function readDates(text: string, order?: DigitOrder): readonly WrittenDate[] {
	if (!mayHoldDate(text)) return NONE;
	return order === undefined && text.length <= LINE_LENGTH ? readLine(text) : readAll(text, order);
}

/** Several ask for the date of a title's line. */
const readLine = remember((text) => readAll(text, undefined));
const LINE_LENGTH = 80;

function readAll(text: string, order: DigitOrder | undefined): readonly WrittenDate[] {
	const dates: WrittenDate[] = [];
	let low: string | undefined;
	let done = 0;
	const digits = /\d+/g;
	for (let found = digits.exec(text); found; found = digits.exec(text)) {
		const { length } = found[0];
		if (length === 3 || length > 4) continue;
		low ??= lowerCase(text);
		const read =
			(length < 3 ? readDigits(text, low, { start: found.index, done, order }) : undefined) ??
			new DateReader(text, low, found.index, done).read(length === 4);
		if (!read) continue;
		dates.push(read.date);
		done = read.end;
		digits.lastIndex = Math.max(digits.lastIndex, done);
	}
	return dates;
}

/** A day whose month or year may still follow. */
type Draft = { -readonly [Key in keyof WrittenDay]?: WrittenDay[Key] } & Pick<WrittenDay, 'day' | 'daySpan'>;

export interface Read {
	readonly date: WrittenDate;
	/** Where it and its day of the week end. */
	readonly end: number;
}

/** Reads one date. Every step looks at a few characters, so a text costs no more than its length. */
class DateReader {
	readonly #text: string;
	readonly #low: string;
	readonly #start: number;
	/** Where the date before ends. */
	readonly #done: number;
	#at: number;
	#months: readonly Name[] = [];
	#doubtful = false;

	constructor(text: string, low: string, start: number, done: number) {
		this.#text = text;
		this.#low = low;
		this.#start = start;
		this.#done = done;
		this.#at = start;
	}

	read(year: boolean): Read | undefined {
		const before = this.#low.slice(Math.max(this.#done, this.#start - 2), this.#start);
		// "v5 March", "1.5 March"; "COVID-19 March" but "Jan-27-2016".
		if (GLUED.test(before)) return undefined;
		if (HYPHENATED.test(before)) return year ? undefined : this.#monthFirst();
		return year
			? ISO_AHEAD.test(this.#low.slice(this.#start + 4, this.#start + 6))
				? this.#iso()
				: this.#yearFirst()
			: (this.#dayFirst() ?? this.#monthFirst());
	}

	#iso(): Read | undefined {
		const days: Draft[] = [];
		do {
			const found = this.#eat(ISO);
			if (!found) {
				const first = days[0];
				const last = first && this.#eat(ISO_LAST);
				if (last) days.push({ day: +last[1]!, month: first.month!, year: first.year!, daySpan: span(last.index, 2) });
				break;
			}
			const [, year = '', , month = '', day = ''] = found;
			if (+month < 1 || +month > 12 || +day < 1 || +day > 31) break;
			// With fewer digits it may be some other number, unless it fits.
			if (
				month.length + day.length < 4 &&
				!(/^(?:19|20)/.test(year) && exists({ year: +year, month: +month, day: +day }))
			) {
				break;
			}
			const at = found.index;
			const monthSpan = span(at + 5, month.length);
			days.push({
				...{ day: +day, month: +month, year: +year },
				...{ daySpan: span(monthSpan.to + 1, day.length), monthSpan, yearSpan: span(at, 4) },
			});
		} while (days.length < MOST_DAYS && this.#goesOn());
		return this.#finish('iso', days);
	}

	#yearFirst(): Read | undefined {
		const year = this.#eat(YEAR_FIRST)?.[1];
		return year === undefined
			? undefined
			: this.#monthThenDays('year', { year: +year, yearSpan: span(this.#start, 4) });
	}

	#monthFirst(): Read | undefined {
		const word = WORD_BEFORE.exec(this.#low.slice(Math.max(this.#done, this.#start - 18), this.#start))?.[1];
		if (word === undefined) return undefined;
		this.#at = this.#start - word.length;
		return this.#monthThenDays('month', {});
	}

	/** @param year of a date that begins with it. */
	#monthThenDays(form: 'year' | 'month', year: Pick<Draft, 'year' | 'yearSpan'>): Read | undefined {
		const days: Draft[] = [];
		do {
			const weekday = days.length > 0 ? this.#eatWeekday() : undefined;
			const month = this.#eatMonth(MONTH_FIRST);
			if (days.length === 0 && !month) return undefined;
			const day = this.#eatDay();
			if (!day || (!month && this.#isAnother(days))) break;
			// Who writes the month first writes it with a capital.
			if (month && this.#low[month.monthSpan.from] === this.#text[month.monthSpan.from]) this.#doubtful = true;
			days.push({
				...day,
				...month,
				...(days.length === 0 && year),
				...(form === 'month' && this.#eatYear()),
				...weekday,
			});
		} while (days.length < MOST_DAYS && this.#goesOn());
		return this.#finish(form, days);
	}

	/** Whether a day without month after `days` begins a date of its own: "March 5, 2018 and 6 April". */
	#isAnother(days: readonly Draft[]): boolean {
		const at = this.#at;
		this.#eat(OF);
		const month = this.#eatMonth(MONTH);
		this.#at = at;
		const last = days.at(-1);
		return month !== undefined || (last?.yearSpan?.from ?? 0) > (last?.daySpan.from ?? 0);
	}

	#dayFirst(): Read | undefined {
		const days: Draft[] = [];
		let dated = 0;
		do {
			const weekday = days.length > 0 ? this.#eatWeekday() : undefined;
			const day = this.#eatDay();
			if (!day) break;
			const end = this.#at;
			this.#eat(OF);
			const month = this.#eatMonth(MONTH);
			if (!month) this.#at = end;
			days.push({ ...day, ...month, ...(month && this.#eatYear()), ...weekday });
			if (month) dated = days.length;
		} while (days.length < MOST_DAYS && this.#goesOn());
		return this.#finish('day', days.slice(0, dated));
	}

	#eatDay(): Pick<Draft, 'day' | 'daySpan'> | undefined {
		const found = this.#eat(DAY);
		return found && { day: Number(found[1]), daySpan: span(found.index, found[1]!.length) };
	}

	#eatMonth(pattern: RegExp): Required<Pick<Draft, 'month' | 'monthSpan'>> | undefined {
		const at = this.#at;
		const [, word = ''] = this.#eat(pattern) ?? [];
		const names = word === '' ? [] : monthsNamed(word);
		if (!names[0]) {
			this.#at = at;
			return undefined;
		}
		if (this.#months.length === 0) this.#months = names;
		const small = this.#text[at] === word[0];
		if (DOUBTFUL.has(word) || (small && DOUBTFUL_IN_LOWER_CASE.has(word))) this.#doubtful = true;
		if (this.#low[this.#at] === '.' && names.some(({ form }) => form > 0)) this.#at++;
		return { month: names[0].value, monthSpan: span(at, word.length) };
	}

	#eatYear(): Pick<Draft, 'year' | 'yearSpan'> | undefined {
		const year = this.#eat(YEAR)?.[1];
		return year === undefined ? undefined : { year: Number(year), yearSpan: span(this.#at - 4, 4) };
	}

	#eatWeekday(): Pick<Draft, 'weekday'> | undefined {
		const at = this.#at;
		const [, word = '', dot] = this.#eat(WEEKDAY) ?? [];
		const dotted = dot !== '' || ORDINAL_DAY.test(this.#low.slice(this.#at, this.#at + 3));
		const weekday = word === '' ? undefined : weekdayAt(this.#text, word, at, dotted, this.#months);
		if (!weekday) this.#at = at;
		return weekday && { weekday };
	}

	/** Whether another day follows, as far as what stands between them tells. */
	#goesOn(): boolean {
		return /[\s–—‒−\-/&,]/.test(this.#low[this.#at] ?? '') && this.#eat(TO) !== undefined;
	}

	#eat(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#low);
		if (found) this.#at = pattern.lastIndex;
		return found ?? undefined;
	}

	#finish(form: WrittenDate['form'], drafts: Draft[]): Read | undefined {
		const last = drafts[drafts.length - 1];
		if (!last) return undefined;
		const named = drafts.map(({ month }) => month);
		const months =
			form === 'day'
				? named.map((_, i) => named.slice(i).find(Number))
				: named.map((_, i) => named.slice(0, i + 1).findLast(Number));
		const years = spreadYears(
			drafts.map(({ year }) => year),
			months,
		);
		const full = years.every((year) => year !== undefined);
		if (this.#doubtful && !full) return undefined;
		const lead = this.#low.slice(Math.max(0, this.#start - 12), this.#start);
		if (form === 'day' && LABELLED.test(lead)) return undefined;
		// "32 March 2018" is a slip; "45 March" is not a date.
		if (drafts.some(({ day }) => day < 1 || day > (full && form === 'day' ? 39 : 31))) return undefined;

		const from =
			form === 'day'
				? drafts[0]!.daySpan.from
				: (drafts[0]!.yearSpan && form !== 'month' ? drafts[0]!.yearSpan : drafts[0]!.monthSpan!).from;
		const to = Math.max(
			last.daySpan.to,
			form === 'year' || form === 'iso' ? 0 : Math.max(last.monthSpan?.to ?? 0, last.yearSpan?.to ?? 0),
		);
		const beside = { span: { from, to }, days: drafts.length, months: this.#months, done: this.#done };
		const { weekdays, end } = readWeekdays(this.#text, this.#low, beside);
		const days = drafts.map((draft, i): WrittenDay => {
			const weekday = draft.weekday ?? (i === 0 ? weekdays[0] : i === drafts.length - 1 ? weekdays[1] : undefined);
			const year = years[i];
			return { ...draft, month: months[i] ?? 1, ...(year !== undefined && { year }), ...(weekday && { weekday }) };
		});
		return {
			date: { span: beside.span, form, days: days as [WrittenDay, ...WrittenDay[]], months: this.#months },
			end,
		};
	}
}

function span(from: number, length: number): Span {
	return { from, to: from + length };
}
