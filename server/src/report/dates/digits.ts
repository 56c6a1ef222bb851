import { lazily, type Span } from '../../text/index.js';
import { anyOf, LETTER } from '../words/index.js';
import { exists, isFull, spreadYears, weekdayOf } from './calendar.js';
import { readWeekdays, type WrittenWeekday, weekdayBefore } from './weekdays.js';
import type { DigitOrder, Digits, Read, WrittenDate, WrittenDay } from './written-date.js';

/** "05.02.2018", "5. 2. 2018", "13/04/2025", "04-13-2025"; not part of a path, version or longer number. */
const WHOLE = new RegExp(
	`(\\d{1,2})(\\.\\s?|[/-])(\\d{1,2})\\2((?:18|19|20|21)\\d\\d)(?![0-9${LETTER}_%]|[-/](?!\\d{1,2}\\.\\s?\\d)[0-9${LETTER}]|[.,:]\\d|\\.[${LETTER}])`,
	'y',
);
/** "05.02.18" and "02/05/18"; years that are near, as nobody writes the others so. */
const SHORT = new RegExp(
	`(\\d{1,2})(\\.|/)(\\d{1,2})\\2([0-3]\\d)(?![0-9${LETTER}_%]|[-/][0-9${LETTER}]|[.,:]\\d|\\.[${LETTER}])`,
	'y',
);
/** "3.10.12" may be a version, and "2.1.10 Roads" the title of a section, unless it stands apart: "Harbour Board – 3.10.12". */
const LONG_ENOUGH = 8;
const BEFORE = /(?:^|[–—:,-])\s{0,3}$/;
const BEHIND = /^\s{0,3}(?:$|[\r\n,;–—])/;
/** "Tuesday, 22.12.", "mardi 22/12". */
const YEARLESS = new RegExp(
	`(\\d{1,2})(?:\\.\\s?(\\d{1,2})\\.(?!\\d)|/(\\d{1,2}))(?![0-9${LETTER}_%]|[-/][0-9${LETTER}]|[.,:]\\d)`,
	'y',
);
/** The first day of "05.–07.02.2018", or of "05.02. bis 07.02.2018". */
const PART = /(\d{1,2})\.(?:\s?(\d{1,2})\.)?(?=\s?[–—‒−/-]|\s[a-zà-ÿ])/y;
const TO = lazily(
	() =>
		new RegExp(
			`\\s{0,2}(?:[–—‒−-]|/|&)\\s{0,2}|,?\\s{1,2}${anyOf(({ grammar }) => [...grammar.and, ...grammar.until])}\\s{1,2}`,
			'y',
		),
);
const GLUED = new RegExp(`[${LETTER}0-9#$€£%_=/.-]$`);
/** What takes a number of its own: "version 4.5.2018", "item 3.2.2018". */
const LABELLED = lazily(
	() => new RegExp(`(?<![${LETTER}])(?:${anyOf(({ labelled, version }) => [...labelled, ...version])}|§)\\s$`),
);
const MOST_DAYS = 12;

interface Part {
	/** Where it ends. */
	readonly to: number;
	readonly first: Span;
	readonly second?: Span;
	readonly year?: Span;
	readonly weekday?: WrittenWeekday;
}

/**
 * The all-digit date at `start`, if only one reading is possible or `order` says which.
 *
 * @param low `text` in lower case. @param done how far the text before has been read.
 */
export function readDigits(
	text: string,
	low: string,
	{ start, done, order }: { start: number; done: number; order: DigitOrder | undefined },
): Read | undefined {
	if (GLUED.test(low.slice(Math.max(done, start - 1), start))) return undefined;
	const parts = partsAt(text, low, start);
	const last = parts.at(-1);
	if (!last || LABELLED().test(low.slice(Math.max(0, start - 12), start))) return undefined;
	const span = { from: start, to: last.to };
	// German writes a full stop in between, too.
	const { weekdays, end } = readWeekdays(text, low, { span, days: parts.length, months: [], done });
	// Without its year, only the day of the week says that it is no figure of another kind.
	if (!last.year && (end > span.to || weekdays.length === 0)) return undefined;
	const dotted = low[parts[0]!.first.to] === '.';
	const isShort = last.year !== undefined && last.year.to - last.year.from === 2;
	const isApart = () =>
		BEFORE.test(low.slice(Math.max(0, start - 4), start)) && BEHIND.test(low.slice(last.to, last.to + 4));
	if (isShort && dotted && weekdays.length === 0 && last.to - start < LONG_ENOUGH && !isApart()) return undefined;
	const days = (how: DigitOrder) => daysOf(low, parts, how, weekdays);
	const possible = (['day', 'month'] as const).filter((how) => arePossible(days(how)));
	const digits = choose(possible, { dotted, order, days });
	// "1.13.24" is the number of a section.
	if (!digits || (dotted && isShort && digits.order === 'month')) return undefined;
	const date: WrittenDate = {
		...{ span, form: 'digits', months: [], digits },
		days: days(digits.order) as unknown as [WrittenDay, ...WrittenDay[]],
	};
	return { date, end };
}

