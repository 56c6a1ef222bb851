import {
	type DateStatement,
	type Day,
	exists,
	isFull,
	monthsNamed,
	type Name,
	type WrittenDay,
	weekdayOf,
} from '../report/index.js';
import { applyEdits, type Edit, type Span } from '../text/index.js';
import { inCaseOf, likeliest, weekdayLike, writeDay } from './date-words.js';

type DateText = Pick<DateStatement, 'text' | 'date'>;

/** The new text at `span` of `text`, on one line. */
export function afterwards(text: string, { from, to }: Span, edits: readonly Edit[]): string {
	const written = text.slice(from, to);
	const within = edits.map(({ span, insert }) => ({ span: { from: span.from - from, to: span.to - from }, insert }));
	return applyEdits(written, within).replace(/\s+/g, ' ');
}

/**
 * Replaces the date in `statement` with `days`, in its own style, including adjacent weekdays. Spans are relative to its
 * text. `undefined` if that style cannot express it.
 */
export function rewriteDate(statement: DateText, days: readonly WrittenDay[]): Edit[] | undefined {
	const { text, date } = statement;
	const [first, second, ...more] = date.days;
	const [start, end = start] = [days[0]!, days[days.length - 1]];
	if (!second) return writeWhole(statement, first, start);
	if (more.length > 0) return undefined;
	if (days.length > 1) {
		const shared = !first.monthSpan || !second.monthSpan;
		if (shared && (start.month !== end.month || start.year !== end.year)) return undefined;
		return [...writeWhole(statement, first, start), ...writeWhole(statement, second, end)];
	}
	// A range becomes a single day if its two days are adjacent.
	if (first.weekday || second.weekday || (first.monthSpan && second.monthSpan)) return undefined;
	const dated = first.monthSpan ? first : second;
	const range = { from: first.daySpan.from, to: second.daySpan.to };
	const rest = writeWhole(statement, { ...dated, ...(second.yearSpan && { yearSpan: second.yearSpan }) }, start);
	const others = rest.filter(({ span }) => span.from < range.from || span.from >= range.to);
	const day = writeDay(text, second.daySpan, start.day, date.months);
	const ending = day.slice(1).map(({ span, insert }) => ({ span, insert }));
	return [...others, { span: range, insert: day[0]!.insert }, ...ending].filter(
		(edit, index, all) => all.findIndex(({ span }) => span.from === edit.span.from) === index,
	);
}

/** Replaces the day, month, year and weekday of `from` with those of `to`. */
export function writeWhole({ text, date }: DateText, from: WrittenDay, to: Day): Edit[] {
	const { daySpan } = from;
	const now = text.slice(daySpan.from, daySpan.to);
	const edits =
		from.day === to.day
			? []
			: date.months.length > 0
				? writeDay(text, daySpan, to.day, from.monthSpan ? namesAt(text, from.monthSpan, date.months) : date.months)
				: [{ span: daySpan, insert: inDigits(now, to.day) }];
	const { monthSpan, yearSpan, weekday } = from;
	if (monthSpan && from.month !== to.month) edits.push(writeMonth(text, monthSpan, to.month, date.months));
	if (yearSpan && to.year !== undefined && from.year !== to.year)
		edits.push({ span: yearSpan, insert: yearAs(yearSpan, to.year) });
	if (weekday && isFull(to) && exists(to)) {
		edits.push({ span: weekday.span, insert: weekdayLike(weekday, weekdayOf(to), text, date) });
	}
	return edits;
}

/** With as many digits as the year at `written` has: "18" or "2018". */
export function yearAs(written: Span, year: number): string {
	return String(year).slice(written.from - written.to);
}

/** In a numeric date: two digits if `written` has two. */
function inDigits(written: string, value: number): string {
	return String(value).padStart(written.length, '0');
}

/** Of several dates side by side, each may be in a language of its own. */
function namesAt(text: string, { from, to }: Span, names: readonly Name[]): readonly Name[] {
	const own = monthsNamed(text.slice(from, to).toLowerCase());
	return own.length > 0 ? own : names;
}

function writeMonth(text: string, span: Span, month: number, names: readonly Name[]): Edit {
	const now = text.slice(span.from, span.to);
	if (names.length === 0) return { span, insert: inDigits(now, month) };
	const { language } = likeliest(namesAt(text, span, names), text);
	const forms = language.months[month - 1]!;
	const form = language.months.flatMap((all) => all.indexOf(now.toLowerCase())).find((index) => index >= 0) ?? 0;
	const full = form === 0 || now.length > 4;
	const insert = inCaseOf(now, (full ? undefined : (forms[form] ?? forms[1])) ?? forms[0]!);
	// "Feb." has a full stop, "May" has none.
	const stop = forms[0] === insert.toLowerCase() && text[span.to] === '.' && form > 0 ? 1 : 0;
	return { span: { from: span.from, to: span.to + stop }, insert };
}
