import {
	agree,
	type DateStatement,
	dayNumber,
	daysOf,
	type FullDay,
	isFull,
	isNamedForAnother,
	isoOf,
	kindOf,
	meetingDate,
	nameForDay,
	nextMeetings,
	type Report,
	readDates,
	reconcile,
	sameDays,
	type WrittenDate,
	weekdayOf,
} from '../../report/index.js';
import { inEnglish } from '../../writing/index.js';
import type { Context, Finding, Fix, Rule } from '../rule.js';
import { meetingDayInFileName } from '../shared/file-name.js';
import { favours, isInFolder } from '../shared/filing.js';
import { isNotOursIn } from '../shared/not-ours.js';
import { writeDate } from '../shared/write-date.js';

export const dateMismatch: Rule = {
	id: 'date-mismatch',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	perMeeting: true,
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Date of the meeting stated differently',
		what: 'The title block, the front matter, the first paragraphs, the titles of the annexes and the name of the file (`2018-02-05-minutes.md`) give the date of this meeting, and not all give the same.',
		cases: [
			'What most of them say is taken as right; where they are even, the title is.',
			'A range agrees with each of its days, and so do two dates in one title, and one day of several (“Day 2: 6 March 2018”).',
			'In running text it is read what is said of this meeting, whatever it is called there: “The call was held online on 4 March”.',
		],
		spared: [
			'Dates of other events, files that are named for the day on which they were published, and the day on which a page called to a meeting.',
			'`03/04/2025`, unless the day of the week or the other dates of the report tell its month.',
		],
		why: 'A report is often begun from the one before, and one date stays behind.',
		fixes:
			'Write the right date, as the wrong one is written, or correct the other place. Where only the name of the file says otherwise, an editor can rename it; the command line never does. The likelier comes first, as the day of the week, the folder and the files in it tell. It is only offered, since the others may be wrong.',
		reported: [
			'# Summary report of the board meeting\n\n5 February 2018\n\nPresent: Ann Lee, Bo Ek\n\n1. The meeting took place on 6 February 2018.\n',
			'---\ndate: 2018-02-06\n---\n\n# Minutes\n\n5 February 2018\n',
			'# Report of the board meeting\n\nKivara, 5–7 March 2018\n\nPresent: Ann Lee, Bo Ek\n\n## Annex I – List of participants\n\nParticipants in the meeting, Kivara, 5–7 March 2017\n',
			'# Protokoll der Sitzung\n\n05.02.2018\n\nAnwesend: Anna Kranz, Bernd Ott\n\n1. Die Sitzung fand am 06.02.2018 online statt.\n',
			'# Minutes of the board meeting\n\n5 March 2024\n\nPresent: Ann Lee, Bo Ek\n\nThe agenda was adopted. The meeting was held online on 4 March.\n',
		],
		accepted: [
			'---\ndate: 2018-03-05\n---\n\n# Minutes\n\n5–7 March 2018\n\n1. The meeting was opened on Monday, 5 March 2018.\n',
			'# Minutes\n\n5 February 2018\n\nApproved on 5 March 2018\n\n1. The next meeting will be held on 5 March 2018.\n',
			'---\ndate: 2018-02-05\n---\n\n# Minutes\n\n05/03/2018\n',
			'# Board meeting 2018-02-05 and 2018-02-12\n\nPresent: Ann Lee, Bo Ek\n\nThe meeting was held on 12 February 2018.\n',
		],
	},
	*check(report, context): Iterable<Finding> {
		const { said: all } = meetingDate(report);
		const inName = nameOf(report, context);
		const isNamed = ({ date }: DateStatement): boolean => inName !== undefined && sameDay(date, inName);
		const { right, wrong } = reconcile(all, sameDays, (one) => (isNamed(one) ? 1 : 0) + folderFor(one, context));
		if (!right) return;
		const said = report.rope.slice(right.span.from, right.span.to).replace(/\s+/g, ' ');
		const alone = !isNamed(right) && all.filter((one) => sameDays(one, right)).length === 1;
		for (const statement of wrong) {
			if (isNotOursIn(statement.text, statement.date) || isAnnounced(report, statement, right)) continue;
			yield {
				message: `Elsewhere this meeting is dated “${said}”. Correct the date here or there`,
				span: statement.span,
				fixes: () => {
					// "Next meeting: 10 July" among the lines of the title.
					if (nextMeetings(report).some(({ span }) => span.from === statement.span.from)) return [];
					const here = writeDate(report, statement, right);
					if (!alone || wrong.length > 1) return here;
					const there = writeDate(report, right, statement, (after, before) => `Change “${before}” to “${after}”`);
					return weekdayFor(statement) > weekdayFor(right) ? [...there, ...here] : [...here, ...there];
				},
				related: [{ span: right.span, message: `Here it is “${said}”` }],
			};
		}
		if (inName && wrong.length === 0 && !isNamed(right)) {
			yield {
				message: `The name of the file says ${inEnglish(inName)}. Correct the date here or rename the file`,
				span: right.span,
				fixes: () => againstName(report, right, all.length > 1, inName, context),
			};
		}
	},
};

/** The day in the file's name, if it is a day of the meeting. */
function nameOf(report: Report, { path }: Context): FullDay | undefined {
	const named = meetingDayInFileName(path);
	const { right } = meetingDate(report);
	const days = right && daysOf(right.date);
	return named && days && !sameDay(right.date, named) && isNamedForAnother(report, named, days.from)
		? undefined
		: named;
}

function sameDay(date: WrittenDate, day: FullDay): boolean {
	const days = daysOf(date);
	return days !== undefined && agree(days, { from: dayNumber(day), to: dayNumber(day) });
}

/** An agenda that a website has published lies ahead of its meeting, and the `date` of such a page may be its own. */
function isAnnounced(report: Report, { date }: DateStatement, page: DateStatement): boolean {
	const [meeting, published] = [daysOf(date), daysOf(page.date)];
	if (!meeting || !published || meeting.from <= published.to || kindOf(report) !== 'agenda') return false;
	return meetingDate(report).said.some((one) => one.key === 'date' && sameDays(one, page));
}

/** Positive if the weekday next to a date fits it. */
function weekdayFor({ date }: DateStatement): number {
	const days = date.days.flatMap((day) => (day.weekday && isFull(day) ? [weekdayOf(day) === day.weekday.value] : []));
	return days.length === 0 ? 0 : days.every(Boolean) ? 1 : -1;
}

/** A date in the folder of another year or month is less likely to be right. */
function folderFor({ date }: DateStatement, { path }: Context): number {
	const [day] = date.days;
	return isFull(day) && isInFolder(day, path) === false ? -0.5 : 0;
}

/** Likelier first: the date here, or the file name. */
function againstName(report: Report, here: DateStatement, several: boolean, named: FullDay, context: Context): Fix[] {
	// If several places say so, correcting one is not enough.
	const write = several ? [] : writeDate(report, here, { date: readDates(isoOf(named))[0]! });
	const [day] = here.date.days;
	if (!isFull(day)) return write;
	const rename = renameFor(day, context);
	return several || favours(day, named, { context, weekday: day.weekday?.value }) > 0
		? [...rename, ...write]
		: [...write, ...rename];
}

function renameFor(day: FullDay, { path, files }: Context): Fix[] {
	const name = path === undefined ? undefined : nameForDay(path, day);
	// An existing file of that name is the report of that day.
	if (name === undefined || files?.find(name) === 'there') return [];
	return [{ title: `Rename the file to ${name}`, safety: 'unsafe', edits: [], rename: name }];
}
