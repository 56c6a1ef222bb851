/**
 * What speaks for a record of a meeting, for the agenda of one, or for neither, and how strongly. The sums decide the
 * kind, and the user is told what weighed most, in these words.
 */

/** Where evidence is found; clauses about the same place are told together. */
export type Place = 'title' | 'file' | 'text';

/**
 * What a piece of evidence tells, if anything of a meeting:
 *
 * - `record`, `meeting`, `call`: what its title or file is called;
 * - `plan`: what lies ahead;
 * - `list`: who is there, or is to come; `roll`: that each was called, or nobody missing;
 * - `said`: what was said or done; `noted`: the same, under the headings and names of a form that may hold remarks;
 * - `parts`: what stands under a date or “since the last meeting”;
 * - `remark`: some text, which may explain the items of an agenda.
 */
export type Tells = 'record' | 'meeting' | 'call' | 'plan' | 'list' | 'roll' | 'said' | 'noted' | 'parts' | 'remark';

/** `firm`: only a meeting has it. Others count only with a date, or with something firm, since people decide elsewhere, too. */
export type Stands = 'firm' | 'with date' | 'with firm' | 'with either' | 'with firm or call';

export interface Weight {
	/** For a record of a meeting, and for a call or agenda; negative: against it. */
	readonly record: number;
	readonly agenda: number;
	readonly place: Place;
	/** Follows "its title says", "its file is called" or "it has"; `*` is what the document writes. */
	readonly told: string;
	readonly tells: Tells | undefined;
	readonly stands: Stands | undefined;
}

const text = (record: number, agenda: number, told: string, tells?: Tells, stands?: Stands): Weight => ({
	record,
	agenda,
	place: 'text',
	told,
	tells,
	stands,
});
const title = (record: number, agenda: number, tells?: Tells, stands?: Stands): Weight => ({
	...text(record, agenda, '*', tells, stands),
	place: 'title',
});
const file = (record: number, agenda: number, tells?: Tells, stands?: Stands): Weight => ({
	...title(record, agenda, tells, stands),
	place: 'file',
});

export const EVIDENCE = {
	// The name.
	record: title(4, 0, 'record', 'firm'),
	shared: title(2, 0, 'record'),
	meeting: title(2, 3, 'meeting', 'firm'),
	someMeeting: title(1, 1, 'meeting', 'firm'),
	lesson: title(0, 0),
	body: title(1, 1, undefined, 'firm'),
	call: title(-2, 4, 'call'),
	several: title(-5, -5),
	about: title(-5, -5),
	guide: title(-8, -8),
	recordFile: file(3, 1, 'record', 'firm'),
	meetingFile: file(2, 2, 'meeting', 'firm'),
	/** Not only its folder is called so. */
	ownFile: file(0, 0),
	callFile: file(-4, 4, 'call'),
	frontPage: file(-3, -1),
	aboutFile: file(-8, -8),
	templateFile: file(-30, -30),
	// When it took place.
	date: text(1, 1, 'a date'),
	numbered: text(1, 1, 'the number of the meeting'),
	headed: text(1, 0, 'a date above each of its parts', 'parts', 'with firm'),
	entries: text(2, 0, 'text below several dates', 'parts', 'with firm'),
	entry: text(2, 0, 'text below a date instead of a title', 'parts', 'with firm'),
	recorded: text(2, 0, 'text under a heading with the day of a record', 'parts', 'with firm'),
	atOnce: text(0, 0, 'a date instead of a title'),
	between: text(2, 0, 'text under *', 'parts', 'with firm'),
	openDate: title(0, 0),
	undated: text(-9, -2, 'no date'),
	// Who was there.
	attendance: text(4, 0, 'a list of those present', 'list', 'firm'),
	someAttendance: text(3, 0, 'a list of those present', 'list', 'firm'),
	unnamed: text(1, 0, 'something on who was there', 'list', 'with firm'),
	roll: text(5, 0, 'a roll that says of each whether they were there', 'roll', 'with firm or call'),
	everyone: text(3, 0, 'the word that nobody was missing', 'roll', 'with firm'),
	officers: text(1, 1, 'who had the chair'),
	// What happened.
	log: text(4, -2, 'the log of a meeting in a chat', 'said', 'firm'),
	talk: text(3, -2, 'what several speakers said', 'said', 'with either'),
	actors: text(5, 0, 'what those did who are listed', 'said', 'with firm or call'),
	opened: text(2, 0, 'the opening or the end of the meeting', 'said', 'firm'),
	inMeeting: text(2, 0, 'what was done in the meeting', 'said', 'with firm'),
	decided: text(2, 0, 'decisions or votes', 'said', 'with firm'),
	someTold: text(1, 0, 'what people said or did', 'remark', 'with firm'),
	statements: text(2, 0, 'what is said of several points', 'remark', 'with firm'),
	text: text(1, 0, 'running text', 'remark', 'with date'),
	round: text(2, 0, 'what one after the other said', 'remark', 'with firm'),
	notes: text(3, -2, 'text under *', 'noted', 'with either'),
	answers: text(3, -2, 'text below the items of its agenda', 'noted', 'with either'),
	taken: text(3, -2, 'text below the items of its agenda', 'noted', 'with firm'),
	decisions: text(2, 0, 'text under *', 'noted', 'with either'),
	// What is planned.
	agenda: text(1, 3, 'an agenda', 'plan', 'firm'),
	items: text(0, 2, 'the usual items of an agenda', 'plan'),
	empty: text(-1, 1, 'sections for what will be said, still empty', 'plan'),
	coming: text(-2, 2, 'words about a meeting to come', 'plan'),
	summons: text(-3, 4, 'words that call to a meeting', 'plan'),
	plans: text(0, 1, 'directions for the meeting', 'plan'),
	timed: text(0, 2, 'how long each item may take', 'plan'),
	fields: text(-1, 2, 'labels of what will be said, with nothing behind them', 'plan'),
	schedule: text(-1, 1, 'a timetable', 'plan'),
	sessions: text(2, 1, 'lists of who takes part in what', 'plan', 'firm'),
	// What else it is.
	template: text(-9, -9, 'blanks to fill in where its title and date would be'),
	cancelled: text(-20, -20, 'the word that there was no meeting'),
	blanks: text(-20, -20, 'little more than blanks to fill in'),
	folder: text(-8, -8, 'words on what its folder holds'),
	links: text(-8, -4, 'hardly more than links'),
	code: text(-3, -3, 'much code'),
} satisfies Record<string, Weight>;

export type Evidence = keyof typeof EVIDENCE;

/** What was found, with the words that show it. */
export type Found = ReadonlyMap<Evidence, string>;

/** Whether something that was found tells one of these. */
export function tells(found: Found, ...some: readonly Tells[]): boolean {
	for (const each of found.keys()) if (isOf(each, some)) return true;
	return false;
}

export function isOf(each: Evidence, some: readonly Tells[]): boolean {
	const told = EVIDENCE[each].tells;
	return told !== undefined && some.includes(told);
}

/** Whether it holds something about what happened, so that its document is more than a call or the name of a file. */
export function isContent(each: Evidence): boolean {
	return EVIDENCE[each].place !== 'file' && isOf(each, CONTENT);
}

const CONTENT: readonly Tells[] = ['record', 'list', 'roll', 'said', 'noted', 'parts', 'remark'];
