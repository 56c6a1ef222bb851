import type { Pattern } from './words.js';

/** What tells records of meetings, and calls to them, from other documents. Matched against text in lower case. */
export interface KindWords {
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
	/** Sections, whole, of a document that plans a meeting: "venue", "Anfahrt". */
	readonly plans: Pattern;
	/** Before a colon and a name: who wrote down what was said. */
	readonly recorder: Pattern;
	/** In a title: the document is of another kind, be it about records: "template", "bylaws". */
	readonly about: Pattern;
}
