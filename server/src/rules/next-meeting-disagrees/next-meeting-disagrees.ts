/** Finds meetings on another day than the report before them announced. */
import {
	type DateStatement,
	dayNumber,
	dayNumberOfIso,
	daysOf,
	isOfMove,
	meetingDate,
	namesExtraMeeting,
	type Report,
	readDates,
	sameDays,
	tellsOfMove,
	titleBlock,
} from '../../report/index.js';
import { isoInEnglish } from '../../writing/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { announcedFor } from '../shared/earlier-meetings.js';
import { meetingDayInFileName } from '../shared/file-name.js';
import { inPlaces } from '../shared/in-places.js';
import { writeDate } from '../shared/write-date.js';

export const nextMeetingDisagrees: Rule = {
	id: 'next-meeting-disagrees',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'report',
	theme: 'meeting',
	docs: {
		title: 'Meeting on another day than was announced',
		what: 'The report before this one, in the same folder and of the same series, announces its next meeting for another day, a few days before or after the one that this report gives. A day that is further off is probably that of another meeting, and is left alone. So is one that was announced as “tentative” or “subject to change”, a report that says at its beginning that the meeting was moved or cancelled, and that of an extraordinary meeting.',
		why: 'Either a date was mistyped here or there, or the meeting was moved, and those who were told the first date wonder.',
		fixes:
			'Write the day that was announced, wherever the report gives its own, each time in its own style. It is only offered, and not where the file is named after the day that the report gives.',
		earlier: [
			'# Minutes of the Pier Board\n\n8 January 2018\n\nThe next meeting will take place on 5 February 2018.\n',
		],
		reported: [
			'# Minutes of the Pier Board\n\n6 February 2018\n\nThe Pier Board met on 6 February 2018 at Lakeside.\n',
		],
		accepted: [
			'# Minutes of the Pier Board\n\n5 February 2018\n',
			'# Minutes of the Pier Board\n\n5–6 February 2018\n',
			'# Minutes of the Pier Board\n\n5 March 2018\n',
			'# Minutes of the Pier Board\n\n6 February 2018\n\nThe meeting had been postponed by a day because of the storm.\n',
		],
	},
	*check(report, { earlier, path }) {
		const { right, said } = earlier ? meetingDate(report) : NOTHING;
		const days = right && daysOf(right.date);
		const [last] = days ? (earlier?.meetings(report, { of: 'date', day: days.from }) ?? []) : [];
		if (!right || !days || !last) return;
		const announced = announcedFor(days.from, last);
		if (announced === undefined || dayNumberOfIso(announced) === days.from || isMoved(report)) return;
		if (days.from < dayNumberOfIso(announced) && dayNumberOfIso(announced) <= days.to) return;
		if (isExtra(report, said)) return;
		yield {
			message: `The report of ${isoInEnglish(last.date)} announces this meeting for ${isoInEnglish(announced)}. Make sure that the date is right`,
			span: right.span,
			fixes: () =>
				isFiledUnder(path, days.from)
					? []
					: writeDay(
							report,
							said.filter((one) => sameDays(one, right)),
							announced,
						),
		};
	},
};

const NOTHING = { right: undefined, said: [] } as const;

/** A report that explains its date does so at once. */
const BEGINNING = 1_500;

function isMoved(report: Report): boolean {
	if (tellsOfMove(report.rope.slice(0, BEGINNING))) return true;
	return titleBlock(report).some(({ text }) => isOfMove(text) && readDates(text).length > 0);
}

/** Whoever named the file after this day knew it: then the meeting was moved. */
function isFiledUnder(path: string | undefined, day: number): boolean {
	const named = meetingDayInFileName(path);
	return named !== undefined && dayNumber(named) === day;
}

/** The regular meeting that was announced is another. */
function isExtra(report: Report, said: readonly DateStatement[]): boolean {
	return [...titleBlock(report), ...said].some(({ text }) => namesExtraMeeting(text));
}

function writeDay(report: Report, all: readonly DateStatement[], day: string): Fix[] {
	const [date] = readDates(day);
	if (!date) return [];
	const each = all.flatMap((one) => writeDate(report, one, { date })[0] ?? []);
	const [first] = each;
	if (!first || each.length < all.length) return [];
	const places = each.length > 1 ? ` ${inPlaces(each.length)}` : '';
	return [
		unsafeFix(
			`${first.title}${places}`,
			each.flatMap(({ edits }) => edits),
		),
	];
}
