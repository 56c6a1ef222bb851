/**
 * What a language calls the parts of a report. Lower case; plain words are matched whole, whatever
 * their letter case. `Pattern` is the source of a regular expression, for what has endings.
 */
export type Pattern = string;

export interface Words {
	/** Words that open an annex label: singular, then plural. The first pair is the usual one. */
	readonly annex: readonly (readonly [singular: string, plural: string])[];
	/** Label of an agenda, alone on its line. */
	readonly agenda: readonly string[];
	/** Label of a list of participants. */
	readonly participants: readonly string[];
	/** Kinds of record that a title names. */
	readonly record: readonly Pattern[];
	/** January to December. */
	readonly months: readonly Pattern[];
	/** What ties an annex to another document when it follows: "of the", "bij de". */
	readonly belongsTo: Pattern;
	/** The document itself, as it stands after `belongsTo`. */
	readonly thisDocument: Pattern;
	/** What points at an annex of this very document when it stands before it: "see", "attached as". */
	readonly pointsTo: Pattern;
	/** Words of a bracket note that asks for a link: nouns, and what is to be done with them. */
	readonly link: Pattern;
	readonly toDo: Pattern;
}
