import {
	datesWhere,
	exists,
	placeInProse,
	type Report,
	type WrittenDate,
	type WrittenDay,
} from '../../report/index.js';
import { oneLine, type Span } from '../../text/index.js';
import { type Context, type Finding, preferredFix, type Rule } from '../rule.js';
import { isNotOurs } from '../shared/not-ours.js';
import { existingDays, shorterDays } from './existing-days.js';
import { longDays } from './long-days.js';
import { type MisspeltDate, misspeltEnding, misspeltMonths, wrongEndings } from './misspelt-dates.js';

export const impossibleDate: Rule = {
	id: 'impossible-date',
	since: '0.1.0',
	severity: 'error',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Date that no calendar has',
		what: 'A date that does not exist, such as 31 April 2018 or 29 February 2019, or `120.3.2015`, with a digit too many. As information, a month that is misspelt (“Novemeber 28th”) and a day with another ending (“May 28st”). Quotations are left alone, and so is a date that its sentence calls a mistake.',
		why: 'The meeting, or the deadline, is on some other day, and nobody can know which.',
		fixes:
			'Write the date of the meeting where only one part of it is wrong (a day only by a slip: 31 for 3, 13 or 21), the last day of that month, the first of the next, or another year that has the day; only what fits the day of the week beside it. Of three digits, one goes. The likelier comes first. It is only offered, since another day may be meant.',
		reported: [
			'# Minutes\n\n5 May 2018\n\n1. Comments are due by 31 April 2018.\n',
			'# Minutes\n\nFebruary 29, 2019\n',
			'# Acta\n\n31 de junio de 2018\n',
			'# Minutes\n\n5 May 2018\n\n1. The form is due on 2019-02-29.\n',
			'# Protokoll\n\n5. Mai 2018\n\n1. Der Bericht ist bis 31.04.2018 vorzulegen.\n',
			'# Protokoll\n\n5. Mai 2018\n\n1. Der Bericht ist bis 131.3.2019 vorzulegen.\n',
			'# Minutes\n\n5 May 2018\n\n1. The form is due on Novemeber 28st.\n',
			'# Protokoll\n\n5. Mai 2018\n\n1. Der Bericht ist bis zum 5. Febuar 2019 vorzulegen.\n',
		],
		accepted: [
			'# Minutes\n\n29 February 2020\n',
			'# Minutes\n\n5 May 2018\n\n1. The invitation said 31 April 2018 by mistake.\n',
			'# Minutes\n\n5 May 2018\n\n1. Due on 03/04/2018.\n',
			'# Minutes\n\n5 May 2018\n\n1. The Match 19 team has its boat, and Marsh 12 is closed.\n',
			'# Minutes\n\n5 May 2018\n\n1. Meeting 321 May 2018 and file 120/3/2018 are closed.\n',
		],
		source: 'ISO 8601-1:2019, on dates of the calendar',
	},
	*check(report, context): Iterable<Finding> {
		for (const { from, value } of impossible(report)) {
			for (const found of value) {
				const { prose, date } = found;
				const wrong = date.days.filter((day) => !exists(day));
				const apart = wrong.every((day) => ownSpan(date, day) !== date.span);
				for (const day of apart ? wrong : wrong.slice(0, 1)) {
					const own = ownSpan(date, day);
					yield {
						message: said(prose.text.slice(own.from, own.to)),
						span: placeInProse(prose, own, from),
						fixes: () =>
							apart || date.days.length === 1 ? existingDays(found, day, { report, context, from, own }) : [],
					};
				}
			}
		}
		yield* overlong(report, context);
		for (const { from, value } of misspeltMonths(report)) for (const each of value) yield misspelt(each, from);
		for (const { from, value } of wrongEndings(report)) {
			for (const found of value) yield misspelt(misspeltEnding(found), from);
		}
	},
};

function misspelt({ prose, span, written, meant }: MisspeltDate, from: number): Finding {
	const place = placeInProse(prose, span, from);
	return {
		message: `“${written}” is misspelt. Write “${meant}”`,
		span: place,
		mild: true,
		fixes: () => [preferredFix(`Write “${meant}”`, [{ span: place, insert: meant }])],
	};
}

function* overlong(report: Report, context: Context): Iterable<Finding> {
	for (const { from, value } of longDays(report)) {
		for (const found of value) {
			const { prose, span } = found;
			yield {
				message: said(prose.text.slice(span.from, span.to)),
				span: placeInProse(prose, span, from),
				fixes: () => shorterDays(found, { report, context, from }),
			};
		}
	}
}

function said(date: string): string {
	return `There is no “${oneLine(date)}”. Correct the date`;
}

const impossible = datesWhere((found) => found.date.days.some((day) => !exists(day)) && !isNotOurs(found));

/** In a list of whole dates only the one; in "30–31 June" all, since they share the month. */
function ownSpan({ span, days }: WrittenDate, { daySpan, monthSpan, yearSpan }: WrittenDay): Span {
	if (days.length === 1 || !monthSpan || days.some((day) => !day.monthSpan)) return span;
	const parts = yearSpan ? [daySpan, monthSpan, yearSpan] : [daySpan, monthSpan];
	return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}
