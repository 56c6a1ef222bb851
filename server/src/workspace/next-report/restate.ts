/** The date and number of a meeting, wherever a report says them, as those of the next one. */
import {
	anyOf,
	type DateStatement,
	datesByBlock,
	dayAt,
	dayNumber,
	daysOf,
	exists,
	type FullDay,
	isFull,
	isoOf,
	meetingDate,
	meetingNumber,
	monthsNamed,
	type Prose,
	placeInProse,
	type Report,
	readMeetingNumbers,
	readYearCounts,
	sameDays,
	titleBlock,
	toRoman,
	type WrittenDate,
} from '../../report/index.js';
import { fillIn, inCaseOf, withWeekdays, writeDate } from '../../rules/index.js';
import { countWhile, type Edit, lazily, narrowed, type Span } from '../../text/index.js';
import { templateOf } from '../changing-parts.js';
import { digestOf } from '../digest.js';
import { TIME } from './series-text.js';
import { within } from './within.js';

/** What changes from one meeting to the next. */
export interface Change {
	/** The days of the next one, first and last; the same if it lasts one day. */
	readonly days: readonly [FullDay, FullDay];
	/** Of the next one; absent if the previous one has none. */
	readonly number?: number;
	/** When the meeting before the previous one was, in days since 1970. */
	readonly before?: number;
	/** What is written where a date is not known, and where something else is not. */
	readonly dateWords: string;
	readonly blankWords: string;
	/** Whether a time of day is usual, and an address; `undefined` if there are no others to compare. */
	readonly isUsualTime: (time: string) => boolean | undefined;
	readonly isUsualAddress: (address: string) => boolean | undefined;
}

export interface Restatement extends Edit {
	/** A date, time or address that is nobody's any more, unless other reports have it too. */
	readonly stale?: true;
	/** It is about this very meeting. */
	readonly own?: 'number' | 'date';
}

/** The edits in document order; they do not overlap. @param first what goes before all of these. */
export function restate(report: Report, change: Change, first: readonly Edit[] = []): readonly Restatement[] {
	const edits: Restatement[] = [];
	const add = (edit: Restatement): void => {
		const { from, to } = edit.span;
		const at = countWhile(edits, ({ span }) => span.to <= from);
		const next = edits[at];
		if (!next || next.span.from >= to) edits.splice(at, 0, edit);
	};
	for (const edit of first) add(edit);
	for (const edit of numberStatements(report, change)) add(edit);
	for (const edit of dateStatements(report, change)) add(edit);
	for (const edit of numbersInProse(report, change)) add(edit);
	for (const edit of bareNumerals(report, change)) add(edit);
	for (const edit of datesInProse(report, change)) add(edit);
	for (const edit of shortDates(report, change)) add(edit);
	for (const edit of monthsInTitles(report, change)) add(edit);
	for (const edit of addresses(report, change, edits)) add(edit);
	for (const edit of times(report, change)) add(edit);
	return edits;
}

function numberStatements(report: Report, { number }: Change): Restatement[] {
	const { said, right } = meetingNumber(report);
	if (!right || number === undefined) return [];
	return said
		.filter((one) => one.number.value === right.number.value)
		.flatMap(({ span, number: { write } }) => {
			const insert = write(number);
			return insert === undefined ? [] : [{ span, insert, own: 'number' as const }];
		});
}

function dateStatements(report: Report, change: Change): Restatement[] {
	const { said, right } = meetingDate(report);
	return said
		.filter((one) => right && sameDays(one, right))
		.flatMap((one) =>
			rewritten(report, one.text, one.date, change.days).map((edit) => ({
				...edit,
				span: one.spanOf(edit.span),
				own: 'date' as const,
			})),
		);
}

/** The edits to `text` that write other days in the style of `date`; empty if that style cannot. */
function rewritten(
	report: Report,
	text: string,
	date: WrittenDate,
	[first, last]: readonly [FullDay, FullDay],
): readonly Edit[] {
	const days = dayNumber(first) === dayNumber(last) ? [first] : [first, last];
	// A day within a meeting of several days stands for its first.
	const own = date.days.length === 1 ? [first] : days;
	const asWritten = own.map((day) => ({ ...day, daySpan: date.span })) as unknown as WrittenDate['days'];
	// What follows the text shows which language its month is in.
	const shown = `${text}\n${report.rope.slice(0, ENOUGH)}`;
	const statement: Pick<DateStatement, 'text' | 'date' | 'spanOf'> = { text: shown, date, spanOf: (span) => span };
	return writeDate(statement as DateStatement, { date: { ...date, days: asWritten } })[0]?.edits ?? [];
}

/** This much of a report shows its language. */
const ENOUGH = 1_500;

/** A longer line or paragraph names no meeting by its number in passing. */
const LONGEST = 3_000;

