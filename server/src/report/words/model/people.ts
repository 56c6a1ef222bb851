import type { Pattern } from './pattern.js';

/** What lists of people are called, and what stands in them. */
export interface ListWords {
	/** Label of a list of participants. */
	readonly participants: readonly string[];
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
	/** How somebody took part: "remote", "left early". */
	readonly note: Pattern;
	/** Marks of membership or presence, whole: they tell of no body that somebody comes from. */
	readonly membership: Pattern;
	/** How a list says that somebody was there, was not, or how they voted, whole: "excused", "par procuration", "dafür". */
	readonly status: Pattern;
	/** The same, whole: that they were not there. In a column of those present also "no". */
	readonly away: Pattern;
	/** Labels, whole, of the others who were there, below a list of those who were: "Weitere". */
	readonly further: Pattern;
	/** Begins a sentence that tells who else was there: "Also present was". */
	readonly alsoThere: Pattern;
	/** Headings of where the public speaks, who are on no list: "Public comment". */
	readonly hearing: Pattern;
	/** Heads of the columns of a table of participants. */
	readonly column: {
		readonly name: Pattern;
		readonly given: Pattern;
		readonly family: Pattern;
		readonly affiliation: Pattern;
		readonly role: Pattern;
		readonly handle: Pattern;
	};
	/** Names of lists of those who were there, anywhere in a sentence. */
	readonly listed: readonly Pattern[];
	/** Says that a body was represented. */
	readonly represented: readonly Pattern[];
	/** What a list of participants is called, anywhere in a line. */
	readonly listName: readonly Pattern[];
	/** Heads of a column of ticks: of those present, and of those who were not. */
	readonly presentInitials: readonly string[];
	readonly absentInitials: readonly string[];
	/** What a sentence calls the list of participants that it announces. */
	readonly announced: readonly Pattern[];
	/** In labels of those who were not there. */
	readonly absence: readonly Pattern[];
	/** People, after how many there were: "about 300 people". */
	readonly counted: Pattern;
	/** Labels, whole, of those who sat in front: "podium", "à la tribune". */
	readonly panel: Pattern;
	/** Beginnings of words that say that somebody came later, went or was stood in for. */
	readonly comesOrGoes: Pattern;
	/** Begins a remark beside a name: somebody was there for a part of the meeting, "left early", "from item 3". */
	readonly forPart: readonly Pattern[];
	/** Before people of whom a list only tells how many, beside "and": "as well as", "with". */
	readonly joinsOthers: readonly Pattern[];
	/** Before how many they are: "about", "other". */
	readonly roughly: readonly Pattern[];
	/** Before what they are: "several". */
	readonly several: readonly Pattern[];
	/** How many they are, in a word: "une dizaine". */
	readonly dozens: readonly Pattern[];
	/** Ends a list that does not name them all: "and others". */
	readonly others: readonly Pattern[];
	/** The same without "and": "et al". */
	readonly andMore: readonly Pattern[];
	/** Heads of a column of names that say nothing more: none like "speaker", who may have been elsewhere. */
	readonly nameHead: readonly Pattern[];
	/** Stands in a list for somebody who is still to be named: "participant 1". */
	readonly blank: readonly Pattern[];
	/** As written: says within a sentence that a list of those who were there follows. */
	readonly attended: readonly Pattern[];
	/** After that: "were". */
	readonly attendedWere: readonly Pattern[];
	/** As written, after that and before a name: articles and titles. */
	readonly attendedWho: readonly Pattern[];
	/** As written: the same with a colon after the bodies that they came from. */
	readonly attendedBy: readonly Pattern[];
	/** As written, before who wrote something in a chat, as programs save it: "From Ann Lee to Everyone". */
	readonly chatFrom: readonly Pattern[];
	/** The same after their name: to whom. */
	readonly chatTo: readonly Pattern[];
	/** In the heading above a chat: "Zoom chat". */
	readonly chat: readonly Pattern[];
}
