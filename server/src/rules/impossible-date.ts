import { datesWhere, exists, type FoundDate, lastDayOf, placeInProse, weekdayOf } from '../report/index.js';
import type { Edit } from '../text/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { isNotOurs, writeDay } from './support/dates.js';

export const impossibleDate: Rule = {
	id: 'impossible-date',
	since: '0.1.0',
	severity: 'error',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Date that no calendar has',
		what: 'A date that does not exist, such as 31 April 2018 or 29 February 2019. Quotations are left alone, and so is a date that its sentence calls a mistake.',
		why: 'The meeting, or the deadline, is on some other day, and nobody can know which.',
		fixes: 'Write the last day of that month. It is only offered, since another day may be meant.',
		reported: [
			'# Minutes\n\n5 May 2018\n\n1. Comments are due by 31 April 2018.\n',
			'# Minutes\n\nFebruary 29, 2019\n',
			'# Acta\n\n31 de junio de 2018\n',
			'# Minutes\n\n5 May 2018\n\n1. The form is due on 2019-02-29.\n',
			'# Protokoll\n\n5. Mai 2018\n\n1. Der Bericht ist bis 31.04.2018 vorzulegen.\n',
		],
		accepted: [
			'# Minutes\n\n29 February 2020\n',
			'# Minutes\n\n5 May 2018\n\n1. The invitation said 31 April 2018 by mistake.\n',
			'# Minutes\n\n5 May 2018\n\n1. Due on 03/04/2018.\n',
		],
		source: 'ISO 8601-1:2019, on dates of the calendar',
	},
	*check(report): Iterable<Finding> {
		for (const { from, value } of impossible(report)) {
			for (const found of value) {
				const { prose, date } = found;
				yield {
					message: `There is no ${prose.text.slice(date.span.from, date.span.to).replace(/\s+/g, ' ')}. Correct the date`,
					span: placeInProse(prose, date.span, from),
					fixes: () => lastDay(found, from),
				};
			}
		}
	},
};

const impossible = datesWhere((found) => found.date.days.some((day) => !exists(day)) && !isNotOurs(found));

function lastDay({ prose, date }: FoundDate, from: number): Fix[] {
	const edits: Edit[] = [];
	const days: number[] = [];
	for (const day of date.days) {
		if (exists(day)) continue;
		const last = lastDayOf(day.month, day.year);
		// A day of the week that does not fit says that another day is meant.
		if (
			day.weekday &&
			day.year !== undefined &&
			weekdayOf({ ...day, year: day.year, day: last }) !== day.weekday.value
		) {
			return [];
		}
		days.push(last);
		edits.push(
			...writeDay(prose.text, day.daySpan, last).map(({ span, insert }) => ({
				span: placeInProse(prose, span, from),
				insert,
			})),
		);
	}
	return [{ title: `Write ${days.join(' and ')}, the last day of the month`, safety: 'unsafe', edits }];
}
