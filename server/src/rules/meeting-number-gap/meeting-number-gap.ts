/** Finds numbers of meetings that earlier reports of the series have, or that leave one out. */
import { dayNumberOfIso, daysOf, meetingDate, meetingNumber, sameNumber } from '../../report/index.js';
import type { EarlierMeeting, Rule } from '../rule.js';
import { isoInEnglish } from '../shared/iso-in-english.js';
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
		what: 'The report before this one has the number of this meeting already, or the number before it is missing in the series. Reports are of one series if they are in the same folder and have the same title or file name, numbers and dates aside. It says so only where the earlier meetings have been counted without a gap, and a skipped number only if this meeting is no later than usual after the last one: then no report is missing. The days of one meeting, each with a report of its own, have one number.',
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
		const before = counted(earlier.meetings(report));
		const [last] = before;
		const fault = last && faultOf(right.number.value, days.from, before);
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

interface Counted extends EarlierMeeting {
	readonly number: number;
}

/** The meetings before this one, the latest first, as far back as they are numbered one by one. */
function counted(meetings: readonly EarlierMeeting[]): readonly Counted[] {
	const found: Counted[] = [];
	for (const meeting of meetings) {
		const { number } = meeting;
		const after = found.at(-1);
		if (number === undefined || (after && number !== after.number - 1)) break;
		found.push({ ...meeting, number });
	}
	return found;
}

/** So many meetings show that a body counts them, … */
const COUNTED = 2;
/** … and so many how often it meets. */
const REGULAR = 3;
/** The days of one meeting are closer to each other. */
const APART = 6;
/** A slip is not far off. */
const NEAR = 3;
/** How much later than usual a meeting may be so that none is missing. */
const LATE = 1.25;

/** What is wrong with a number, if anything; `day` is that of its meeting, `before` are those before. */
function faultOf(number: number, day: number, before: readonly Counted[]): string | undefined {
	const [last] = before;
	if (!last || before.length < COUNTED) return undefined;
	const since = day - dayNumberOfIso(last.date);
	const named = `of ${isoInEnglish(last.date)}`;
	if (number === last.number)
		return since < APART ? undefined : `The meeting ${named} has the number ${number} already`;
	if (number < last.number + 2 || number > last.number + NEAR || before.length < REGULAR) return undefined;
	const gaps = before.slice(1).map((each, index) => dayNumberOfIso(before[index]!.date) - dayNumberOfIso(each.date));
	if (since > LATE * Math.max(...gaps)) return undefined;
	const missing = number === last.number + 2 ? `${last.number + 1}` : `${last.number + 1} to ${number - 1}`;
	return `The meeting before, ${named}, has the number ${last.number}, and none has ${missing}`;
}
