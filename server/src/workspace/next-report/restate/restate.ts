/** The date and number of a meeting, wherever a report says them, as those of the next one. */
import {
	anyOf,
	datesByBlock,
	dayAt,
	dayNumber,
	dayNumberOfIso,
	daysOf,
	exists,
	type FullDay,
	isFull,
	isIsoDay,
	isoOf,
	meetingDate,
	monthsNamed,
	placeInProse,
	type Report,
	sameDays,
	type WrittenDate,
} from '../../../report/index.js';
import { countWhile, type Edit, lazily, narrowed, type Span } from '../../../text/index.js';
import { fillIn, inCaseOf, inItsLanguage, rewriteDate, withWeekdays } from '../../../writing/index.js';
import { templateOf } from '../../addresses/changing-parts.js';
import { digestOf } from '../../digests/digest.js';
import { within } from '../series/within.js';
import { figures } from './figures.js';
import { fileNames } from './file-names.js';
import { numberStatements, otherNumbers } from './numbers.js';
import { type Change, eachProse, type Restatement } from './restatement.js';
import { times } from './times.js';

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
	for (const edit of otherNumbers(report, change)) add(edit);
	for (const edit of datesInProse(report, change)) add(edit);
	for (const edit of shortDates(report, change)) add(edit);
	for (const edit of figures(report, change)) add(edit);
	for (const edit of datesYearFirst(report, change)) add(edit);
	for (const edit of monthsInTitles(report, change)) add(edit);
	for (const edit of addresses(report, change, edits)) add(edit);
	for (const edit of fileNames(report, change)) add(edit);
	for (const edit of times(report, change, edits)) add(edit);
	return edits;
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
	return rewriteDate({ text: inItsLanguage(text, report), date }, asWritten) ?? [];
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
			const isSame = to && days && dayNumber(to[0]) === days.from && dayNumber(to[1]) === days.to;
			if (to && (rewriting.length > 0 || isSame)) continue;
			const span = placeInProse(prose, withCommas(prose.text, date), from);
			edits.push({ span, insert: fillIn(change.dateWords), stale: true });
		}
	}
	return edits;
}

/** “Am Dienstag, dem 5. März, statt”: both commas belong to the date. */
function withCommas(text: string, date: WrittenDate): Span {
	const { from, to } = withWeekdays(date);
	const [{ weekday, daySpan }] = date.days;
	const isApposition = weekday !== undefined && /^,\s\p{L}{2,4}\s$/u.test(text.slice(weekday.span.to, daySpan.from));
	return { from, to: isApposition && /^,\s\p{L}/u.test(text.slice(to, to + 3)) ? to + 1 : to };
}

/** First and last day, in days since 1970: those that the report or its file name gives. */
function daysOfMeeting(report: Report): { readonly from: number; readonly to: number } | undefined {
	const { date, until } = digestOf(report);
	if (date === undefined) return undefined;
	return { from: dayNumberOfIso(date), to: dayNumberOfIso(until ?? date) };
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

/** How far into a report its title and front matter reach. */
const ENOUGH = 1_500;

/** "2018 02 05", in a title or in front matter: ISO 8601 but for the signs. */
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d\d)([ _.])(\d\d)\2(\d\d)(?![\d.])/g;

function datesYearFirst(report: Report, { days: [next] }: Change): Restatement[] {
	const { date } = digestOf(report);
	const beginning = report.rope.slice(0, ENOUGH);
	return [...beginning.matchAll(YEAR_FIRST)].flatMap(
		({ index, 0: written, 1: year, 2: sign = '', 3: month, 4: day }): Restatement[] => {
			const said = `${year}-${month}-${day}`;
			if (!isIsoDay(said) || (date ?? said) !== said) return [];
			const span = { from: index, to: index + written.length };
			return [{ span, insert: isoOf(next).replaceAll('-', sign), own: 'date' }];
		},
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
		for (const { destination, content, url, span: whole, auto } of facts.links) {
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
			// What is read may be the address, too.
			if (destination && source.slice(content.from, content.to) === url) {
				edits.push({ span: { from: from + content.from, to: from + content.to }, insert: filled! });
			}
		}
	}
	return edits;
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
