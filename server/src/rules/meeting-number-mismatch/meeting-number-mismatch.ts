import {
	dayNumber,
	daysOf,
	isFull,
	meetingDate,
	meetingNumber,
	type NumberStatement,
	type Report,
	reconcile,
	sameNumber,
} from '../../report/index.js';
import type { EarlierReports } from '../earlier.js';
import type { Context, Finding, Fix, Rule } from '../rule.js';
import { counted, numberFault } from '../shared/earlier-meetings.js';
import { type NumberInName, numberInFileName } from '../shared/number-in-file-name.js';
import { writeNumber, writtenNumber } from '../shared/write-number.js';

export const meetingNumberMismatch: Rule = {
	id: 'meeting-number-mismatch',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	perMeeting: true,
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Number of the meeting stated differently',
		what: 'The title, the front matter, the first paragraphs, the titles of the annexes and the name of the file give the number of this meeting, and not all give the same. `XXIV`, `24`, `24th` and `twenty-fourth` are the same.',
		cases: [
			'What most of them say is taken as right; where they are even, the title is.',
			'A sentence may call the meeting by another word (“the sixteenth teleconference”) if it speaks of the same day.',
		],
		spared: [
			'Numbers of other meetings ("the twenty-third meeting had asked …"), of issues, motions and items, and numbers that count within a year or another series.',
		],
		why: 'A report is often begun from the one before, and one number stays behind.',
		fixes:
			'Write the right number, as the wrong one is written: in words, with an ending, or in roman numerals. Where only the name of the file says otherwise, an editor can rename it; the command line never does. Where one place stands against one other, either can be corrected, the likelier first. It is only offered, since the others may be wrong.',
		reported: [
			'# Virtual Meeting XVII\n\nSummary report\n\n14 June 2022\n\n1. The sixteenth virtual meeting of the forum took place on 14 June 2022.\n',
			'---\nnumber: 23\n---\n\n# Minutes of the 24th meeting\n\n14 June 2022\n',
			'# Compte rendu de la 12e réunion\n\n14 juin 2022\n\nLa onzième réunion du comité s’est tenue le 14 juin 2022 à Liège.\n',
		],
		accepted: [
			'# Virtual Meeting XVII\n\nSummary report\n\n14 June 2022\n\n1. The seventeenth virtual meeting took place on 14 June 2022. The sixteenth meeting had asked for a budget.\n',
			'# Minutes of the 24th meeting\n\n14 June 2022\n\n1. The first meeting of the year took place on 14 June 2022.\n',
			'# Eighth session: second meeting\n\nMinutes\n\n14 June 2022\n',
		],
	},
	*check(report, context): Iterable<Finding> {
		const { said: all } = meetingNumber(report);
		const inName = all.length > 0 ? comparableName(report, all, context) : undefined;
		const isNamed = ({ number: { value } }: NumberStatement): boolean => value === inName?.value;
		const { right, wrong } = reconcile(all, sameNumber, inName && ((one) => (isNamed(one) ? 1 : 0)));
		if (!right) return;
		const said = writtenNumber(report, right);
		const votes = all.filter((one) => sameNumber(one, right)).length + Number(isNamed(right));
		for (const one of wrong) {
			yield {
				message: `Elsewhere this meeting has the number “${said}”. Correct the number here or there`,
				span: one.span,
				fixes: ({ earlier }) => {
					const here = writeNumber(report, [one], right.number.value);
					if (votes > 1 || wrong.length > 1) return here;
					const there = writeNumber(report, [right], one.number.value);
					return isUsed(right, report, earlier) ? [...there, ...here] : [...here, ...there];
				},
				related: [{ span: right.span, message: `Here it is “${said}”` }],
			};
		}
		if (!inName || wrong.length > 0 || isNamed(right)) return;
		const several = all.length > 1;
		yield {
			message: several
				? `The name of the file gives this meeting the number ${inName.value}, the report itself “${said}”. Rename the file or correct the report`
				: `The name of the file gives this meeting the number ${inName.value}. Correct the number here or rename the file`,
			span: right.span,
			fixes: () => {
				const here = writeNumber(report, all, inName.value);
				const there = rename(inName, right.number.value, context);
				// A number left over from the previous report is the lower one, and hardly in more than one place.
				return several || right.number.value > inName.value ? [...there, ...here] : [...here, ...there];
			},
		};
	},
};

/** Whether an earlier meeting has the number already. */
function isUsed({ number: { value } }: NumberStatement, report: Report, earlier: EarlierReports | undefined): boolean {
	const date = meetingDate(report).right;
	const day = date && daysOf(date.date)?.from;
	if (!earlier || day === undefined) return false;
	const before = counted(earlier.meetings(report, { of: 'number', number: value, day }));
	return before[0]?.number === value && numberFault(value, day, before) !== undefined;
}

/** A leftover count is only a little behind; one that is far off counts something else. */
const NEAR = 3;

/** The number in the file name, if it may be that of this meeting. */
function comparableName(report: Report, all: readonly NumberStatement[], { path }: Context): NumberInName | undefined {
	const inName = numberInFileName(path);
	if (!inName) return undefined;
	const { kind, value, ambiguous } = inName;
	const isNear = all.some(({ number }) => Math.abs(number.value - value) <= NEAR);
	if (kind !== undefined) {
		const named = all.some(({ number }) => number.kind === kind);
		return named && (isNear || value > 99 || isOfDate(report, value) !== true) ? inName : undefined;
	}
	if (!isNear) return undefined;
	return ambiguous && isOfDate(report, value) !== false ? undefined : inName;
}

/**
 * Whether a number may be part of the date of the meeting: its day, month, year or week; `undefined` if that is not
 * known.
 */
function isOfDate(report: Report, value: number): boolean | undefined {
	const { right } = meetingDate(report);
	return right?.date.days.some((day) => {
		const week = isFull(day)
			? Math.ceil((dayNumber(day) - dayNumber({ year: day.year, month: 1, day: 1 }) + 7) / 7)
			: value;
		return (
			day.day === value || day.month === value || (day.year ?? value) % 100 === value || Math.abs(week - value) <= 1
		);
	});
}

function rename(inName: NumberInName, value: number, { files }: Context): Fix[] {
	const name = inName.rename(value);
	// An existing file of that name is the report of that meeting.
	if (name === undefined || files?.find(name) === 'there') return [];
	return [{ title: `Rename the file to ${name}`, safety: 'unsafe', edits: [], rename: name }];
}
