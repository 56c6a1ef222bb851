/** Decides a document's kind from what was found, and tells what weighed most. */
import type { Kind } from '../facts/report.js';
import { EVIDENCE, type Evidence, type Place, type Weight } from './weights.js';

/** What was found, with the words that show it. */
export type Found = ReadonlyMap<Evidence, string>;

/** A lower sum decides nothing: two strong pieces, or a strong one with a date, are enough. */
const ENOUGH = 5;
/** A title, a folder and a date are not enough: this much must be about what happened. */
const TOLD_ENOUGH = 2;

export interface Recognised {
	readonly kind: Kind;
	readonly kindReason: string;
}

export function weigh(all: Found): Recognised {
	const found = thatCount(all);
	const { record, agenda, content } = sumsOf(found);
	if (isSkeleton(found) && agenda >= ENOUGH) return agendaOf(found);
	// An agenda may say something about its items.
	if (
		agenda > record &&
		agenda >= ENOUGH &&
		isPlanned(found) &&
		isOfMeeting(found) &&
		!RECORDED.some((each) => found.has(each))
	)
		return agendaOf(found);
	// Whoever calls the file minutes means its content.
	if (record >= ENOUGH && content >= (found.has('recordFile') ? 1 : TOLD_ENOUGH))
		return { kind: 'report', kindReason: reason(found, 'record') };
	if (agenda >= ENOUGH && isOfMeeting(found) && isPlanned(found)) return agendaOf(found);
	return { kind: 'other', kindReason: whyNeither(found) };
}

/** More than enough: whatever the text says, it is the record of a meeting. */
const PLAIN = 7;

/** Whether title, file and those present decide, so that the text need not be read. */
export function isPlain(found: Found): boolean {
	return (
		found.has('attendance') && !found.has('call') && !found.has('callFile') && sumsOf(thatCount(found)).record >= PLAIN
	);
}

function agendaOf(found: Found): Recognised {
	return { kind: 'agenda', kindReason: `${reason(found, 'agenda')}, and nothing yet of what was said` };
}

/** Prepared for the minutes, with an agenda: only its name, or remarks on the items, looks like a record. */
function isSkeleton(found: Found): boolean {
	const none: readonly Evidence[] = ['record', 'shared', 'statements', 'text', 'someTold'];
	return (
		found.has('empty') &&
		found.has('agenda') &&
		[...found.keys()].every((each) => none.includes(each) || (EVIDENCE[each] as Weight).content !== true)
	);
}

function sumsOf(found: Found): { record: number; agenda: number; content: number } {
	let [record, agenda, content] = [0, 0, 0];
	for (const each of found.keys()) {
		const weight: Weight = EVIDENCE[each];
		record += weight.record;
		agenda += weight.agenda;
		if (weight.content) content += weight.record;
	}
	return { record, agenda, content };
}

/** The evidence that has everything it needs. */
function thatCount(found: Found): Found {
	const firm = FIRM.some((each) => found.has(each));
	const dated = found.has('date');
	const needs = {
		date: dated || found.has('recordFile') || found.has('attendance'),
		meeting: firm,
		either: firm || dated,
	};
	// Whoever calls it minutes and plans nothing in it is writing them: what is still empty comes last.
	const begun = found.has('record') && !found.has('agenda');
	// Notes on an agenda are about documents and rooms, unless they tell what somebody did; next to the usual items, a
	// single one is only a remark: "The chair hopes to close this point".
	const usual = found.has('call') && (found.has('agenda') || found.has('callFile'));
	// An invitation by title and by name opens nothing: that is one of its items.
	const invites = found.has('call') && found.has('callFile') && !found.has('record');
	const slight = (each: Evidence): boolean =>
		(usual && each === 'someTold') || (invites && (each === 'opened' || each === 'next'));
	const tells = TOLD_BY.some((each) => found.has(each) && !slight(each));
	const remarks = found.has('call') && !found.has('record') && !tells;
	// Who calls it an agenda, and tells nothing, has named the note-taker beforehand, and explained the items.
	const ahead =
		found.has('call') &&
		!found.has('record') &&
		!TOLD_BY.some((each) => found.has(each) && !AHEAD.has(each) && !slight(each));
	const met = MET.some((each) => found.has(each));
	// A meeting about guidelines records when it was, and who came.
	const guide = found.has('guide') && !(dated && found.has('attendance'));
	return new Map(
		[...found].filter(([each]) => {
			if (each === 'empty' && begun) return false;
			// An agenda leads to the papers.
			if (each === 'links' && (found.has('call') || found.has('callFile'))) return false;
			// A report that has just been begun has little else, but a date.
			if (each === 'blanks' && dated) return false;
			if (
				(each === 'cancelled' || each === 'blanks' || each === 'statutes') &&
				met &&
				(dated || SPOKEN.some((spoken) => found.has(spoken)))
			)
				return false;
			if (each === 'undated' && (met || WRITTEN.some((written) => found.has(written)))) return false;
			if (each === 'notes' && remarks) return false;
			if (ahead && AHEAD.has(each) && each !== 'recordFile') return false;
			if (each === 'opened' && invites && !tells) return false;
			if (guide ? SHOWN.has(each) : each === 'guide') return false;
			const weight: Weight = EVIDENCE[each];
			return weight.needs === undefined || needs[weight.needs];
		}),
	);
}

