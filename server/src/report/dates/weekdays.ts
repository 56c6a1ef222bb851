import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { anyOf, LETTER } from '../words/index.js';
import { type Name, weekdaysNamed } from './date-words.js';

export interface WrittenWeekday {
	/** Monday is 1, Sunday 7. */
	readonly value: number;
	readonly span: Span;
	/** One for each language that has the word. */
	readonly names: readonly Name[];
}

const WORD = `[${LETTER}]+${anyOf(({ weekdayEnding }) => weekdayEnding)}?`;
/** Between a day of the week and the date. */
const ARTICLE_ONCE = `(?:${anyOf(({ beforeDay }) => beforeDay)}\\s)?`;
const ARTICLE = `(?:${anyOf(({ beforeDay }) => beforeDay)}\\s{1,2})?`;
const BEFORE = new RegExp(`(?:^|[^${LETTER}0-9-])(${WORD})(\\.?),?(?:\\s{1,2}|\\s{0,2}\\()${ARTICLE}$`);
const AT = lazily(() => new RegExp(`(${WORD})(\\.?),?\\s{1,2}${ARTICLE_ONCE}(?=\\d)`, 'y'));
const AND_TO = anyOf(({ grammar }) => [...grammar.and, ...grammar.until]);
/** Between two days of the week, read backwards from the second. */
const BEFORE_THAT = new RegExp(
	`(?:^|[^${LETTER}0-9-])(${WORD})(\\.?)(?:\\s?[–—/-]\\s?|,\\s|,?\\s${AND_TO}\\s)${ARTICLE}$`,
);
/** After a date: in parentheses, or before a pause or a time of day. */
const AFTER = new RegExp(
	`(?:,?\\s?(\\()|,\\s{1,2}|,?\\s(?=${WORD}\\.?\\s?(?:[\\n\\r]|$)))(${WORD})(\\.?)(?:(?:\\s?[–—/-]\\s?|\\s(?:${AND_TO}|–)\\s)(${WORD})(\\.?))?(?=\\s{0,2}(?:$|[\\n\\r,;:)]|\\.(?:\\s|$)|\\d{1,2}[:.h]\\d|${anyOf(({ atHour }) => atHour)}\\s))`,
	'y',
);
const REACH = 48;
/** The ordinal of a day in German. */
const ORDINAL_DAY = /^\d{1,2}\./;

/** What is known of the date that a day of the week may belong to. */
export interface DateBeside {
	readonly span: Span;
	/** How many days it names. */
	readonly days: number;
	readonly months: readonly Name[];
	/** How far the text before it has been read. */
	readonly done: number;
}

/**
 * The days of the week beside a date: none, one, or one for each end. `end`: where they and the date end.
 */
export function readWeekdays(
	text: string,
	low: string,
	date: DateBeside,
): { readonly weekdays: readonly WrittenWeekday[]; readonly end: number } {
	const from = Math.max(date.done, date.span.from - REACH);
	// "Fr 2. Februar": only German is written so, and there "Fr" is a day.
	const german = ORDINAL_DAY.test(low.slice(date.span.from, date.span.from + 3));
	const before = chainBefore(text, low.slice(from, date.span.from), from, date.months, german);
	if (before.length > 0) return { weekdays: before.length <= date.days ? before : [], end: date.span.to };
	AFTER.lastIndex = date.span.to;
	const found = /[\s,(]/.test(low[date.span.to] ?? '') ? AFTER.exec(low) : null;
	if (!found) return { weekdays: [], end: date.span.to };
	const [whole, bracket, word = '', dot = '', second = '', secondDot = ''] = found;
	const at = date.span.to + whole.indexOf(word, bracket ? whole.indexOf('(') : 0);
	const first = weekdayAt(text, word, at, dot !== '', date.months);
	if (!first) return { weekdays: [], end: date.span.to };
	const end = date.span.to + whole.length;
	if (second === '') return { weekdays: date.days === 1 ? [first] : [], end };
	const other = weekdayAt(text, second, end - second.length - secondDot.length, secondDot !== '', date.months);
	return { weekdays: other && date.days > 1 ? [first, other] : [], end };
}

/** "Tuesday", or "Tuesday to Thursday", as it stands at the end of `before`, which begins at `offset`. */
function chainBefore(
	text: string,
	before: string,
	offset: number,
	months: readonly Name[],
	dotted: boolean,
): WrittenWeekday[] {
	const chain: WrittenWeekday[] = [];
	let rest = before;
	for (let pattern = BEFORE; ; pattern = BEFORE_THAT) {
		const found = rest === '' ? null : pattern.exec(rest);
		const word = found?.[1];
		if (!found || word === undefined) return chain;
		const at = found.index + found[0].indexOf(word);
		const weekday = weekdayAt(text, word, offset + at, dotted || found[2] !== '', months);
		if (!weekday || isOrdinal(text, weekday)) return chain;
		chain.unshift(weekday);
		rest = rest.slice(0, at);
	}
}

const ORDINAL = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ noWeekday }) => noWeekday)}$`, 'u'));
/** So far before it stand the others that are counted. */
const COUNTED = 120;

/** "A segunda, 6 de março": the second session, on 6 March. */
function isOrdinal(text: string, { span, names }: WrittenWeekday): boolean {
	if (names.every(({ form }) => form === 0)) return false;
	return ORDINAL().test(lowerCase(text.slice(Math.max(0, span.from - COUNTED), span.to)));
}

/**
 * The day of the week at `at`, with a day after it: "Monday 5 to Wednesday 7 March".
 *
 * @returns with where the day after it begins.
 */
export function weekdayBefore(
	text: string,
	low: string,
	at: number,
	months: readonly Name[],
): { readonly weekday: WrittenWeekday; readonly end: number } | undefined {
	const pattern = AT();
	pattern.lastIndex = at;
	const [all = '', word = '', dot] = pattern.exec(low) ?? [];
	if (word === '') return undefined;
	const end = at + all.length;
	const dotted = dot !== '' || ORDINAL_DAY.test(low.slice(end, end + 3));
	const weekday = weekdayAt(text, word, at, dotted, months);
	return weekday && { weekday, end };
}

/** The day of the week that the word at `at` stands for, beside a month that can be `months`. */
function weekdayAt(
	text: string,
	word: string,
	at: number,
	dotted: boolean,
	months: readonly Name[],
): WrittenWeekday | undefined {
	const capital = text[at] !== word[0];
	const names = weekdaysNamed(word).filter(({ form, language }) => {
		if (form === 0) return true;
		// Short forms are words in other languages: "so", "mar", "sat", "quarta".
		if (months.length === 0 ? !capital : !months.some((month) => month.language === language)) return false;
		return word.length > 2
			? capital || dotted || word.length > 3
			: dotted && (capital || text[at + word.length] === '.');
	});
	// Beside digits, "mar" and the like may be in any language.
	if (names.some(({ value }) => value !== names[0]!.value)) return undefined;
	return names[0] && { value: names[0].value, span: { from: at, to: at + word.length }, names };
}
