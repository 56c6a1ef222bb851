import {
	dayNumber,
	daysOf,
	isFull,
	meetingDate,
	type NextMeeting,
	nextMeetings,
	type Report,
} from '../../report/index.js';
import type { Finding, Rule } from '../rule.js';
import { laterDays } from '../shared/later-days.js';
import { isNotOurs } from '../shared/not-ours.js';
import { daysOfLastYear } from './last-year.js';

export const nextMeetingInPast: Rule = {
	id: 'next-meeting-in-past',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	perMeeting: true,
	scope: 'report',
	theme: 'meeting',
	docs: {
		title: 'Next meeting before this one',
		what: 'The next meeting is said to take place on a date that is not after this meeting: "The next meeting will take place on 5 January 2018" in the report of 5 February 2018. Of dates without a year only this meeting’s own day is, and mildly one up to twenty days before it. Dates in digits of which nobody can tell the month are left alone, and so is “16 November, 1930”, which is half past seven.',
		cases: [
			'As an information, below a heading such as “Upcoming events”, a date that is over and would be within some three months a year later.',
		],
		why: 'In January the year is easily written wrong, and a report that was begun from the one before still has its dates.',
		fixes:
			'Write the year, or the month, with which it comes after this meeting, the nearest first; only what fits the day of the week beside it, or if nothing does, first this day in the same week of a later month; where none is written, that of this meeting or a slip of the year alone. It is only offered, since only you know when the next meeting is.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n1. The next meeting will take place on 5 January 2018.\n',
			'# Minutes\n\n5 February 2018\n\n## Next meeting\n\nMonday, 5 March 2017, 10:00\n',
			'# Protokoll\n\n5. Februar 2018\n\nNächste Sitzung: 5. Februar 2018\n',
			'# Protokoll\n\n05.02.2018\n\nNächste Sitzung: Mo., 08.01.2018\n',
			'# Minutes\n\n1 February 2018\n\nNext meeting: 1 February\n',
			'# Minutes of the eighth session\n\n5–7 March 2018\n\n1. The ninth session will be held from 4 to 6 March 2017.\n',
			'# Minutes\n\n5 January 2018\n\n## Upcoming events\n\n- Fair of the quay, 2017-02-03\n',
		],
		accepted: [
			'# Minutes\n\n5 January 2018\n\n## Upcoming events\n\n- Fair of the quay, 2018-02-03, as on 2017-06-03\n\n## Events\n\n- Fair of the pier, 2017-02-03\n',
			'# Minutes\n\n5 February 2018\n\n1. The next meeting will take place on 5 March 2018.\n',
			'# Minutes\n\n5 February 2018\n\n1. The next meeting was to have been held on 5 January 2018 and was postponed.\n',
			'# Minutes\n\n5 February 2018\n\nNext meeting: 5 January\n',
			'# Minutes\n\n2 November 2018\n\nNext meeting: 16 November, 1930\n',
		],
	},
	*check(report): Iterable<Finding> {
		yield* nextInPast(report);
		yield* daysOfLastYear(report);
	},
};

function* nextInPast(report: Report): Iterable<Finding> {
	const next = nextMeetings(report);
	if (next.length === 0) return;
	const { right } = meetingDate(report);
	const days = right && daysOf(right.date);
	if (!days) return;
	for (const one of next) {
		const then = dayOf(one, right.date, days.from);
		if (then === undefined || then > days.from || isNotOurs(one.found)) continue;
		yield {
			message: `The next meeting is dated ${then < days.from ? 'before this meeting' : 'on the day of this meeting'}. Correct the date`,
			...(then < days.from && !isFull(one.date.days[0]) && { mild: true }),
			span: one.span,
			fixes: () => laterDays(one, days.from, report),
			related: [{ span: right.span, message: 'This meeting' }],
		};
	}
}

/** Without a year, it may be next year's. */
const JUST_BEFORE = 20;
/** Nobody writes a year so far back, in days. */
const LONG_AGO = 20 * 366;

/** @returns the day number, if it says something about a meeting on the day `meeting`. */
function dayOf({ date }: NextMeeting, { days: [own] }: NextMeeting['date'], meeting: number): number | undefined {
	const then = daysOf(date)?.from;
	// "16 November, 1930" is half past seven.
	if (then !== undefined) return meeting - then > LONG_AGO ? undefined : then;
	const [day] = date.days;
	if (isFull(day) || date.form === 'digits' || own.year === undefined) return undefined;
	const thisYear = dayNumber({ ...day, year: own.year });
	return thisYear <= meeting && meeting - thisYear <= JUST_BEFORE ? thisYear : undefined;
}
