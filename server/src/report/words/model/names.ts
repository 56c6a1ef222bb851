import type { Pattern } from './pattern.js';

/** What stands around names of people, and in those of bodies and things. */
export interface NameWords {
	/** Stands before a name, and is no part of it; without the full stop of an abbreviation. */
	readonly title: Pattern;
	/** Titles that are given names where they have a capital and no full stop: "Phil". */
	readonly degree: readonly string[];
	/** What somebody does in a meeting or for a body: one word, as it begins or ends the role. */
	readonly role: Pattern;
	/** Words that occur in names of bodies, and hardly ever in those of people. */
	readonly body: readonly string[];
	/** With these, begin names of things, places and firms, and none of people: "New", "Docker", "Banco". */
	readonly impersonal: readonly string[];
	/** Whoever is one of these is of the public. */
	readonly citizen: Pattern;
	/** Joins the last two of a list. */
	readonly and: Pattern;
	/** Begins a sentence with a capital, and is no part of the name that follows. */
	readonly opener: readonly string[];
	/** Ends a word of a body and what it is for, in languages that make one of them: "Wasserwerke". */
	readonly bodyEnding: readonly Pattern[];
	/** Stands before no name of a person: "within". */
	readonly within: readonly string[];
	/** Articles. */
	readonly articles: readonly string[];
	/** Titles of several people: "Messrs". */
	readonly pluralTitle: readonly string[];
	/** Particles in names of people: "van", "de". English has those of languages, too, that no reports are written in. */
	readonly particle: readonly string[];
	/** Behind a name, shortened and with a full stop of its own: "Jr.". */
	readonly shortened: readonly Pattern[];
	/** Before a role, a part of it: "deputy", "stellvertretende". */
	readonly modifier: readonly string[];
	/** Words of bodies and places that are family names as well: "hall", "Chiesa". */
	readonly surname: readonly string[];
	/** In lower case, right before the name of somebody, beside "and": prepositions, titles. */
	readonly noNoun: readonly Pattern[];
	/** Articles that, with a capital, are no name of somebody either: none like "Una". */
	readonly articleFirst: readonly Pattern[];
	/** How somebody wants to be spoken of, after their name: "she", "hij". */
	readonly pronoun: readonly Pattern[];
	/** Articles that belong to the title after them: "de heer". */
	readonly ofTitle: readonly Pattern[];
	/** In small letters, begins a name at the start of a line: "van", "de". English has others' again, as in `particle`. */
	readonly beginsName: readonly Pattern[];
	/** As written, without its full stop: a title before a name that stars hide, "Mr S**". */
	readonly titleWritten: readonly Pattern[];
	/** As written, begins a family name and is one word with the rest: "McLean", "DeVries". */
	readonly glued: readonly Pattern[];
	/** As written, letters after a name that say what somebody is: "MP". */
	readonly afterName: readonly string[];
	/** Roles that are given names as well: "Dean Lopez" is a person. */
	readonly givenRole: readonly string[];
	/** Those who serve the meeting, and have a place of their own in lists. */
	readonly secretariat: readonly Pattern[];
	/** Given names that many people have, and that are no word of any language here: a small letter is a slip. */
	readonly given: readonly string[];
	/** Given names that are words as well: in small letters, they mostly are these. */
	readonly givenWord: readonly string[];
	/** In small letters they are slips, in this language: as written, names of days, months, languages, peoples and countries that are no words. */
	readonly proper: readonly string[];
	/** In small letters right behind a name, is a slip where others have a capital: “Linux foundation”. None where names end otherwise. */
	readonly endsName: readonly string[];
	/** Right before a name that is written as one types it: "install numpy", "le paquet numpy". */
	readonly beforeTyped: readonly Pattern[];
	/** Right after one: "the numpy repo". */
	readonly afterTyped: readonly Pattern[];
}
