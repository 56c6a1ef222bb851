import { lean, matchesOf } from '../text/index.js';
import { readDates } from './dates/read-dates.js';
import type { Prose } from './model.js';
import { attendanceOf } from './people/labels.js';
import { LINE_ENDING } from './prose.js';
import { remember } from './remember.js';
import { allWords, anyOf } from './words/index.js';

/** A date in digits alone: whose month nobody can tell, but a date. */
const DIGITS = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}\.\d{2}\.\d{2})(?!\d)/;

const AGENDA = allWords((words) => words.agenda);
const PARTICIPANTS = allWords((words) => words.participants);
/** Longer names have too much around them. */
const LONGEST = Math.max(...[...AGENDA, ...PARTICIPANTS].map(({ length }) => length)) + 20;
const NEXT = lean(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.next)}(?!\\p{L})`, 'u');
const AROUND = lean(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu);

/** Whether `prose` is the label of an agenda, or holds one: `Agenda`, `**Agenda:**`. */
export function isAgendaLabel(prose: Prose): boolean {
	return isLabel(prose, AGENDA);
}

export function isParticipantsLabel(prose: Prose): boolean {
	return isLabel(prose, PARTICIPANTS) || namesThosePresent(prose);
}

/** "I. Attendance", "Étaient également présents : …". */
function namesThosePresent({ text, kind, container }: Prose): boolean {
	if (container === 'quote' || container === 'note' || kind === 'cell') return false;
	if (kind === 'heading') return attendanceOf(text) === 'present';
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => {
			const end = line.indexOf(':');
			return end > 0 && end < LONGEST && attendanceOf(line.slice(0, end)) === 'present';
		});
}

function isLabel({ text, kind, rank, container }: Prose, words: ReadonlySet<string>): boolean {
	if (container === 'quote' || container === 'note' || kind === 'cell') return false;
	// "## Agenda of the third meeting", but not the title of a document that is all agenda.
	if (kind === 'heading' && rank !== 1 && text.length < 100 && !NEXT.test(text.toLowerCase())) {
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
	return isName(title, words) || matchesOf(title, OF_MEETING).some(({ index }) => isName(title.slice(0, index), words));
}

const OF_MEETING = /\s(?:of|for|at|in|de|du|des|der|zur|zum|del|de la|della|dell['’]|van|voor|da|do)\s/gi;

/** "L'anno 2024, il giorno 19 del mese di aprile", "Aos vinte e sete dias do mês de outubro": as deeds have it. */
const FORMAL = lean(
	/^\P{L}*(?:l['’]an(?:no)? (?:\d{4}|duemila|deux mille)|(?:aos|a los) .{3,40} d[ií]as del? mes |aos .{3,40} dias do mês )/u,
);

/** Whether a line of the title block holds a date, be it in digits alone. */
export const isDated = remember(
	(line): boolean => DIGITS.test(line) || readDates(line).length > 0 || FORMAL.test(line.toLowerCase()),
);
