/** Which pieces of evidence count beside the others: some need a date or a meeting, and some mean less before one. */
import { EVIDENCE, type Evidence, type Found, isOf, type Tells, tells } from './weights.js';

/** Whether a piece counts; a piece that is not found may be asked about, too. */
type Counts = (each: Evidence) => boolean;

/** The evidence that has everything it needs. */
export function thatCount(found: Found): Found {
	const counts = [asNeeded, onAgenda, beforeMeeting, withDate, ofMeeting].map((judge) => judge(found));
	return new Map([...found].filter(([each]) => counts.every((count) => count(each))));
}

function asNeeded(found: Found): Counts {
	// Courses have sessions and workshops, with dates, notes and tasks.
	const lesson = found.has('lesson');
	const firm = [...found.keys()].some(
		(each) => EVIDENCE[each].stands === 'firm' && !(lesson && isOf(each, ['meeting'])),
	);
	const dated = found.has('date');
	const met = {
		firm: true,
		'with date': dated || found.has('recordFile') || found.has('attendance'),
		'with firm': firm,
		'with either': firm || (dated && !lesson),
		// Tables of programs say what is present, too.
		'with firm or call': firm || tells(found, 'call'),
	};
	return (each) => met[EVIDENCE[each].stands ?? 'firm'];
}

/** What only those who met can tell; a file may have its name beforehand. */
const HAPPENED: readonly Tells[] = ['record', 'list', 'roll', 'said'];

function onAgenda(found: Found): Counts {
	const calls = tells(found, 'call');
	// Whoever calls it minutes and plans nothing in it is writing them: what is still empty comes last.
	const begun = (found.has('record') || found.has('recordFile')) && !found.has('agenda');
	const called = found.has('call') && !found.has('record');
	// An invitation by title and by name opens nothing: that is one of its items.
	const invites = called && found.has('callFile');
	const happened = [...found.keys()].some(
		(each) => isOf(each, HAPPENED) && each !== 'recordFile' && !(invites && each === 'opened'),
	);
	// Notes on an agenda are about documents and rooms, unless they tell what somebody did; next to the usual items, a
	// single one is only a remark: "The chair hopes to close this point".
	const usual = found.has('agenda') || found.has('callFile');
	const ahead = called && !happened && (usual || !found.has('someTold'));
	return (each) => {
		if (each === 'empty') return !begun;
		// An agenda leads to the papers.
		if (each === 'links') return !calls;
		if (each === 'opened') return !invites || happened;
		// Who calls it an agenda, and tells nothing, has explained the items.
		return !ahead || !(each === 'notes' || isOf(each, ['remark']));
	};
}

function beforeMeeting(found: Found): Counts {
	const awaited = isAwaited(found);
	const held = isHeld(found);
	const prepared = found.has('timed') || found.has('fields');
	return (each) => {
		// An agenda that was filled in keeps its name.
		if (isOf(each, ['call'])) return !held;
		// Lists of those who are to come look like lists of those who came.
		return !awaited || !(isOf(each, ['list']) || each === 'between' || (prepared && isOf(each, ['remark'])));
	};
}

/** Who is expected is listed before a meeting is planned to the minute, and before its aims: nothing else is told. */
function isAwaited(found: Found): boolean {
	if (!(['timed', 'call', 'schedule', 'fields'] as const).some((each) => found.has(each))) return false;
	if (tells(found, 'record', 'roll', 'said', 'noted')) return false;
	// What is said of items shows nothing where each has its time, or blanks for what will be said: it explains them.
	return found.has('timed') || found.has('fields') || !(found.has('statements') || found.has('text'));
}

/** Who came and what they said are both there, or each was called: it was held. */
function isHeld(found: Found): boolean {
	const met = found.has('headed') || tells(found, 'list', 'roll');
	return found.has('roll') || found.has('actors') || (met && tells(found, 'said', 'noted'));
}

/** What nobody writes into a form without the day. */
const SPOKEN: readonly Evidence[] = ['log', 'talk'];
const TOLD: readonly Evidence[] = ['inMeeting', 'opened', ...SPOKEN];

function withDate(found: Found): Counts {
	const dated = found.has('date');
	const told = isTold(found);
	// People met and wrote it down, whatever else the text says of meetings that were not held, and in brackets.
	const met = found.has('attendance') || tells(found, 'roll', 'said');
	const spoken = SPOKEN.some((each) => found.has(each));
	// What is written down of a meeting needs no date; policies and handbooks tell what was decided, too.
	const open = found.has('openDate') && !TOLD.some((each) => found.has(each));
	const there = tells(found, 'list', 'roll') || spoken || found.has('opened') || found.has('actors');
	const written = !open && (there || (found.has('numbered') && told));
	return (each) => {
		if (each === 'undated') return !written;
		if (each === 'numbered') return !dated && told && !open;
		// A report that has just been begun has little else, but a date.
		if (each === 'blanks' && dated) return false;
		if (each === 'cancelled' || each === 'blanks' || each === 'links') return !(met && (dated || spoken));
		return each !== 'code' || !met;
	};
}

/** A guide to minute-taking has minutes in its title, and shows what they look like. */
const SHOWN: readonly Tells[] = ['record', 'said', 'noted'];

function ofMeeting(found: Found): Counts {
	const dated = found.has('date');
	// A meeting about guidelines records when it was, and who came; so does a form below its own directions.
	const filled = found.has('attendance') || (found.has('someAttendance') && found.has('notes'));
	const guide = found.has('guide') && !(dated && filled);
	const filed = dated && (found.has('recordFile') || found.has('meetingFile'));
	const parted = isParted(found);
	return (each) => {
		if (each === 'several') return !isOfThem(found);
		if (each === 'headed' || each === 'entries') return parted;
		if (each === 'entry') return isEntry(found);
		// What lies in the folder of a meeting is what was said of the roadmap.
		if (each === 'about') return !(filed && tells(found, 'list', 'roll'));
		return guide ? !isOf(each, SHOWN) : each !== 'guide';
	};
}

/** Whether it has the records of several meetings, one below the other: a list of recordings has dates, too. */
export function isParted(found: Found): boolean {
	// A page of events has dates, too, but below its title.
	const named = tells(found, 'record') || (found.has('ownFile') && found.has('atOnce'));
	const noted = found.has('someTold') || (found.has('entries') && named && !found.has('coming'));
	const begun = isEntry(found) || (found.has('recorded') && named);
	return begun || (found.has('headed') && (noted || isRecorded(found)));
}

/** Whether it is the record of one meeting or several, though its title speaks of meetings: "Minutes of the meetings". */
export function isOfThem(found: Found): boolean {
	const listed = found.has('attendance') || found.has('someAttendance');
	return isParted(found) || (listed && found.has('date') && tells(found, 'record'));
}

/** Diaries begin with a day, too; and what stands below the name of a meeting may announce it. */
function isEntry(found: Found): boolean {
	return found.has('entry') && found.has('ownFile') && !found.has('meeting') && !found.has('someMeeting');
}

/** Whether something tells who was there, what was said or what was decided. */
function isRecorded(found: Found): boolean {
	return found.has('between') || tells(found, 'list', 'roll', 'said', 'noted');
}

/** Whether there is more than a number: blank forms are numbered, too, and so are plans and chapters. */
function isTold(found: Found): boolean {
	const named = found.has('meeting') || found.has('someMeeting');
	return isRecorded(found) || tells(found, 'call') || (named && (found.has('timed') || tells(found, 'remark')));
}
