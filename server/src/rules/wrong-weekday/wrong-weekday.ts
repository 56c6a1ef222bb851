import {
	datesGiven,
	dayNumber,
	daysOf,
	exists,
	isFull,
	meetingDate,
	placeInProse,
	type Report,
	type WrittenDay,
	weekdayOf,
} from '../../report/index.js';
import { inEnglish, weekdayInEnglish, weekdayLike } from '../../writing/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { isNotOurs } from '../shared/not-ours.js';
import { inOrder, otherDays } from './fitting-days.js';

/** Earlier, parts of the world used another calendar. */
const FIRST_YEAR = 1920;

export const wrongWeekday: Rule = {
	id: 'wrong-weekday',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Wrong day of the week',
		what: 'A date whose day of the week is not that of the calendar, such as "Tuesday, 5 February 2018", which was a Monday.',
		cases: [
			'Dates in digits count where it is clear what is the month (“Tuesday, 05.02.2018”), also with a short year or without one (“Tuesday, 05.02.18”, “Tue 5/2”).',
			'A date without a year is taken for the one next to the meeting, where that is within four months, and told mildly; more than a month away, only if it fits neither the year before nor the one after.',
		],
		spared: ['Dates before 1920, quotations, and a date that its sentence calls a mistake.'],
		why: 'Either the day or the date is wrong, and readers who plan by one of them come at the wrong time.',
		fixes:
			'Write the right day of the week, in the language and form of the one that stands there, or correct the year, the month or the day so that the day of the week fits. The likelier comes first: in January that is the year, for a next meeting that would be over a later month, else what the name of the file, the folder and the other dates of the report tell. It is only offered, since any of them may be wrong.',
		reported: [
			'# Minutes\n\nTuesday, 5 February 2018\n',
			'# Protokoll\n\nDienstag, den 5. Februar 2018\n',
			'# Compte rendu\n\n5 février 2018 (mardi)\n',
			'# Minutes\n\nMonday to Thursday, 5–7 March 2018\n',
			'# Minutes\n\nFriday, 13/03/2025\n',
			'# Protokoll\n\nDienstag, 05.02.18\n',
		],
		accepted: [
			'# Minutes\n\nMonday, 5 February 2018\n',
			'# Minutes\n\nMonday to Wednesday, 5–7 March 2018\n',
			'# Minutes\n\nThursday, 03/04/2025\n',
			'# Minutes\n\n5 February 2018\n\n1. The invitation wrongly said "Tuesday, 5 February 2018".\n',
		],
		source: 'ISO 8601-1:2019, on dates of the calendar',
	},
	*check(report, context): Iterable<Finding> {
		for (const { from, value } of wrong(report)) {
			for (const { prose, date } of value) {
				for (const written of date.days) {
					const day = inYearOf(written, meetingDay(report));
					const right = day && rightWeekday(day);
					if (right === undefined || !day?.weekday || !isFull(day)) continue;
					const span = placeInProse(prose, day.weekday.span, from);
					const name = weekdayLike(day.weekday, right, prose.text, date);
					yield {
						message: `${inEnglish(day)} is a ${weekdayInEnglish(day)}. Correct the day of the week or the date`,
						span,
						...(!isFull(written) && { mild: true as const }),
						fixes: () => {
							const title = `Change “${report.rope.slice(span.from, span.to)}” to “${name}”`;
							const write: Fix = unsafeFix(title, [{ span, insert: name }]);
							return inOrder(write, otherDays({ day, prose, date, from }, report, context), day);
						},
					};
				}
			}
		}
	},
};

/** The day of the meeting, counted from 1970; `undefined` if the report gives none. */
const meetingDay = (report: Report): number | undefined => {
	const { right } = meetingDate(report);
	return right && daysOf(right.date)?.from;
};

const wrong = datesGiven(
	(found, meeting) =>
		found.date.days.some((day) => rightWeekday(inYearOf(day, meeting)) !== undefined) && !isNotOurs(found),
	meetingDay,
);

/** A date without a year is in the year that puts it within this many days of the meeting. */
const NEAR = 120;

/** Within so many, there is no doubt about the year. */
const CERTAIN = 31;

/**
 * `day` with its year, written or inferred from the meeting; `undefined` if the weekday fits the year before or after, and the
 * day is not close to the meeting.
 */
function inYearOf(day: WrittenDay, meeting: number | undefined): WrittenDay | undefined {
	if (isFull(day)) return day;
	if (meeting === undefined || !day.weekday) return undefined;
	const around = new Date(meeting * 86_400_000).getUTCFullYear();
	const years = [around - 1, around, around + 1].map((year) => ({ ...day, year })).filter(exists);
	const near = years.filter((each) => Math.abs(dayNumber(each) - meeting) <= NEAR);
	if (near.length !== 1) return undefined;
	// So near to the meeting, nobody speaks of another year's day without saying so, unless among the dates to come.
	const ahead = dayNumber(near[0]!) - meeting;
	const isThisYear = Math.abs(ahead) <= CERTAIN;
	const others = isThisYear ? years.filter(({ year }) => ahead < 0 && year > near[0]!.year) : years;
	return others.some((each) => weekdayOf(each) === day.weekday?.value) ? undefined : near[0];
}

/** The weekday, if another one is written. */
function rightWeekday(day: WrittenDay | undefined): number | undefined {
	if (!day?.weekday || !isFull(day) || day.year < FIRST_YEAR || !exists(day)) return undefined;
	const right = weekdayOf(day);
	return right === day.weekday.value ? undefined : right;
}