/** "The twenty-fourth meeting", "minutes of the 23rd meeting", "the first of the year". */
function numbersInProse(report: Report, { number, days }: Change): Restatement[] {
	const { right } = meetingNumber(report);
	const year = meetingDate(report).right?.date.days[0].year;
	const edits: Restatement[] = [];
	for (const { from, facts } of report.blocks) {
		for (const prose of facts.prose) {
			if (prose.container === 'quote' || prose.text.length > LONGEST) continue;
			const put = (span: Span, insert: string | undefined, own = false): void => {
				if (insert === undefined) return;
				edits.push({ span: placeInProse(prose, span, from), insert, ...(own && { own: 'number' }) });
			};
			for (const { value, span, write } of readYearCounts(prose.text)) {
				put(span, write(year === days[0].year ? value + 1 : 1));
			}
			if (!right || number === undefined) continue;
			for (const found of readMeetingNumbers(prose.text)) {
				const { kind, ofPeriod, value, span, write } = found;
				if (ofPeriod || (kind !== undefined && kind !== right.number.kind)) continue;
				if (Math.abs(value - right.number.value) <= 1)
					put(span, write(value + number - right.number.value), value === right.number.value);
			}
		}
	}
	return edits;
}

/** "Harbour Forum XXIV" in a line: what has the meeting's own numeral and no word for a meeting. */
function bareNumerals(report: Report, { number }: Change): Restatement[] {
	const value = meetingNumber(report).right?.number.value;
	// Lower ones number annexes and items too.
	if (value === undefined || number === undefined || value <= 10 || number >= 400) return [];
	const numeral = ` ${toRoman(value)}`;
	return eachProse(report, 120).flatMap(({ prose, from }) => {
		const at = prose.text.indexOf(numeral) + 1;
		const end = at + numeral.length - 1;
		if (at < 2 || !/[\p{L}\d]/u.test(prose.text[at - 2]!) || /^[\p{L}\d]/u.test(prose.text.slice(end))) return [];
		const span = placeInProse(prose, { from: at, to: end }, from);
		return [{ span, insert: toRoman(number), own: 'number' as const }];
	});
}

function datesInProse(report: Report, change: Change): Restatement[] {
	const meeting = daysOfMeeting(report);
	const year = meeting && dayAt(meeting.from).year;
	const edits: Restatement[] = [];
	for (const { from, value } of datesByBlock(report)) {
		for (const { prose, date } of value) {
			const days = daysOf(inYear(date, year));
			const to = days && meeting && newDays(days, meeting, change);
			const rewriting = to ? rewritten(report, prose.text, date, to) : [];
			const own = days && meeting && days.from === meeting.from;
			for (const { span, insert } of rewriting) {
				edits.push({ span: placeInProse(prose, span, from), insert, ...(own && { own: 'date' }) });
			}
			if (to && rewriting.length > 0) continue;
			const span = placeInProse(prose, withWeekdays(date), from);
			edits.push({ span, insert: fillIn(change.dateWords), stale: true });
		}
	}
	return edits;
}

/** First and last day, in days since 1970: those that the report or its file name gives. */
function daysOfMeeting(report: Report): { readonly from: number; readonly to: number } | undefined {
	const { date, until } = digestOf(report);
	if (date === undefined) return undefined;
	const number = (day: string): number => Date.parse(day) / 86_400_000;
	return { from: number(date), to: number(until ?? date) };
}

/** "2-27-19", "27.2.19": with two digits for the year it is nobody's date but the meeting's. */
const SHORT_DATE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])/g;

function shortDates(report: Report, { days: [next] }: Change): Edit[] {
	const meeting = daysOfMeeting(report);
	if (!meeting) return [];
	const first = dayAt(meeting.from);
	return eachProse(report, 200).flatMap(({ prose, from }) =>
		[...prose.text.matchAll(SHORT_DATE)].flatMap(
			({ index, 0: written, 1: one = '', 2: sign = '', 3: other = '', 4: year }) => {
				const monthFirst = Number(one) === first.month && Number(other) === first.day;
				const dayFirst = Number(one) === first.day && Number(other) === first.month;
				if (!(monthFirst || dayFirst) || Number(year) !== first.year % 100) return [];
				const like = (model: string, value: number): string =>
					String(value).padStart(model.startsWith('0') ? 2 : 1, '0');
				const parts = monthFirst && !(sign === '.' && dayFirst) ? [next.month, next.day] : [next.day, next.month];
				const insert = [like(one, parts[0]!), like(other, parts[1]!), String(next.year % 100).padStart(2, '0')].join(
					sign,
				);
				return [{ span: placeInProse(prose, { from: index, to: index + written.length }, from), insert }];
			},
		),
	);
}

/**
 * Addresses that contain the date or the number of the meeting.
 *
 * @param words the restatements so far. What is now said of another meeting no longer leads to the old page.
 */
