import { memoize, sameValue } from '../../incremental/index.js';
import { lazily, matchesOf, narrowed, type Span, shift } from '../../text/index.js';
import { readDates } from '../dates/read-dates.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { blockQuery, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { attendanceOf } from '../people/lists/labels.js';
import { allWords, anyOf } from '../words/index.js';

/** An all-digit date: its month may be ambiguous, but it is a date. */
const DIGITS =
	/(?<![\d./-])(?:\d{1,2} ?[./_-] ?\d{1,2} ?[./_-] ?\d{4}|\d{4}[._]\d{2}[._]\d{2}|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\/\d\d|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d)(?![\d/]|\.\d)/;

const AGENDA = allWords((words) => words.agenda);
const PARTICIPANTS = allWords((words) => words.participants);
/** Anything longer has too much around the label's words. */
const LONGEST = Math.max(...[...AGENDA, ...PARTICIPANTS].map(({ length }) => length)) + 20;
const NEXT = narrowed(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.next)}(?!\\p{L})`, 'u');
const AROUND = narrowed(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu);

/** Whether `prose` is the label of an agenda, or holds one: `Agenda`, `**Agenda:**`. */
export function isAgendaLabel(prose: Prose): boolean {
	return isLabel(prose, AGENDA);
}

export function isParticipantsLabel(prose: Prose): boolean {
	return isLabel(prose, PARTICIPANTS) || namesThosePresent(prose);
}

/** "I. Attendance", "Étaient également présents : …". */
function namesThosePresent({ text, kind, within }: Prose): boolean {
	if (within || kind === 'cell') return false;
	if (kind === 'heading') return attendanceOf(text) === 'present';
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => {
			const end = line.indexOf(':');
			return end > 0 && end < LONGEST && attendanceOf(line.slice(0, end)) === 'present';
		});
}

function isLabel({ text, kind, depth, within }: Prose, words: ReadonlySet<string>): boolean {
	if (within || kind === 'cell') return false;
	// "## Agenda of the third meeting", but not the title of a document that is nothing but an agenda.
	if (kind === 'heading' && depth !== 1 && text.length < 100 && !NEXT.test(text.toLowerCase())) {
		return isNameOfMeeting(text, words);
	}
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => isName(line, words));
}

/** A heading may say more ("Participants (12)"); a label ends in a colon or stands alone. */
function isName(line: string, words: ReadonlySet<string>): boolean {
	if (line.length > 400) return false;
	const end = line.search(/[:：(]|$/);
	return end <= LONGEST && words.has(line.slice(0, end).replace(AROUND, '').toLowerCase());
}

/** Whether an annex called `title` is the agenda. */
export function isAgendaTitle(title: string): boolean {
	return isNameOfMeeting(title, AGENDA);
}

export function isParticipantsTitle(title: string): boolean {
	return isNameOfMeeting(title, PARTICIPANTS);
}

/** "Agenda of the third meeting" is an agenda, "List of participants of the third meeting" one of participants. */
function isNameOfMeeting(title: string, words: ReadonlySet<string>): boolean {
	if (title.length > 400) return false;
	return (
		isName(title, words) || matchesOf(title, OF_MEETING()).some(({ index }) => isName(title.slice(0, index), words))
	);
}

const OF_MEETING = lazily(() => new RegExp(`\\s${anyOf(({ meeting }) => meeting.ofMeeting)}\\s`, 'gi'));

/** "L'anno 2024, il giorno 19 del mese di aprile", "Aos vinte e sete dias do mês de outubro": as deeds put it. */
const FORMAL = lazily(() => narrowed(`^\\P{L}*${anyOf(({ formal }) => formal)}`));

/** "13 augusti 2031", alone: a day, some month in a language that is not read, and a year. */
const DAY_WORD_YEAR = narrowed(/^[^\p{L}\d]*(?:0?[1-9]|[12]\d|3[01])\.? \p{Ll}{3,12}\.? (?:19|20)\d\d[^\p{L}\d]*$/u);

/** Whether a line of the title block holds a date, even if only in digits. */
export const isDated = memoize(
	(line): boolean =>
		DIGITS.test(line) || readDates(line).length > 0 || FORMAL().test(line.toLowerCase()) || DAY_WORD_YEAR.test(line),
);

/** Where the labels of agendas stand in the document. */
export const agendaLabels = labelsWhere(isAgendaLabel);

/** Where the labels of lists of participants stand in the document. */
export const participantLabels = labelsWhere(isParticipantsLabel);

function labelsWhere(test: (prose: Prose) => boolean): (report: Report) => readonly Span[] {
	const byBlock = blockQuery(({ prose }): readonly Span[] | undefined => {
		const found = prose.filter(test).map(({ span }) => span);
		return found.length > 0 ? found : undefined;
	}, sameValue);
	return query([byBlock], (all) => all.flatMap(({ from, value }) => value.map((span) => shift(span, from))));
}
