/** What could not be done for the next report, in sentences for whoever begins it. */
import { fold, isCancelled, isoOf, participants, type Report, ReportReader, toRoman } from '../../report/index.js';
import { digestOf } from '../digests/digest.js';
import { readGiven } from './carry/expectation.js';
import type { NextMeeting, SeriesReports } from './series/next-meeting.js';

/**
 * Without a full stop at the end.
 *
 * @param series as it was given. @param model of the next report. @param text of the next report.
 */
export function notesOn({ previous }: SeriesReports, model: Report, meeting: NextMeeting, text: string): string[] {
	const { days, number, place = '', people = [] } = meeting;
	const notes: string[] = [];
	const { date: last } = digestOf(previous);
	if (last !== undefined && isoOf(days[0]) <= last) {
		notes.push(`The day is not after ${last}, that of the previous report. Correct it if it is a slip`);
	}
	if (isCancelled(model)) {
		notes.push('The previous report says that its meeting was cancelled. Read what is taken over from it');
	} else if (model !== previous && isCancelled(previous)) {
		const { date } = digestOf(model);
		const which = date === undefined ? 'the report before it' : `the report of ${date}`;
		notes.push(`The previous report says that its meeting was cancelled, so ${which} is taken instead`);
	}
	const report = new ReportReader().read(text, previous.options);
	if (number !== undefined && !saysNumber(report, number)) {
		notes.push(`The previous report gives no number in a place for one, so ${number} is not written. Add it yourself`);
	}
	if (place !== '' && !text.includes(place) && !text.includes(JSON.stringify(place))) {
		notes.push(`The previous report has no line for a place, so “${place}” is not written. Add it yourself`);
	}
	const missing = people.filter((each) => !isListed(report, readGiven(each).name));
	if (missing.length > 0) {
		const names = missing.join(', ');
		notes.push(`The previous report has no list that can be written on, so it still lacks ${names}. Write it yourself`);
	}
	return notes;
}

function saysNumber(report: Report, number: number): boolean {
	if (digestOf(report).number === number) return true;
	const written = number > 0 && number < 4_000 ? `${number}|${toRoman(number)}` : `${number}`;
	return new RegExp(`(?<![\\p{L}\\d])(?:${written})(?!\\d)`, 'u').test(report.text);
}

/** On a list, or all words of the name in a line. */
function isListed(report: Report, name: string): boolean {
	const key = fold(name);
	if (participants(report).some((each) => each.key === key)) return true;
	const words = key.split(' ');
	return report.text.split(/\r\n|\r|\n/).some((line) => {
		const low = fold(line);
		return words.every((word) => low.includes(word));
	});
}
