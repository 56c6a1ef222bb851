/**
 * What speaks for a record of a meeting, for the agenda of one, or for neither, and how much. Kinds are decided from
 * the sums, and the user is told of what weighed most, in these words.
 */
import type { Kind } from '../model.js';

/** Where evidence stands; clauses of one place are told together. */
type Place = 'title' | 'file' | 'text';

interface Weight {
	/** For a record of a meeting, and for a call or agenda; less than 0: against it. */
	readonly record: number;
	readonly agenda: number;
	readonly place: Place;
	/** After "its title says", "its file is called" or "it has"; `word` as the document writes it. */
	readonly told: (word: string) => string;
	/** It holds something of what happened, so that the document is no mere call. */
	readonly content?: true;
	/** It counts only where there is a date, something that only a meeting has, or either: people decide elsewhere, too. */
	readonly needs?: 'date' | 'meeting' | 'either';
}

const named = (word: string): string => `"${word}"`;

const EVIDENCE = {
	// What it is called.
	record: { record: 4, agenda: 0, place: 'title', told: named, content: true },
	shared: { record: 2, agenda: 0, place: 'title', told: named, content: true },
	meeting: { record: 2, agenda: 3, place: 'title', told: named },
	someMeeting: { record: 1, agenda: 1, place: 'title', told: named },
	body: { record: 1, agenda: 1, place: 'title', told: named },
	call: { record: -2, agenda: 4, place: 'title', told: named },
	about: { record: -5, agenda: -5, place: 'title', told: named },
	recordFile: { record: 3, agenda: 1, place: 'file', told: named },
	meetingFile: { record: 2, agenda: 2, place: 'file', told: named },
	callFile: { record: -4, agenda: 4, place: 'file', told: named },
	frontPage: { record: -3, agenda: -1, place: 'file', told: named },
	aboutFile: { record: -8, agenda: -8, place: 'file', told: named },
	// When it was.
	date: { record: 1, agenda: 1, place: 'text', told: () => 'a date' },
	// What happened.
	attendance: { record: 4, agenda: 0, place: 'text', told: () => 'a list of those present', content: true },
	someAttendance: { record: 3, agenda: 0, place: 'text', told: () => 'a list of those present', content: true },
	unnamed: { record: 1, agenda: 0, place: 'text', told: () => 'something on who was there', content: true },
	sessions: { record: 2, agenda: 1, place: 'text', told: () => 'lists of who takes part in what' },
	talk: {
		record: 4,
		agenda: -2,
		place: 'text',
		told: () => 'what several speakers said',
		content: true,
		needs: 'either',
	},
	speakers: {
		record: 3,
		agenda: -2,
		place: 'text',
		told: () => 'what several speakers said',
		content: true,
		needs: 'either',
	},
	notes: { record: 3, agenda: -2, place: 'text', told: (word) => `text under ${named(word)}`, content: true },
	decisions: { record: 2, agenda: 0, place: 'text', told: (word) => `text under ${named(word)}`, content: true },
	decided: { record: 2, agenda: 0, place: 'text', told: () => 'decisions or votes', content: true, needs: 'meeting' },
	opened: { record: 2, agenda: 0, place: 'text', told: () => 'the opening or the end of the meeting', content: true },
	told: { record: 2, agenda: 0, place: 'text', told: () => 'what people said or did', content: true, needs: 'meeting' },
	someTold: {
		record: 1,
		agenda: 0,
		place: 'text',
		told: () => 'what people said or did',
		content: true,
		needs: 'meeting',
	},
	recorder: { record: 2, agenda: 0, place: 'text', told: () => 'who took the minutes' },
	officers: { record: 1, agenda: 1, place: 'text', told: () => 'who had the chair' },
	text: { record: 1, agenda: 0, place: 'text', told: () => 'running text', content: true, needs: 'date' },
	// What is to happen.
	agenda: { record: 1, agenda: 3, place: 'text', told: () => 'an agenda' },
	empty: { record: -1, agenda: 1, place: 'text', told: () => 'sections for what will be said, still empty' },
	coming: { record: -2, agenda: 2, place: 'text', told: () => 'words about a meeting to come' },
	plans: { record: 0, agenda: 1, place: 'text', told: () => 'directions for the meeting' },
	schedule: { record: -1, agenda: 1, place: 'text', told: () => 'a timetable' },
	// What it is instead.
	template: {
		record: -9,
		agenda: -9,
		place: 'text',
		told: () => 'blanks to fill in where its title and date would be',
	},
	links: { record: -4, agenda: -1, place: 'text', told: () => 'hardly more than links' },
	manual: { record: -4, agenda: -4, place: 'text', told: () => 'sections of a manual or a list of changes' },
} as const satisfies Record<string, Weight>;

export type Evidence = keyof typeof EVIDENCE;

/** What was found, with the words that show it. */
export type Found = ReadonlyMap<Evidence, string>;