/** People met and wrote it down, whatever else the text says of meetings that were not held, and in brackets. */
const MET: readonly Evidence[] = ['attendance', 'log', 'talk', 'speakers', 'told', 'decided', 'opened'];

/** A guide to minute-taking has minutes in its title, and shows what they look like. */
const SHOWN: ReadonlySet<Evidence> = new Set([
	'record',
	'shared',
	'recordFile',
	'decisions',
	'decided',
	'notes',
	'opened',
	'round',
	'speakers',
	'talk',
]);

/** What shows that the notes on an agenda come from the meeting. */
const TOLD_BY: readonly Evidence[] = [
	'shared',
	'recordFile',
	'attendance',
	'someAttendance',
	'unnamed',
	'log',
	'talk',
	'speakers',
	'round',
	'decided',
	'decisions',
	'opened',
	'told',
	'someTold',
	'recorder',
	'next',
];

/** What is written down of a meeting needs no date. */
const SPOKEN: readonly Evidence[] = ['log', 'talk', 'speakers'];
const WRITTEN: readonly Evidence[] = ['someAttendance', 'unnamed', 'decisions', 'someTold', 'recorder', 'next'];

/** What an agenda has before the meeting, though minutes have it, too. */
const AHEAD: ReadonlySet<Evidence> = new Set(['recordFile', 'recorder', 'statements', 'text', 'next']);

/** What no agenda has. */
const RECORDED: readonly Evidence[] = [
	'record',
	'shared',
	'recordFile',
	'attendance',
	'someAttendance',
	'log',
	'talk',
	'speakers',
	'notes',
	'decided',
	'opened',
];

/** What only a meeting has. */
const FIRM: readonly Evidence[] = [
	'record',
	'meeting',
	'someMeeting',
	'body',
	'recordFile',
	'meetingFile',
	'attendance',
	'someAttendance',
	'log',
	'sessions',
	'opened',
	'recorder',
	'agenda',
];

/** Many things have an agenda or a timetable: a meeting's says so. */
function isOfMeeting(found: Found): boolean {
	return OF_MEETING.some((each) => found.has(each));
}

/** "Agenda items" as a title may be about all meetings: a call says when one is, or what is to come. */
function isPlanned(found: Found): boolean {
	const dated = found.has('date') || found.has('meeting') || (found.has('call') && found.has('callFile'));
	return PLANNED.some((each) => found.has(each)) && (dated || LAID_OUT.some((each) => found.has(each)));
}

/** What lies ahead, laid out: a call without a date needs one of these. */
const LAID_OUT: readonly Evidence[] = ['items', 'agenda', 'coming', 'summons', 'schedule', 'sessions'];

const PLANNED: readonly Evidence[] = [
	'call',
	'callFile',
	'items',
	'agenda',
	'coming',
	'summons',
	'plans',
	'schedule',
	'sessions',
	'empty',
];

const OF_MEETING: readonly Evidence[] = [
	'record',
	'meeting',
	'someMeeting',
	'call',
	'recordFile',
	'meetingFile',
	'callFile',
	'coming',
	'summons',
	'sessions',
];

/** No more pieces are told, since they must fit on one line of an editor. */
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
	const some = [...found].filter(([each]) => EVIDENCE[each].record > 0);
	// That it has no date is no reason if nothing speaks for a meeting.
	const against = [...found].filter(([each]) => EVIDENCE[each].record < -2 && (each !== 'undated' || some.length > 0));
	if (against.length > 0) return clauses(against);
	return some.length > 0
		? `${clauses(some.slice(0, TOLD))}, which is too little for a record or an agenda of a meeting`
		: 'nothing in it tells of a meeting: no title of minutes, no list of those present, no decisions';
}
