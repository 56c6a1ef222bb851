/** Existing days that may be meant by an impossible date, likeliest first. */
import {
	type Day,
	dayNumber,
	daysOf,
	exists,
	type FoundDate,
	type FullDay,
	isFull,
	lastDayOf,
	meetingDate,
	placeInProse,
	type Report,
	type WrittenDate,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import { isOneEdit, oneLine, type Span } from '../../text/index.js';
import { afterwards, inItsLanguage, withWeekdays, writeWhole } from '../../writing/index.js';
import { type Context, type Fix, unsafeFix } from '../rule.js';
import { meetingDayInFileName } from '../shared/file-name.js';
import type { LongDay } from './long-days.js';

const MOST = 3;

interface Around {
	readonly report: Report;
	readonly context: Context;
	/** Where the block that holds it begins. */
	readonly from: number;
	/** The impossible date, in the text of that prose. */
	readonly own: Span;
}

/** Fixes for an impossible day of a date. */
export function existingDays(
	{ prose, date }: FoundDate,
	wrong: WrittenDay,
	{ report, context, from, own }: Around,
): Fix[] {
	const { text } = prose;
	const fits = (day: Day): boolean =>
		exists(day) && (!wrong.weekday || !isFull(day) || weekdayOf(day) === wrong.weekday.value);
	const known = knownDays(report, context);
	const isKnown = (day: Day): boolean => isFull(day) && known.some((each) => dayNumber(each) === dayNumber(day));
	// "31 February", without a year, is in that of the meeting.
	const last = lastDayOf(wrong.month, wrong.year ?? known[0]?.year);
	return [...knownLike(wrong, known), ...alike(wrong, last)]
		.filter(fits)
		.sort((one, other) => Number(isKnown(other)) - Number(isKnown(one)))
		.filter(({ day, month, year }, index, all) => {
			const first = all.findIndex((each) => each.day === day && each.month === month && each.year === year);
			return first === index;
		})
		.slice(0, MOST)
		.flatMap((day): Fix[] => {
			// The weekday fits as it is.
			const { weekday: _, ...bare } = wrong;
			if (!canSay(wrong, day)) return [];
			const edits = writeWhole({ text: inItsLanguage(text, report), date }, bare, day);
			const written = afterwards(text, date.days.length > 1 ? own : withWeekdays(date), edits);
			const isLast = day.day < wrong.day && day.month === wrong.month && day.day === last;
			return [
				unsafeFix(
					`Change the date to ${written}${isLast ? ', the last day of the month' : ''}`,
					edits.map(({ span, insert }) => ({ span: placeInProse(prose, span, from), insert })),
				),
			];
		});
}

/** Fixes for a day with a digit too many. */
export function shorterDays({ prose, span, shorter }: LongDay, { report, context, from }: Omit<Around, 'own'>): Fix[] {
	const known = knownDays(report, context).map(dayNumber);
	const isKnown = ({ days: [day] }: WrittenDate): boolean => isFull(day) && known.includes(dayNumber(day));
	return [...shorter]
		.sort((one, other) => Number(isKnown(other.date)) - Number(isKnown(one.date)))
		.map(({ at }) => {
			const written = prose.text.slice(span.from, at) + prose.text.slice(at + 1, span.to);
			const edits = [{ span: placeInProse(prose, { from: at, to: at + 1 }, from), insert: '' }];
			return unsafeFix(`Change the date to ${oneLine(written)}`, edits);
		});
}

/** Whether the month and year can be written there: in "30–31 April 2018" the first day has none. */
function canSay(wrong: WrittenDay, { month, year }: Day): boolean {
	return (
		(month === wrong.month || wrong.monthSpan !== undefined) && (year === wrong.year || wrong.yearSpan !== undefined)
	);
}

/** What the file name and the rest of the report say about when the meeting was. */
function knownDays(report: Report, { path }: Context): FullDay[] {
	const named = meetingDayInFileName(path);
	const stated = meetingDate(report).said.flatMap(({ date }) => (daysOf(date) ? date.days : []));
	return [...(named ? [named] : []), ...stated.flatMap((day) => (isFull(day) ? [day] : []))];
}

/** The known days of which one part is a slip in the impossible one: nobody types a 31 for a 9. */
function knownLike({ day, month, year }: WrittenDay, known: readonly FullDay[]): Day[] {
	return known.filter((each) => {
		const same = Number(each.day === day) + Number(each.month === month) + Number(each.year === year);
		return same === 2 && (each.day === day || isOneEdit(String(each.day), String(day)));
	});
}

/** The last day of the month and the day after it, swapped digits, and a neighbouring leap year. */
function alike({ day, month, year }: WrittenDay, last: number): Day[] {
	const withYear = year === undefined ? {} : { year };
	const swapped = Number(String(day).padStart(2, '0').split('').reverse().join(''));
	const next: Day =
		month === 12
			? { ...(year !== undefined && { year: year + 1 }), month: 1, day: 1 }
			: { ...withYear, month: month + 1, day: 1 };
	return [
		...(day > 31 ? [{ ...withYear, month, day: swapped }] : []),
		{ ...withYear, month, day: last },
		...(day === last + 1 ? [next] : []),
		...(month === 2 && day === 29 && year !== undefined
			? [
					{ year: year + 1, month, day },
					{ year: year - 1, month, day },
				]
			: []),
	];
}
