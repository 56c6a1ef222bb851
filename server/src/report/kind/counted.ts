/** Which pieces of evidence count beside the others: some need a date or a meeting, and some mean less before one. */
import { EVIDENCE, type Evidence, type Found, type Weight } from './weights.js';

/** Whether a piece counts; a piece that is not found may be asked about, too. */
type Counts = (each: Evidence) => boolean;

/** The evidence that has everything it needs. */
export function thatCount(found: Found): Found {
	const counts = [asNeeded, onAgenda, beforeMeeting, withDate, ofMeeting].map((judge) => judge(found));
	return new Map([...found].filter(([each]) => counts.every((count) => count(each))));
}

function asNeeded(found: Found): Counts {
	const firm = has(found, FIRM);
	const dated = found.has('date');
	const needs = {
		date: dated || found.has('recordFile') || found.has('attendance'),
		meeting: firm,
		either: firm || dated,
	};
	const called = firm || has(found, CALLS);
	return (each) => {
		// Tables of programs say what is present, too.
		if (each === 'roll') return called;
		const weight: Weight = EVIDENCE[each];
		return weight.needs === undefined || needs[weight.needs];
	};
}

function onAgenda(found: Found): Counts {
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
	return (each) => {
		if (each === 'empty') return !begun;
		// An agenda leads to the papers.
		if (each === 'links') return !has(found, CALLS);
		if (each === 'notes') return !remarks;
		if (each === 'opened') return !invites || tells;
		return !ahead || !AHEAD.has(each) || each === 'recordFile';
	};
}

function beforeMeeting(found: Found): Counts {
	const awaited = isAwaited(found);
	const held = isHeld(found);
	const timed = found.has('timed');
	return (each) => {
		// An agenda that was filled in keeps its name.
		if (CALLS.includes(each)) return !held;
		return !awaited || !(LISTED.includes(each) || each === 'between' || (timed && EXPLAINS.includes(each)));
	};
}

function withDate(found: Found): Counts {
	const dated = found.has('date');
	const met = has(found, MET);
	const told = isTold(found);
	// A course tells what was explained, too.
	const some = found.has('someTold') && has(found, ['record', 'shared', 'sureMeeting']);
	const written = met || some || has(found, WRITTEN) || (found.has('numbered') && told);
	return (each) => {
		if (each === 'undated') return !written;
		if (each === 'numbered') return !dated && told;
		// A report that has just been begun has little else, but a date.
		if (each === 'blanks' && dated) return false;
		if (each === 'cancelled' || each === 'blanks' || each === 'statutes')
			return !(met && (dated || has(found, SPOKEN)));
		// They agreed when to meet.
		return each !== 'custom' || !(met && (dated || found.has('numbered')));
	};
}

function ofMeeting(found: Found): Counts {
	const dated = found.has('date');
	// A meeting about guidelines records when it was, and who came; so does a form below its own directions.
	const filled = found.has('attendance') || (found.has('someAttendance') && found.has('notes'));
	const guide = found.has('guide') && !(dated && filled);
	const called = has(found, CALLED);
	const sections = called && (dated || found.has('numbered')) && isTold(found);
	const filed = dated && (found.has('recordFile') || found.has('meetingFile'));
	const parted = isParted(found);
	return (each) => {
		if (each === 'several') return !parted;
		if (each === 'headed') return parted;
		// In the notes of a meeting, people tell of themselves, and name parts of programs.
		// What lies in the folder of a meeting is what was said of the roadmap.
		if (each === 'about') return !(filed && has(found, WHO));
		if (each === 'personal') return !called;
		if (each === 'manual') return !sections;
		return guide ? !SHOWN.has(each) : each !== 'guide';
	};
}

function has(found: Found, some: readonly Evidence[]): boolean {
	return some.some((each) => found.has(each));
}

const WHO: readonly Evidence[] = ['attendance', 'someAttendance', 'roll', 'everyone'];

/** Whether it has the records of several meetings, one below the other: a list of recordings has dates, too. */
export function isParted(found: Found): boolean {
	return found.has('headed') && (isRecorded(found) || found.has('someTold'));
}

/** Lists of those who are to come look like lists of those who came. */
const LISTED: readonly Evidence[] = ['attendance', 'someAttendance', 'unnamed'];

/** Who is expected is listed before a meeting is planned to the minute, and before its aims: nothing else is told. */
function isAwaited(found: Found): boolean {
	if (!found.has('timed') && !found.has('aims') && !found.has('call')) return false;
	// What is said of items shows nothing where each has its time: it explains them.
	return !has(found, SAID) && (found.has('timed') || !has(found, ['statements', 'text']));
}

const EXPLAINS: readonly Evidence[] = ['statements', 'text', 'someTold'];

/** What nobody writes before a meeting, except who is to come and what is on the agenda. */
const SAID: readonly Evidence[] = [
	'record',
	'shared',
	'recordFile',
	'roll',
	'everyone',
	'log',
	'talk',
	'speakers',
	'round',
	'notes',
	'answers',
	'decisions',
	'decided',
	'opened',
	'told',
	'inMeeting',
];

/** Who came and what they said are both there, or each was called: it was held. */
function isHeld(found: Found): boolean {
	const who = found.has('everyone') || has(found, LISTED);
	return found.has('roll') || (who && has(found, SPOKE));
}

const SPOKE: readonly Evidence[] = ['notes', 'answers', 'log', 'talk', 'speakers', 'round', 'told', 'inMeeting'];

/** Whether something tells who was there, what was said or what was decided. */
function isRecorded(found: Found): boolean {
	return has(found, RECORDS);
}

const RECORDS: readonly Evidence[] = [...LISTED, ...SPOKE, 'between', 'roll', 'everyone', 'decisions', 'decided'];

/** Whether there is more than a number: blank forms are numbered, too, and so are plans and chapters. */
function isTold(found: Found): boolean {
	const named = found.has('meeting') || found.has('someMeeting');
	return isRecorded(found) || has(found, CALLS) || (named && has(found, SLIGHT));
}

const CALLED: readonly Evidence[] = ['record', 'recordFile', 'meeting', 'meetingFile'];
const CALLS: readonly Evidence[] = ['call', 'callFile'];
const SLIGHT: readonly Evidence[] = ['statements', 'someTold', 'timed'];

/** People met and wrote it down, whatever else the text says of meetings that were not held, and in brackets. */
const MET: readonly Evidence[] = [
	'attendance',
	'roll',
	'inMeeting',
	'log',
	'talk',
	'speakers',
	'told',
	'decided',
	'opened',
];

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
	'roll',
	'everyone',
	'inMeeting',
	'answers',
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
const WRITTEN: readonly Evidence[] = ['someAttendance', 'unnamed', 'recorder', 'next'];

/** What an agenda has before the meeting, though minutes have it, too. */
const AHEAD: ReadonlySet<Evidence> = new Set(['recordFile', 'recorder', 'statements', 'text', 'next']);

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
