/** Days with a digit too many: "120.3.2015", "321st May 2015". Who reads dates takes them for other numbers. */
import {
	anyOf,
	blockQuery,
	exists,
	isFull,
	markAround,
	type Prose,
	readDates,
	type WrittenDate,
	weekdayOf,
} from '../../report/index.js';
import { lazily, narrowed, type Span } from '../../text/index.js';
import { isNotOursIn } from '../shared/not-ours.js';

/** Places are relative to the text of `prose`. */
export interface LongDay {
	readonly prose: Prose;
	readonly span: Span;
	/** The dates that exist with one digit less: which one, and what the date is then. */
	readonly shorter: readonly { readonly at: number; readonly date: WrittenDate }[];
}

export const longDays = blockQuery(({ prose }): readonly LongDay[] | undefined => {
	const found = prose.flatMap((each) => (each.within === 'quote' ? [] : inProse(each)));
	return found.length > 0 ? found : undefined;
});

const DIGITS = lazily(() =>
	narrowed(/(?<![\p{L}\p{N}])\d{3}(?!\p{N})(?=[^\r\n]{3,30}(?<!\p{N})(?:19|20)\d\d(?!\p{N}))/gu),
);
/** So much of the text around decides how a date is read. */
const NEAR = 60;

function inProse(prose: Prose): LongDay[] {
	const { text } = prose;
	return [...text.matchAll(DIGITS())].flatMap(({ index, 0: digits }): LongDay[] => {
		const start = Math.max(0, index - NEAR);
		const own = index - start;
		const near = text.slice(start, index + NEAR);
		const readings = [0, 1, 2].flatMap((digit) => {
			if (digit > 0 && digits[digit] === digits[digit - 1]) return [];
			const shorter = near.slice(0, own + digit) + near.slice(own + digit + 1);
			const date = readDates(shorter).find(({ days: [day] }) => day.daySpan.from === own);
			return date && isWhole(date) && !isNotOursIn(shorter, date) ? [{ at: index + digit, date, shorter }] : [];
		});
		const [first] = readings;
		if (!first || !isDay(first.shorter, first.date)) return [];
		const span = { from: index, to: start + first.date.span.to + 1 };
		if (markAround(prose, span, 'delete')) return [];
		return [{ prose, span, shorter: readings.filter(({ date }) => isPossible(date)) }];
	});
}

/** One day, with its month and year. */
function isWhole({ days }: WrittenDate): boolean {
	const [{ monthSpan, yearSpan }] = days;
	return days.length === 1 && monthSpan !== undefined && yearSpan !== undefined;
}

function isPossible({ days: [day] }: WrittenDate): boolean {
	return exists(day) && (!day.weekday || !isFull(day) || weekdayOf(day) === day.weekday.value);
}

/** "on", "am", "Le", but not "no." */
const PREPOSITION = lazily(() =>
	narrowed(`(?:^\\p{Lu}?|[\\s(])(?!${anyOf(({ grammar }) => grammar.numberSign)}\\s)\\p{Ll}{1,4}\\s{1,2}$`, 'u'),
);

/** "Meeting 321 May 2015" and "file 120/3/2015" have numbers of their own: something has to say that it is a day. */
function isDay(text: string, { span, form, days: [{ daySpan, monthSpan, weekday }] }: WrittenDate): boolean {
	const between = text.slice(daySpan.to, monthSpan!.from);
	if (form === 'digits' ? between.startsWith('.') : /\S/.test(between)) return true;
	const before = text.slice(0, span.from);
	const isAlone = before.trim() === '' && text.slice(span.to).trim() === '';
	return weekday !== undefined || isAlone || /:\s*$/.test(before) || (form !== 'digits' && PREPOSITION().test(before));
}
