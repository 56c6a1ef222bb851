import { datesWhere, exists, type FullDay, isFull, placeInProse, type WrittenDay, weekdayOf } from '../report/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { isNotOurs, weekdayLike } from './support/dates.js';
import { inOrder, otherDays } from './support/fitting-days.js';

/** Before, parts of the world counted their days by another calendar. */
const FIRST_YEAR = 1920;

export const wrongWeekday: Rule = {
	id: 'wrong-weekday',
	since: '0.1.0',
	severity: 'warning',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Wrong day of the week',
		what: 'A date whose day of the week is not that of the calendar, such as "Tuesday, 5 February 2018", which was a Monday. Dates in digits count where it is clear what is the month (“Tuesday, 05.02.2018”). Dates without a year, and dates before 1920, are left alone; so are quotations, and a date that its sentence calls a mistake.',
		why: 'Either the day or the date is wrong, and readers who plan by one of them come at the wrong time.',
		fixes:
			'Write the right day of the week, in the language and form of the one that stands there, or correct the year, the month or the day so that the day of the week fits. The likelier comes first: in January that is the year, else what the name of the file, the folder and the other dates of the report tell. It is only offered, since any of them may be wrong.',
		reported: [
			'# Minutes\n\nTuesday, 5 February 2018\n',
			'# Protokoll\n\nDienstag, den 5. Februar 2018\n',
			'# Compte rendu\n\n5 février 2018 (mardi)\n',
			'# Minutes\n\nMonday to Thursday, 5–7 March 2018\n',
			'# Minutes\n\nFriday, 13/03/2025\n',
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
				for (const day of date.days) {
					const right = rightWeekday(day);
					if (right === undefined || !day.weekday || !isFull(day)) continue;
					const span = placeInProse(prose, day.weekday.span, from);
					const name = weekdayLike(day.weekday, right, prose.text, date);
					yield {
						message: `${inEnglish(day)}. Correct the day of the week or the date`,
						span,
						fixes: () => {
							const write: Fix = { title: `Write “${name}”`, safety: 'unsafe', edits: [{ span, insert: name }] };
							return inOrder(write, otherDays({ day, prose, date, from }, report, context));
						},
					};
				}
			}
		}
	},
};

/** "5 February 2018 is a Monday": messages are in English, whatever the report is in. */
function inEnglish({ year, month, day }: FullDay): string {
	const date = new Date(Date.UTC(year, month - 1, day));
	const written = (options: Intl.DateTimeFormatOptions): string =>
		new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
	const weekday = written({ weekday: 'long' });
	return `${written({ day: 'numeric', month: 'long', year: 'numeric' })} is a ${weekday}`;
}

const wrong = datesWhere(
	(found) => found.date.days.some((day) => rightWeekday(day) !== undefined) && !isNotOurs(found),
);

/** The day of the week, where another one is written. */
function rightWeekday(day: WrittenDay): number | undefined {
	const { weekday } = day;
	if (!weekday || !isFull(day) || day.year < FIRST_YEAR || !exists(day)) return undefined;
	const right = weekdayOf(day);
	return right === weekday.value ? undefined : right;
}