/** A sum below it decides nothing: two strong pieces, or a strong one with a date, are enough. */
const ENOUGH = 5;
/** A title, a folder and a date are not enough: so much must be of what happened. */
const TOLD_ENOUGH = 2;

export interface Recognised {
	readonly kind: Kind;
	readonly kindReason: string;
}

export function weigh(found: Found): Recognised {
	const { record, agenda, content } = sumsOf(found);
	if (isSkeleton(found) && agenda >= ENOUGH) return agendaOf(found);
	// Whoever has called the file minutes means what stands in it.
	if (record >= ENOUGH && content >= (found.has('recordFile') ? 1 : TOLD_ENOUGH))
		return { kind: 'report', kindReason: reason(found, 'record') };
	if (agenda >= ENOUGH && isOfMeeting(found) && isPlanned(found)) return agendaOf(found);
	return { kind: 'other', kindReason: whyNeither(found) };
}

/** More than enough: whatever the text says, it is the record of a meeting. */
const PLAIN = 7;

/** Whether title, file and those present decide, so that nobody need read the text. */
export function isPlain(found: Found): boolean {
	return found.has('attendance') && !found.has('call') && !found.has('callFile') && sumsOf(found).record >= PLAIN;
}

function agendaOf(found: Found): Recognised {
	return { kind: 'agenda', kindReason: `${reason(found, 'agenda')}, and nothing yet of what was said` };
}

/** Prepared for the minutes, with an agenda: only its name says that something is recorded. */
function isSkeleton(found: Found): boolean {
	const names: readonly Evidence[] = ['record', 'shared'];
	return (
		found.has('empty') &&
		found.has('agenda') &&
		[...found.keys()].every((each) => names.includes(each) || (EVIDENCE[each] as Weight).content !== true)
	);
}

function sumsOf(found: Found): { record: number; agenda: number; content: number } {
	let [record, agenda, content] = [0, 0, 0];
	const firm = FIRM.some((each) => found.has(each));
	const dated = found.has('date');
	const needs = {
		date: dated || found.has('recordFile') || found.has('attendance'),
		meeting: firm,
		either: firm || dated,
	};
	for (const each of found.keys()) {
		const weight: Weight = EVIDENCE[each];
		if (weight.needs && !needs[weight.needs]) continue;
		record += weight.record;
		agenda += weight.agenda;
		if (weight.content) content += weight.record;
	}
	return { record, agenda, content };
}

/** What nothing but a meeting has. */
const FIRM: readonly Evidence[] = [
	'record',
	'meeting',
	'someMeeting',
	'body',
	'recordFile',
	'meetingFile',
	'attendance',
	'someAttendance',
	'sessions',
	'opened',
	'recorder',
	'agenda',
];

/** Many things have an agenda or a timetable: that of a meeting says so. */
function isOfMeeting(found: Found): boolean {
	return OF_MEETING.some((each) => found.has(each));
}

/** "Agenda items", as a title, may be about all meetings: a call says when one is, or what is to come. */
function isPlanned(found: Found): boolean {
	return PLANNED.some((each) => found.has(each));
}

const PLANNED: readonly Evidence[] = ['date', 'meeting', 'agenda', 'coming', 'schedule', 'sessions'];

const OF_MEETING: readonly Evidence[] = [
	'record',
	'meeting',
	'someMeeting',
	'call',
	'recordFile',
	'meetingFile',
	'callFile',
	'coming',
	'sessions',
];

/** No more is told, since it stands in one line of an editor. */
const TOLD = 4;

function reason(found: Found, sum: 'record' | 'agenda'): string {
	const best = [...found]
		.filter(([each]) => EVIDENCE[each][sum] > 0)
		.sort(([a], [b]) => EVIDENCE[b][sum] - EVIDENCE[a][sum])
		.slice(0, TOLD);
	return clauses(best);
}

const OPENINGS: Readonly<Record<Place, string>> = {
	title: 'its title says',
	file: 'its file or folder is called',
	text: 'it has',
};

function clauses(all: readonly (readonly [Evidence, string])[]): string {
	const parts = (['title', 'file', 'text'] as const).flatMap((place) => {
		const words = all
			.filter(([each]) => EVIDENCE[each].place === place)
			.map(([each, word]) => EVIDENCE[each].told(word));
		return words.length > 0 ? [`${OPENINGS[place]} ${joined([...new Set(words)])}`] : [];
	});
	return joined(parts);
}

function joined(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function whyNeither(found: Found): string {
	const against = [...found].filter(([each]) => EVIDENCE[each].record < -2);
	if (against.length > 0) return clauses(against);
	const some = [...found].filter(([each]) => EVIDENCE[each].record > 0);
	return some.length > 0
		? `${clauses(some.slice(0, TOLD))}, which is too little for a record or an agenda of a meeting`
		: 'nothing in it tells of a meeting: no title of minutes, no list of those present, no decisions';
}
