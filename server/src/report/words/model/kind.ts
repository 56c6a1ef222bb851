import type { Pattern } from './pattern.js';

/** What tells records of meetings, and calls to them, from other documents. */
export interface KindWords {
	/** Kinds of record that a title names. */
	readonly record: readonly Pattern[];
	/** Of the kinds of record: what other documents are called too, "report". */
	readonly shared: Pattern;
	/** Meetings, as titles and files are named for them: "teleconference", "Mitgliederversammlung". */
	readonly meeting: Pattern;
	/** Who meets: "committee". With a date, a title that names no more than that may be of a meeting. */
	readonly body: Pattern;
	/** Sections, whole, that hold what was said: "notes", "débats". */
	readonly notes: Pattern;
	/** In a title or the name of a file: the document calls or plans a meeting. */
	readonly calls: Pattern;
	/** Says that a meeting began or ended, or could take decisions: "called to order", "adjourned at". */
	readonly opened: Pattern;
	/** Says within a text that something was decided: "seconded by", "einstimmig". */
	readonly decided: Pattern;
	/** Stands before what was decided or is to be done, and a colon: "RESOLVED:". */
	readonly mark: Pattern;
	/** What people did in a meeting, as those write it who were there: "reported that". */
	readonly told: Pattern;
	/** The meeting is still to come: "will be held", "you are invited". */
	readonly coming: Pattern;
	/** It calls people to one: "notice is hereby given", "hiermit laden wir". */
	readonly summons: Pattern;
	/** What a file is called from which reports are begun, or that shows what one looks like. */
	readonly template: Pattern;
	/** A paragraph that begins so says that there was no meeting: "cancelled", "no call this week". */
	readonly cancelled: Pattern;
	/** In a title without a date: the page is about several meetings, agendas or records: "Meetings", "Atas de reuniões". */
	readonly several: Pattern;
	/** What files and folders of meetings are called, beside what titles say; also without accents. */
	readonly meetingFile: readonly Pattern[];
	/** What files and folders of agendas are called, also without accents. */
	readonly callFile: readonly Pattern[];
	/** What files of other documents are called, also without accents: "bylaws", "Satzung". */
	readonly aboutFile: readonly Pattern[];
	/** Says that a page is about the files beside it: "this folder contains". */
	readonly folder: Pattern;
	/** Before a date: when one meets again. */
	readonly next: Pattern;
	/** Verbs that make a statement of a line: "was", "hat". Those of other languages must not mean something else. */
	readonly states: Pattern;
	/** On every agenda, beside what is routine: "call to order", "minutes of the last meeting". */
	readonly items: Pattern;
	/** Before a list of names, whole: who was there, where nobody says "participants". */
	readonly here: Pattern;
	/** In the sentence before such a list: who sat at the table, or joined: "behind the table", "nahmen Platz". */
	readonly seated: Pattern;
	/** Sections, whole, of a document that plans a meeting: "venue", "Anfahrt". */
	readonly plans: Pattern;
	/** Before a colon and a name: who wrote down what was said. */
	readonly recorder: Pattern;
	/** In a title: the document is of another kind, be it about records: "template", "bylaws". */
	readonly about: Pattern;
	/** The section that sums up. */
	readonly summary: readonly Pattern[];
	/** Before a meeting that is another one: "last", "volgende". */
	readonly other: readonly Pattern[];
	/** Begins the title of what says how something is done: "guide", "Leitfaden". */
	readonly guides: Pattern;
	/** What ties such a word to its topic: "guide to", "Leitfaden für". */
	readonly guidesTo: Pattern;
	/** As that, with what is done: "how to write". */
	readonly howTo: Pattern;
	/** Cells, whole, that say to what end an item is on an agenda: "for information", "Beschlussfassung". */
	readonly purposes: Pattern;
	/**
	 * After what a record is called, in names of things that serve to write records or keep them: "minutes template".
	 */
	readonly thing: readonly Pattern[];
	/** Before what a record is called, in titles about records: "how to write", "approval of". */
	readonly speaksOf: readonly Pattern[];
	/** As what a record is called, and more: what others than those who met write, "rapport annuel". */
	readonly otherReport: readonly Pattern[];
	/** What records are called within names of packages: "meeting-minutes-bot". */
	readonly package: readonly Pattern[];
	/** First words in a bracket of a template that a title still has: "[date]". */
	readonly hole: readonly Pattern[];
	/** Kinds of record that names of files and folders tell, also without accents. */
	readonly recordFile: readonly Pattern[];
	/** All that a section says of which nothing has been written: "none". */
	readonly hollow: readonly Pattern[];
	/**
	 * Before a colon, names what stands after it and nobody who speaks. Those of code and its documentation are
	 * English everywhere.
	 */
	readonly label: readonly string[];
	/** Begins the name of an agenda that is yet to be adopted: "draft". */
	readonly provisional: Pattern;
	/** Stems of what those are called whose report is a record: "chair". */
	readonly chair: Pattern;
	/** Ends in what a record is called, and is none: what others than those who met write, "incident report". */
	readonly reportByOthers: Pattern;
	/** Heads, whole, of columns of a table that look like what records are called: "minutes", of how long something takes. */
	readonly durations: Pattern;
	/** Meetings that a number tells apart, as a date does: "meeting 3". Also without accents, for names of files. */
	readonly numbered: readonly Pattern[];
	/** What stands before the number where a folder says that they are meetings: "week 5". Also without accents. */
	readonly period: readonly Pattern[];
	/** After a number: how long an item of an agenda may take, "min". */
	readonly lasts: readonly Pattern[];
	/** Says that nobody was missing: "all members were present". */
	readonly everyone: Pattern;
	/** Tells of what was done in this meeting: "in this meeting we discussed". */
	readonly inMeeting: Pattern;
	/** Sections, whole, on the time between two meetings: "since the last meeting", "for next week". */
	readonly between: Pattern;
	/** With a number, in titles: what courses have, too, "session 3", "séance 3". */
	readonly lesson: readonly Pattern[];
	/** What a form numbers where something is to be written: "Topic 1", "Decision 2". */
	readonly formItem: readonly Pattern[];
}