function partsAt(text: string, low: string, start: number): Part[] {
	const parts: Part[] = [];
	let whole = 0;
	let separator: string | undefined;
	for (let at = start; parts.length < MOST_DAYS; ) {
		const day = parts.length > 0 ? weekdayBefore(text, low, at, []) : undefined;
		at = day?.end ?? at;
		const beside = day && { weekday: day.weekday };
		const found = eat(WHOLE, low, at) ?? eat(SHORT, low, at);
		if (found && (separator === undefined || separator === found[2])) {
			separator = found[2];
			const [all, first = '', between = '', second = ''] = found;
			const middle = at + first.length + between.length;
			const to = at + all.length;
			parts.push({
				...{ first: { from: at, to: at + first.length }, second: { from: middle, to: middle + second.length } },
				...{ to, year: { from: found.index + all.lastIndexOf(between) + between.length, to }, ...beside },
			});
			whole = parts.length;
			at = to;
		} else {
			const part = eat(PART, low, at);
			if (!part) {
				if (parts.length === 0) return yearlessAt(low, at);
				break;
			}
			const [all, first = '', second] = part;
			const to = at + all.length - 1;
			parts.push({
				...{ to, first: { from: at, to: at + first.length } },
				...(second !== undefined && { second: { from: to - second.length, to } }),
				...beside,
			});
			at = to + 1;
		}
		const between = eat(TO(), low, at);
		if (!between) break;
		at += between[0].length;
	}
	return parts.slice(0, whole);
}

function yearlessAt(low: string, at: number): Part[] {
	const found = eat(YEARLESS, low, at);
	if (!found) return [];
	const [all, first = '', dotted, slashed = ''] = found;
	const second = dotted ?? slashed;
	const to = at + all.length;
	const end = dotted === undefined ? to : to - 1;
	return [{ to, first: { from: at, to: at + first.length }, second: { from: end - second.length, to: end } }];
}

/** "18" is 2018. */
function yearOf(low: string, { from, to }: Span): number {
	const year = Number(low.slice(from, to));
	return to - from === 2 ? 2000 + year : year;
}

function eat(pattern: RegExp, low: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(low) ?? undefined;
}

function daysOf(
	low: string,
	parts: readonly Part[],
	order: DigitOrder,
	[first, last]: readonly WrittenWeekday[],
): WrittenDay[] {
	const value = (span: Span | undefined): number | undefined => span && Number(low.slice(span.from, span.to));
	const spans = parts.map(({ first: one, second }) => (order === 'day' ? [one, second] : [second, one]));
	const months = spans.map((_, i) => value(spans.slice(i).find(([, month]) => month)?.[1]) ?? 0);
	const years = spreadYears(
		parts.map(({ year }) => year && yearOf(low, year)),
		months,
	);
	return parts.map((part, i): WrittenDay => {
		const [daySpan = part.first, monthSpan] = spans[i]!;
		const weekday = part.weekday ?? (i === 0 ? first : i === parts.length - 1 ? last : undefined);
		const year = years[i];
		return {
			...{ day: value(daySpan)!, month: months[i]!, ...(year !== undefined && { year }) },
			...{ daySpan, ...(monthSpan && { monthSpan }), ...(part.year && { yearSpan: part.year }) },
			...(weekday && { weekday }),
		};
	});
}

/** Whether the months exist; a day that its month does not have is a slip, and left to the rules. */
function arePossible(days: readonly WrittenDay[]): boolean {
	return days.every(({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

interface Choice {
	readonly dotted: boolean;
	readonly order: DigitOrder | undefined;
	readonly days: (order: DigitOrder) => readonly WrittenDay[];
}

function choose(possible: readonly DigitOrder[], { dotted, order, days }: Choice): Digits | undefined {
	const [only] = possible;
	if (!only) return undefined;
	if (possible.length === 1 || days('day').every(({ day, month }) => day === month)) {
		return { order: only, because: 'parts' };
	}
	if (dotted) return order === 'month' ? undefined : { order: 'day', because: 'dots' };
	const fitting = possible.filter((how) => fits(days(how)));
	if (fitting.length !== 1) return order && { order, because: 'others' };
	const fit = fitting[0]!;
	// The day of the week contradicts all other dates: one of them is a slip, and nobody can tell which.
	return order === undefined || order === fit ? { order: fit, because: 'weekday' } : undefined;
}

/** Whether there is a day of the week, and every one agrees with the calendar. */
function fits(days: readonly WrittenDay[]): boolean {
	const named = days.filter(({ weekday }) => weekday);
	return named.length > 0 && named.every((day) => isFull(day) && exists(day) && weekdayOf(day) === day.weekday?.value);
}
