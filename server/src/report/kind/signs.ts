/** What may tell the kind of a document, as one block has it. */
import { type Log, logIn } from './log.js';
import type { Roll } from './roll.js';
import type { Turn } from './turns.js';

export type Section = 'notes' | 'decisions' | 'between' | 'plans' | 'aims' | 'manual';

/** The heading or label of a section that tells of the kind. */
export interface SectionSign {
	readonly is: Section;
	readonly name: string;
	/** Where it stands in its block. */
	readonly at: number;
	readonly isHeading: boolean;
}

export interface Signs extends Roll {
	readonly turns: readonly Turn[];
	readonly log: Log;
	/** The block is the heading or label of such a section. */
	readonly section?: SectionSign;
	/** How often it says so; for short texts, at most a few times. */
	readonly decided: number;
	readonly told: number;
	readonly opened: boolean;
	readonly coming: boolean;
	/** It says so of the next meeting, as a record may. */
	readonly again: boolean;
	/** It tells of what was done in this meeting. */
	readonly inMeeting: boolean;
	/** It says that nobody was missing. */
	readonly everyone: boolean;
	/** Lines that say how long an item may take. */
	readonly timed: number;
	/** It is a paragraph of its own that asks nothing, and is no label. */
	readonly plain: boolean;
	/** It calls its readers to a meeting. */
	readonly summons: boolean;
	/** It says that there was no meeting. */
	readonly cancelled: boolean;
	/** Headings of numbered articles: "§ 3", "Article IV". */
	readonly articles: number;
	/** Lines that are still to be filled in. */
	readonly blanks: number;
	/** It says when or how meetings are regularly held, or what is done before one and after. */
	readonly custom: number;
	readonly folder: boolean;
	/** It says when the next meeting is. */
	readonly next: boolean;
	/** The sentence that opens or closes the meeting gives its date. */
	readonly dated: boolean;
	/** It is a heading with the date or the number of a meeting. */
	readonly headed: boolean;
	/** Lines that begin with a day and a colon. */
	readonly days: number;
	readonly recorder: boolean;
	/** A line says where or how to take part. */
	readonly plans: boolean;
	/** Paragraphs that are sentences. */
	readonly sentences: number;
	/** Lines that only name what is on every agenda. */
	readonly items: number;
	/** Lines that state something. */
	readonly statements: number;
	/** How often people speak of themselves. */
	readonly self: number;
	/** Lines that begin with a time of day. */
	readonly hours: number;
	/** Items that are only a link, and items that are more. */
	readonly links: number;
	readonly other: number;
}

export const NO_SIGNS: Signs = {
	turns: [],
	log: logIn(''),
	decided: 0,
	told: 0,
	opened: false,
	coming: false,
	again: false,
	inMeeting: false,
	everyone: false,
	timed: 0,
	plain: false,
	summons: false,
	cancelled: false,
	articles: 0,
	blanks: 0,
	custom: 0,
	folder: false,
	next: false,
	dated: false,
	headed: false,
	days: 0,
	present: 0,
	boxes: 0,
	ticked: 0,
	called: 0,
	recorder: false,
	plans: false,
	sentences: 0,
	items: 0,
	statements: 0,
	self: 0,
	hours: 0,
	links: 0,
	other: 0,
};
