/** Finds numbers of meetings that earlier reports of the series have, or that leave one out. */
import { daysOf, meetingDate, meetingNumber, sameNumber } from '../../report/index.js';
import type { Rule } from '../rule.js';
import { counted, numberFault } from '../shared/earlier-meetings.js';
import { writeNumber } from '../shared/write-number.js';

export const meetingNumberGap: Rule = {
	id: 'meeting-number-gap',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'report',
	theme: 'meeting',
	docs: {
		title: 'Number of the meeting skipped or used twice',
		what: 'The report before this one has the number of this meeting already, or the number before it is missing in the series.',
		cases: [
			'Reports are of one series if they are in the same folder and have the same title or file name, numbers and dates aside. The days of one meeting, each with a report of its own, have one number.',
		],
		spared: [
			'Series whose earlier meetings have not been counted without a gap.',
			'A skipped number where this meeting is later than usual after the last one: a report may be missing.',
		],
		why: 'A report is often begun from the one before, whose number is easily left or raised twice. Decisions are cited by it.',
		fixes:
			'Write the number that follows the last one, wherever the report gives it, each time in its own style. It is only offered.',
		earlier: [
			'# Minutes of the 21st meeting of the Pier Board\n\n6 November 2017\n',
			'# Minutes of the 22nd meeting of the Pier Board\n\n4 December 2017\n',
			'# Minutes of the 23rd meeting of the Pier Board\n\n8 January 2018\n',
		],
		reported: [
			'# Minutes of the 23rd meeting of the Pier Board\n\n5 February 2018\n',
			'# Minutes of the 25th meeting of the Pier Board\n\n5 February 2018\n\nThe twenty-fifth meeting of the Pier Board took place on 5 February 2018.\n',
		],
		accepted: [
			'# Minutes of the 24th meeting of the Pier Board\n\n5 February 2018\n',
			'# Minutes of the 25th meeting of the Pier Board\n\n2 April 2018\n',
			'# Minutes of the 23rd meeting of the Pier Board\n\n9 January 2018\n',
			'# Minutes of the 1st meeting of the Pier Board\n\n5 February 2018\n',
		],
	},
	*check(report, { earlier }) {
		if (!earlier) return;
		const { right, said } = meetingNumber(report);
		const date = meetingDate(report).right;
		const days = date && daysOf(date.date);
		if (!right || !days) return;
		const [number, day] = [right.number.value, days.from];
		const before = counted(earlier.meetings(report, { of: 'number', number, day }));
		const [last] = before;
		const fault = last && numberFault(number, day, before);
		if (!last || fault === undefined) return;
		const next = last.number + 1;
		yield {
			message: `${fault}. Correct the number here if it is to be ${next}`,
			span: right.span,
			fixes: () =>
				writeNumber(
					report,
					said.filter((one) => sameNumber(one, right)),
					next,
				),
		};
	},
};
