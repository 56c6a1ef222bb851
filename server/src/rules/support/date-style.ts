import {
	type DateStatement,
	exists,
	type FullDay,
	isFull,
	type Name,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import type { Fix } from '../rule.js';
import { inCaseOf, likeliest, weekdayLike, writeDay } from './dates.js';

/**
 * Writes the date of `right` in the place of `statement`, in that place's own style, the days of the
 * week beside it too; nothing where that style cannot say it.
 */
export function writeDate(
	statement: DateStatement,
	right: Pick<DateStatement, 'text' | 'date'>,
	title = `Write ${written(right.text, right.date.span)}`,
): Fix[] {
	const { spanOf } = statement;
	const edits = rewrite(statement, right.date.days);
	if (!edits) return [];
	const placed = edits.map(({ span, insert }) => ({ span: spanOf(span), insert }));
	return [{ title, safety: 'unsafe', edits: placed }];
}

/** `2018-02-05`. */
export function isoOf({ year, month, day }: FullDay): string {
	return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function written(text: string, { from, to }: Span): string {
	return text.slice(from, to).replace(/\s+/g, ' ');
}

function rewrite(statement: DateStatement, days: readonly WrittenDay[]): Edit[] | undefined {
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
	// A range becomes a day, where its two days stand side by side.
	if (first.weekday || second.weekday || (first.monthSpan && second.monthSpan)) return undefined;
	const dated = first.monthSpan ? first : second;
	const range = { from: first.daySpan.from, to: second.daySpan.to };
	const rest = writeWhole(statement, { ...dated, ...(second.yearSpan && { yearSpan: second.yearSpan }) }, start);
	const others = rest.filter(({ span }) => span.from < range.from || span.from >= range.to);
	const day = writeDay(text, second.daySpan, start.day);
	const ending = day.slice(1).map(({ span, insert }) => ({ span, insert }));
	return [...others, { span: range, insert: day[0]!.insert }, ...ending].filter(
		(edit, index, all) => all.findIndex(({ span }) => span.from === edit.span.from) === index,
	);
}

/** Writes the day, month, year and day of the week of `to` in the place of those of `from`. */
function writeWhole({ text, date }: DateStatement, from: WrittenDay, to: WrittenDay): Edit[] {
	const { daySpan } = from;
	const now = text.slice(daySpan.from, daySpan.to);
	const edits =
		from.day === to.day
			? []
			: date.months.length > 0
				? writeDay(text, daySpan, to.day)
				: [{ span: daySpan, insert: inDigits(now, to.day) }];
	const { monthSpan, yearSpan, weekday } = from;
	if (monthSpan && from.month !== to.month) edits.push(writeMonth(text, monthSpan, to.month, date.months));
	if (yearSpan && from.year !== to.year) edits.push({ span: yearSpan, insert: String(to.year) });
	if (weekday && isFull(to) && exists(to)) {
		edits.push({ span: weekday.span, insert: weekdayLike(weekday, weekdayOf(to), text, date) });
	}
	return edits;
}

/** Of a date in digits: two digits where `written` has two. */
function inDigits(written: string, value: number): string {
	return String(value).padStart(written.length, '0');
}

function writeMonth(text: string, span: Span, month: number, names: readonly Name[]): Edit {
	const now = text.slice(span.from, span.to);
	if (names.length === 0) return { span, insert: inDigits(now, month) };
	const { language } = likeliest(names, text);
	const forms = language.months[month - 1]!;
	const form = language.months.flatMap((all) => all.indexOf(now.toLowerCase())).find((index) => index >= 0) ?? 0;
	const full = form === 0 || now.length > 4;
	const insert = inCaseOf(now, (full ? undefined : (forms[form] ?? forms[1])) ?? forms[0]!);
	// "Feb." has a full stop, "May" has none.
	const stop = forms[0] === insert.toLowerCase() && text[span.to] === '.' && form > 0 ? 1 : 0;
	return { span: { from: span.from, to: span.to + stop }, insert };
}
