import { lazily, type Span } from '../../text/index.js';
import { allWords, anyOf, LETTER } from '../words/index.js';
import { exists, spreadYears } from './calendar.js';
import { monthsNamed, type Name } from './date-words.js';
import { readWeekdays, weekdayBefore } from './weekdays.js';
import type { Read, WrittenDate, WrittenDay } from './written-date.js';

const DAY = new RegExp(
	`(\\d{1,2})(?:${anyOf(({ dayEnding }) => dayEnding)}|\\.(?=\\s?[–—/-]|\\s))?(?![0-9${LETTER}]|[.:]\\d)`,
	'y',
);
/** Between the days of a range or list; a comma only where "and" follows. */
const TO = lazily(
	() =>
		new RegExp(
			`\\s{0,2}(?:[–—‒−-]|/|&|,(?=\\s\\d{1,2}(?:,|\\s(?:${anyOf(({ grammar }) => grammar.and)}|&)\\s)))\\s{0,2}|,?\\s{1,2}${anyOf(({ grammar }) => [...grammar.and, ...grammar.until])}\\s{1,2}`,
			'y',
		),
);
/** Between a day and its month. */
const OF = lazily(
	() => new RegExp(`(?:\\s{1,2}(?:${anyOf(({ ofMonth }) => ofMonth)}\\s{1,2}|d['’])|\\s{0,2}-\\s?|\\s{1,2})?`, 'y'),
);
const MONTH = new RegExp(`([${LETTER}]{3,10})(?![${LETTER}0-9])`, 'y');
/** Before its day: "February 5". */
const AFTER_MONTH = `(?:\\.?\\s{1,2}(?:${anyOf(({ afterMonth }) => afterMonth)}\\s)?|-)`;
const MONTH_FIRST = new RegExp(`([${LETTER}]{3,10})${AFTER_MONTH}(?=\\d{1,2}(?!\\d))`, 'y');
const DAY_AHEAD = new RegExp(`\\s{1,2}\\d{1,2}(?![0-9${LETTER}]|[.:]\\d)`, 'y');
const WORD_BEFORE = new RegExp(`(?:^|[^${LETTER}0-9])([${LETTER}]{3,10}${AFTER_MONTH})$`);
const YEAR = lazily(
	() =>
		new RegExp(
			`(?:\\s?,?\\s{1,2}(?:${anyOf(({ ofYear }) => ofYear)}\\s)?|\\s?-\\s?|,)((?:18|19|20|21)\\d\\d)(?!\\d|[.,:]\\d|\\s?(?:utc|gmt|h\\b|${anyOf(({ oClock, hours }) => [...oClock, ...hours])}))`,
			'y',
		),
);
const ISO = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d|[\d_-]|\/(?!\d{4}-|\d{2}(?![\d/-]|\.\d))|[a-su-z]|t(?!\d))/y;
/** The last day of `2018-02-05/07`. */
const ISO_LAST = /(?<=\/)(\d{2})(?![\d/-]|\.\d)/y;
const ISO_AHEAD = /^[-/]\d/;
const YEAR_FIRST = new RegExp(
	`((?:18|19|20|21)\\d\\d)[,\\s-]{1,3}(?=[${LETTER}]{3,10}\\.?[\\s-]{1,2}\\d{1,2}(?!\\d))`,
	'y',
);

/** What makes a number part of something else. */
const GLUED = new RegExp(`[${LETTER}0-9#$€£%_=/]$|\\d[.,:]$`);
const HYPHENATED = new RegExp(`[${LETTER}]-$`);

/** What takes a number of its own: "Room 31 April House", "Chapter 5, May 2018". */
const LABELLED = lazily(() => new RegExp(`(?<![a-zß-öø-ÿ])(?:${anyOf(({ labelled }) => labelled)}|§)\\s$`));

/** Nobody lists more days in one date. */
const MOST_DAYS = 12;

/** Words with other meanings too: without a year beside them they are not months. */
const DOUBTFUL = allWords(({ doubtfulMonth }) => doubtfulMonth);
const DOUBTFUL_IN_LOWER_CASE = allWords(({ doubtfulSmallMonth }) => doubtfulSmallMonth);

/** A day whose month or year may still follow. */
type Draft = { -readonly [Key in keyof WrittenDay]?: WrittenDay[Key] } & Pick<WrittenDay, 'day' | 'daySpan'>;

/** Reads one date. Every step looks at a few characters, so the work is linear in the text. */
export class DateReader {
	readonly #text: string;
	readonly #low: string;
	readonly #start: number;
	/** Where the previous date ends. */
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
			: this.#dayOrMonthFirst();
	}

	/** Each month of "Jan 31 – Feb 1" has the day behind it, and the first is looked for only if the second has. */
	#dayOrMonthFirst(): Read | undefined {
		const dayFirst = this.#dayFirst();
		if (dayFirst && !this.#eat(DAY_AHEAD)) return dayFirst;
		this.#months = [];
		this.#doubtful = false;
		return this.#monthFirst() ?? dayFirst;
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
			// With fewer digits it may be another number, unless it fits.
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
			// Whoever writes the month first capitalises it.
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
		this.#eat(OF());
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
			this.#eat(OF());
			const month = this.#eatMonth(MONTH);
			if (!month) this.#at = end;
			days.push({ ...day, ...month, ...(month && this.#eatYear()), ...weekday });
			if (month) dated = days.length;
		} while (days.length < MOST_DAYS && this.#goesOn());
		return this.#finish('day', withoutNumber(days.slice(0, dated)));
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
		const year = this.#eat(YEAR())?.[1];
		return year === undefined ? undefined : { year: Number(year), yearSpan: span(this.#at - 4, 4) };
	}

	#eatWeekday(): Pick<Draft, 'weekday'> | undefined {
		const found = weekdayBefore(this.#text, this.#low, this.#at, this.#months);
		if (!found) return undefined;
		this.#at = found.end;
		return { weekday: found.weekday };
	}

	/** Whether another day follows, judging by what is in between. */
	#goesOn(): boolean {
		return /[\s–—‒−\-/&,]/.test(this.#low[this.#at] ?? '') && this.#eat(TO()) !== undefined;
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
		if (form === 'day' && LABELLED().test(lead)) return undefined;
		// "32 March 2018" and "March 32, 2018" are slips; "45 March" is not a date.
		const isWhole = full && (form === 'day' || (form === 'month' && drafts.length === 1));
		if (drafts.some(({ day }) => day < 1 || day > (isWhole ? 39 : 31))) return undefined;

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

/** Drops a number before the date: "Meeting 12 – 5 March", where 12 is not a day, since days ascend. */
function withoutNumber(days: Draft[]): Draft[] {
	const [first, second] = days;
	return first && second && first.month === undefined && first.day >= second.day ? days.slice(1) : days;
}

function span(from: number, length: number): Span {
	return { from, to: from + length };
}
