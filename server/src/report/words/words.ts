import type { AnnexEvidence } from './annex-evidence.js';
import type { KindWords } from './kind.js';
import type { PeopleWords } from './people.js';

/**
 * What a language calls the parts of a report. Lower case; plain words are matched whole, whatever
 * their letter case. `Pattern` is the source of a regular expression, for what has endings; it is
 * matched against text in lower case.
 */
export type Pattern = string;

export interface SectionWords {
	/** Labels of where the meeting was. */
	readonly place: Pattern;
	/** In a title block: the meeting was in no place. */
	readonly remote: Pattern;
	/** Labels of decisions, and of what is to be done by whom. */
	readonly decisions: Pattern;
	readonly actions: Pattern;
	/** What each is called when it is added. */
	readonly names: Readonly<Record<'date' | 'place' | 'next' | 'decisions' | 'actions', string>>;
}

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
	/** Labels of one day of an event that lasts several: "Day 1". */
	readonly oneDay: Pattern;
	/** What has numbers that are none of a meeting: "Issue #24", "Motion 12". */
	readonly numbered: Pattern;
	/** "next", of a meeting. */
	readonly next: Pattern;
	/** Before the verb: it has not taken place, or not yet. */
	readonly future: Pattern;
	/** Says that something was to be, or has been. */
	readonly past: Pattern;
	/** Says that a meeting is to take place. */
	readonly will: Pattern;
	/** After "first meeting": counted within something smaller than the series, as "of the year". */
	readonly ofPeriod: Pattern;
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

export interface Words {
	/** Names of countries, one or several, by their codes in ISO 3166. */
	readonly countries: Readonly<Record<string, string | readonly string[]>>;
	/** Words that open an annex label: singular, then plural. The first pair is the usual one. */
	readonly annex: readonly (readonly [singular: string, plural: string])[];
	/** Label of an agenda, alone on its line. */
	readonly agenda: readonly string[];
	/** Label of a list of participants. */
	readonly participants: readonly string[];
	readonly people: PeopleWords;
	/** Kinds of record that a title names. */
	readonly record: readonly Pattern[];
	readonly kind: KindWords;
	/** Words with which no sentence ends: articles, conjunctions, prepositions. Between them, spaces. */
	readonly endsOpen: string;
	/** What a numbered paragraph is called where the text refers to it. */
	readonly paragraph: Pattern;
	/** In a heading, says that there was nothing, or that nothing more is to be said. */
	readonly settled: Pattern;
	/** A heading over all that was discussed, which others of its rank may follow. */
	readonly gathers: Pattern;
	/** Beginnings of agenda items that minutes often pass over: opening, any other business. */
	readonly routine: Pattern;
	/** Words with which, in lower case, a sentence goes on. */
	readonly goesOn: string;
	/** With these, parted by blanks, somebody begins to speak, in lower case where speech is written down as heard. */
	readonly interjections: string;
	/** What introduces a number or address by which one is reached. */
	readonly contact: string;
	/** January to December: the full name, then shorter forms without their full stop, other spellings last. */
	readonly months: readonly (readonly string[])[];
	/** Monday to Sunday, likewise. */
	readonly weekdays: readonly (readonly string[])[];
	/** What ties an annex to another document when it follows: "of the", "bij de". */
	readonly belongsTo: Pattern;
	/** This very document, as it stands after `belongsTo`: "this report". */
	readonly thisDocument: Pattern;
	/** Perhaps this document, perhaps the one that is spoken of: "the report". */
	readonly theDocument: Pattern;
	/** What points at an annex of this very document when it stands before it: "see", "attached as". */
	readonly pointsTo: Pattern;
	/** The same when it stands after it: "below", "opgenomen". */
	readonly pointsBack: Pattern;
	/** Participles that say that an annex comes with this document. */
	readonly attached: Pattern;
	/** Documents, other than reports, that have annexes of their own: laws, treaties, contracts. */
	readonly instrument: Pattern;
	/** What is named after the annex of a treaty or law that lists it: "Annex I Parties". */
	readonly group: Pattern;
	/** The same the other way round, up to the annex: "species listed in". */
	readonly listed: Pattern;
	readonly annexEvidence: AnnexEvidence;
	/** Words of a bracket note that asks for a link: nouns, and what is to be done with them. */
	readonly link: Pattern;
	readonly toDo: Pattern;
	/** What the sections of a report are called. */
	readonly section: SectionWords;
	/** How meetings are spoken of. */
	readonly meeting: MeetingWords;
	/** Short words that are frequent in the language and rare in the others. */
	readonly telling: Pattern;
	/** What says that something was written wrongly, and should be otherwise. */
	readonly mistaken: Pattern;
	readonly markup: MarkupWords;
	/** Label of a list that says what acronyms stand for. */
	readonly glossary: readonly string[];
	/** Words, parted by blanks, that an acronym usually skips: articles, prepositions, "and". */
	readonly small: string;
	/**
	 * Ordinary words, parted by blanks, that writers put in capitals: for emphasis ("do NOT"), as key words
	 * ("MUST"), as labels ("ACTION"). None that is also an acronym worth a remark.
	 */
	readonly capitals: string;
	/** What an annex holds before its author has filled it in. */
	readonly skeleton: Skeleton;
}

export interface Skeleton {
	/** Name of an agenda, and its first and last items. */
	readonly agenda: string;
	readonly items: readonly [string, string];
	/** Name of a list of participants, and one of them. */
	readonly participants: string;
	readonly person: string;
	readonly text: string;
}

/** What the rules about words and links go by. */
export interface MarkupWords {
	/** Texts of links that do not say where they lead, parted by `|`: "click here". */
	readonly vagueLinks: string;
	/** What a bracket stands for that is still to be filled in: the `name` of `[name]`. */
	readonly blanks: Pattern;
	/** A bracket note that asks for something: by its first words, `[insert …]`, or as a whole. */
	readonly toFillIn: { readonly opens: Pattern; readonly whole: Pattern };
	/** What a word processor writes where it does not find what a field refers to. A blank stands for any white space. */
	readonly conversionErrors: Pattern;
	/** Words that a sentence may rightly hold twice in a row, parted by spaces. */
	readonly mayRepeat: string;
	/** What people say while they think, and minutes leave out: “you know”, “um”. */
	readonly spoken: Pattern;
	/** Articles, prepositions, auxiliaries, parted by spaces: nearly always a slip where they stand twice. */
	readonly smallWords: string;
	/** Words after which `TBD` or `TODO` is what the sentence speaks of: "the", "marked". */
	readonly beforeTopic: Pattern;
	/** What is counted in roman numerals, so that `XXX` beside it is 30. */
	readonly counted: Pattern;
	/** Words that ask: question marks after one of them end a question. */
	readonly questions: Pattern;
}
