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
	/** Stands in a list for nobody in particular: "none", "all members". */
	readonly nobody: Pattern;
	/** Stands before a name, and is no part of it; without the full stop of an abbreviation. */
	readonly title: Pattern;
	/** What somebody does in a meeting or for a body: one word, as it begins or ends the role. */
	readonly role: Pattern;
	/** How somebody took part: "remote", "left early". */
	readonly note: Pattern;
	/** Words that occur in names of bodies, and hardly ever in those of people. */
	readonly body: Pattern;
	/** Words inside a name that have no capital: "van", "de la". One word each. */
	readonly particle: Pattern;
	/** Joins the last two of a list. */
	readonly and: Pattern;
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