function addresses(
	report: Report,
	{ days: [day], number, isUsualAddress, blankWords }: Change,
	words: readonly Restatement[],
): Restatement[] {
	const isSaidAnew = (block: { readonly from: number; readonly to: number }): boolean =>
		within(words, block, ({ span }) => span).some(({ stale }) => !stale);
	const meeting = digestOf(report);
	const date = isoOf(day);
	const edits: Restatement[] = [];
	for (const block of report.blocks) {
		const { from, facts, source } = block;
		for (const { destination, url, span: whole, auto } of facts.links) {
			const at = destination ?? (auto ? whole : undefined);
			const filled = templateOf(url, meeting)?.fill({ date, number });
			if (!at || url.startsWith('#')) continue;
			const span = { from: from + at.from, to: from + at.to };
			const isUsual = isUsualAddress(url) ?? (filled !== undefined || !isSaidAnew(block));
			if (!isUsual) {
				edits.push({ span, insert: destination && !auto ? 'https://' : fillIn(blankWords), stale: true });
				continue;
			}
			const start = filled === undefined ? -1 : source.slice(at.from, at.to).indexOf(url);
			if (start < 0) continue;
			edits.push({ span: { from: span.from + start, to: span.from + start + url.length }, insert: filled! });
		}
	}
	return edits;
}

/** When a meeting began differs from one to the next, unless it is always the same. */
function times(report: Report, { isUsualTime, blankWords }: Change): Restatement[] {
	// What the title says is planned, and what the text says has happened.
	const planned = new Set(titleBlock(report).map(({ prose }) => prose));
	return eachProse(report, Number.POSITIVE_INFINITY).flatMap(({ prose, from }) =>
		[...prose.text.matchAll(TIME)].flatMap(({ 0: time, index }) =>
			(isUsualTime(time) ?? planned.has(prose))
				? []
				: [
						{
							span: placeInProse(prose, { from: index, to: index + time.length }, from),
							insert: fillIn(blankWords),
							stale: true as const,
						},
					],
		),
	);
}

/** @param longest in characters. */
function eachProse(report: Report, longest: number): readonly { readonly prose: Prose; readonly from: number }[] {
	return report.blocks.flatMap(({ facts, from }) =>
		facts.prose.filter(({ text }) => text.length <= longest).map((prose) => ({ prose, from })),
	);
}

/** What the days of a date in the previous report become: this meeting's, or the previous one's. */
function newDays(
	days: { readonly from: number; readonly to: number },
	meeting: { readonly from: number; readonly to: number },
	{ days: next, before }: Change,
): readonly [FullDay, FullDay] | undefined {
	if (days.from === meeting.from) return next;
	if (meeting.from < days.from && days.to <= meeting.to) {
		const [first, last] = next.map(dayNumber) as [number, number];
		const moved = dayAt(Math.min(last, first + days.from - meeting.from));
		return [moved, moved];
	}
	// "The minutes of 8 January were approved": those of the previous meeting are next.
	if (before !== undefined && days.from === before) return [dayAt(meeting.from), dayAt(meeting.to)];
	return undefined;
}

function inYear(date: WrittenDate, year: number | undefined): WrittenDate {
	if (year === undefined || date.days.some((day) => isFull(day))) return date;
	const [first, ...rest] = date.days.map((day) => ({ ...day, year }));
	return [first!, ...rest].every(exists) ? { ...date, days: [first!, ...rest] } : date;
}

const MONTH_YEAR = lazily(() =>
	narrowed(`(?<!\\p{L})(\\p{L}{3,12})\\.?( (?:${anyOf(({ ofYear }) => ofYear)} )?)((?:19|20)\\d\\d)(?!\\d)`, 'gu'),
);

/** "# Board meeting, February 2018", which is no date to the day. */
function monthsInTitles(report: Report, { days: [next] }: Change): Edit[] {
	const meeting = daysOfMeeting(report);
	if (!meeting) return [];
	const first = dayAt(meeting.from);
	const edits: Edit[] = [];
	for (const { from, facts } of report.blocks) {
		for (const prose of facts.prose) {
			if (prose.text.length > 200) continue;
			for (const { index, 1: word = '', 2: between = '', 3: year = '' } of prose.text.matchAll(MONTH_YEAR())) {
				const name = monthsNamed(word.toLowerCase()).find(({ value }) => value === first.month);
				if (!name || Number(year) !== first.year) continue;
				const forms = name.language.months[next.month - 1]!;
				const month = inCaseOf(word, forms[name.form] ?? forms[0]!);
				const plain = { from: index, to: prose.text.indexOf(year, index + word.length) + year.length };
				edits.push({ span: placeInProse(prose, plain, from), insert: `${month}${between}${next.year}` });
			}
		}
	}
	return edits;
}
