import type { Pattern } from './pattern.js';

/** How meetings are spoken of. */
export interface MeetingWords {
	/** What a meeting is called. Meetings of two kinds are counted apart. */
	readonly kinds: Readonly<Partial<Record<MeetingKind, Pattern>>>;
	/** Words that set meetings apart that are counted apart: "extraordinary", "annual". */
	readonly qualifier: Pattern;
	/** Says that a meeting has taken place. */
	readonly held: Pattern;
	/** Beside these, a date or number is not that of this meeting: "next", "approved on". */
	readonly elsewhen: Pattern;
	/** Of a body: it met. */
	readonly gathered: Pattern;
	/** Before the name of a meeting or body: it is the one that the report is about. */
	readonly definite: Pattern;
	/** It was to be at another time, which the verb after it does not speak of. */
	readonly putOff: Pattern;
	/** It was to be at another time, and was not held at all: "cancelled". */
	readonly calledOff: Pattern;
	/** Of a meeting: the one before this. */
	readonly last: Pattern;
	/** Beside what a meeting is called, or joined to it: it is none of the regular ones. */
	readonly outOfTurn: Pattern;
	/** Labels of one day of an event that lasts several: "Day 1". */
	readonly oneDay: Pattern;
	/** What has numbers that are none of a meeting: "Issue #24", "Motion 12". */
	readonly numbered: Pattern;
	/** "next", of a meeting. */
	readonly next: Pattern;
	/** In a heading: what stands below it is still to come, "upcoming events". */
	readonly toCome: Pattern;
	/** Before the verb: it has not taken place, or not yet. */
	readonly future: Pattern;
	/** Says that something was to be, or has been. */
	readonly past: Pattern;
	/** Says that a meeting is to take place. */
	readonly will: Pattern;
	/** Says that the day of a meeting to come is not certain yet: "tentatively". */
	readonly tentative: Pattern;
	/** After "first meeting": counted within something smaller than the series, as "of the year". */
	readonly ofPeriod: Pattern;
	/** After an ordinal: counted within the year, “the first of the year”. */
	readonly withinYear: Pattern;
	/** Begins the first sentence of a record in legal style, which says when it was: "siendo las diez horas". */
	readonly legalOpening: Pattern;
	/** Says in that sentence that people met: "se reúnen". */
	readonly assembled: Pattern;
	/**
	 * Between the number of a meeting and what it is called, says that the number is of something else: "the 5th of
	 * the".
	 */
	readonly betweenOrdinal: readonly Pattern[];
	/** Words that may not stand, as any other may, between a meeting and `ofPeriod`: "of", "in". */
	readonly ofAnother: readonly Pattern[];
	/** What records are called in a line that has their number after that: "Acta n.º 12". */
	readonly bare: readonly Pattern[];
	/** Bodies and times with numbers of their own: "Fourth Committee meeting", "third quarter meeting". */
	readonly numberedBody: readonly Pattern[];
	/** Words that are no part of what a meeting is called: an ordinal before them is none of it. */
	readonly noPart: readonly Pattern[];
	/** In a sentence, after the number of a meeting: "Meeting 24 was held". */
	readonly afterNumber: readonly Pattern[];
	/** What a meeting is called, with the accents that names of files seldom have. */
	readonly accented: readonly string[];
	/** In the label of a section, before the name of the meeting: "agenda of the third meeting". */
	readonly ofMeeting: readonly Pattern[];
	/** Below the title, begins a line that says when the meeting was: "held on". */
	readonly whenInTitle: readonly Pattern[];
	/** Begins the line that greets the readers of a letter: "Dear members,". */
	readonly salutation: readonly Pattern[];
	/** Begins a label over or before the date of the meeting: "date and time". */
	readonly dateLabel: readonly Pattern[];
	/** In the label of a date, says that it is not the meeting's but a paper's: "dated", "invitation". */
	readonly ofPaper: readonly Pattern[];
	/** Between a verb and the meeting that is its object: "its", "the". */
	readonly object: readonly Pattern[];
	/** Between a verb and an object that is perhaps no meeting: "the", "its", "a". */
	readonly otherObject: readonly Pattern[];
	/** Begins the object where it is a time: "day". */
	readonly days: readonly Pattern[];
	/** Between what a meeting is called and its number, what its record is called: "meeting minutes 24". */
	readonly ofRecord: readonly Pattern[];
	/** After the next meeting: it is only the next for something, "next meeting for planners". */
	readonly nextFor: readonly Pattern[];
	/** Directly before a date, says that it is that of the thing before it: "accounts to". */
	readonly ofThing: readonly Pattern[];
	/** Alone in a label, the meetings to come: "next meetings", "dates of the next meetings". */
	readonly coming: readonly Pattern[];
	/** Stems of verbs by which a call, or the like, is one for papers: "the call opened". */
	readonly opens: readonly Pattern[];
}

export type MeetingKind =
	| 'meeting'
	| 'session'
	| 'sitting'
	| 'call'
	| 'plenary'
	| 'assembly'
	| 'conference'
	| 'workshop';
