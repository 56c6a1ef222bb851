import type { Pattern } from './words.js';

/** What a language calls people in reports. All are matched against text in lower case. */
export interface PeopleWords {
	/** Every label of a list contains one of them: what has none is not looked at any closer. */
	readonly stems: Pattern;
	/** Labels, whole, of lists of those who were there, were not, or looked on. */
	readonly present: Pattern;
	readonly absent: Pattern;
	readonly observing: Pattern;
	/** What may stand after such a label: "by video", "met kennisgeving". */
	readonly manner: Pattern;
	/** Labels, whole, of people of one kind, where names follow: "Directors", "Vorstand". A list of those who were there, if a short one. */
	readonly members: Pattern;
	/** Stands in a list for nobody in particular: "none", "all members". */
	readonly nobody: Pattern;
	/** Stands before a name, and is no part of it; without the full stop of an abbreviation. */
	readonly title: Pattern;
	/** What somebody does in a meeting or for a body: one word, as it begins or ends the role. */
	readonly role: Pattern;
	/** How somebody took part: "remote", "left early". */
	readonly note: Pattern;
	/** Marks of membership or presence, whole: they tell of no body that somebody comes from. */
	readonly membership: Pattern;
	/** Words that occur in names of bodies, and hardly ever in those of people. Between them, spaces. */
	readonly body: string;
	/** Joins the last two of a list. */
	readonly and: Pattern;
	/**
	 * What gives somebody a part in the meeting, right after the name: "noted", "a présenté". Alternatives that each
	 * begin with two plain characters, for they are told apart by those.
	 */
	readonly says: Pattern;
	/** May stand between the name and that: "also", "también". Empty elsewhere. */
	readonly adverb: Pattern;
	/** The same right before it, in languages that turn the sentence round: "berichtete". Empty elsewhere. */
	readonly inverted: Pattern;
	/** The same in the passive, before it: "facilitated by". */
	readonly by: Pattern;
	/** The same on its two sides: "von … geleitet". */
	readonly around: readonly [before: Pattern, after: Pattern] | undefined;
	/** Verbs that may stand between a name and the words above, and make them say something else: "may have points to make". */
	readonly auxiliary: Pattern;
	/** Occurs in sentences about what somebody did elsewhere, at another time, or without being there. */
	readonly elsewhere: Pattern;
	/** A name right after one of these words is not who speaks. Between them, spaces. */
	readonly before: string;
	/** Begins a sentence with a capital, and is no part of the name that follows. Between them, spaces. */
	readonly opener: string;
	/** Heads of the columns of a table of participants. */
	readonly column: {
		readonly name: Pattern;
		readonly given: Pattern;
		readonly family: Pattern;
		readonly affiliation: Pattern;
		readonly role: Pattern;
		readonly handle: Pattern;
	};
}
