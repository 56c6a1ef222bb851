/** What may tell the kind of a document, as one block has it. */
import { type Acts, actsIn } from './actors.js';
import { type Log, logIn } from './log.js';
import type { Turn } from './turns.js';

export type Section = 'notes' | 'decisions' | 'between' | 'plans';

/** The heading or label of a section that tells of the kind. */
export interface SectionSign {
	readonly is: Section;
	readonly name: string;
	/** Where it stands in its block. */
	readonly at: number;
	readonly isHeading: boolean;
}

/** An item of a list, which may be on an agenda, or the heading or label of what was said of it. */
export interface Topic {
	/** In small letters, without signs around it. */
	readonly name: string;
	readonly at: number;
	readonly isItem: boolean;
	readonly isHeading: boolean;
}

/** How often each is there; in a short text, at most a few times. */
const NO_COUNTS = {
	// Who was there: how many are named as present, have a check box, have theirs ticked, and were called out one by one.
	present: 0,
	boxes: 0,
	ticked: 0,
	called: 0,
	/** It says that nobody was missing. */
	everyone: 0,

	decided: 0,
	told: 0,
	opened: 0,
	/** It tells of what was done in this meeting. */
	inMeeting: 0,
	/** Lines that state something, and paragraphs that are sentences. */
	statements: 0,
	sentences: 0,

	/** It calls its readers to a meeting. */
	summons: 0,
	/** The meeting is to come, or it says so of the next one, as a record may. */
	coming: 0,
	again: 0,
	/** Lines that say how long an item may take. */
	timed: 0,
	/** Lines that only name what is on every agenda. */
	items: 0,
	/** Lines that say where or how to take part. */
	plans: 0,
	/** Lines that begin with a time of day. */
	hours: 0,

	/** The sentence that opens or closes the meeting gives its date. */
	dated: 0,
	/** Headings with the date or the number of a meeting, and lines that begin with a day and a colon. */
	headed: 0,
	days: 0,
	/** Headings that name a record and its day. */
	recorded: 0,

	/** It says that there was no meeting. */
	cancelled: 0,
	/** Lines that are still to be filled in. */
	blanks: 0,
	/** Items that are labels with nothing behind or below. */
	fields: 0,
	folder: 0,
	/** Items, cells and paragraphs that are only a link, items and paragraphs that are more, and all that are more. */
	links: 0,
	other: 0,
	more: 0,

	/** Fenced code. */
	code: 0,
};

export type Counts = typeof NO_COUNTS;
export const COUNTED = Object.keys(NO_COUNTS) as readonly (keyof Counts)[];

export interface Signs extends Readonly<Counts> {
	readonly turns: readonly Turn[];
	readonly topics: readonly Topic[];
	readonly log: Log;
	readonly acts: Acts;
	/** The block is the heading or label of such a section. */
	readonly section?: SectionSign;
	/** It is a paragraph of its own that asks nothing, and is no label. */
	readonly plain: boolean;
}

export const NO_SIGNS: Signs = { ...NO_COUNTS, turns: [], topics: [], log: logIn(''), acts: actsIn([]), plain: false };
