import type { Pattern } from './pattern.js';

/** What annexes are called, and how a text points at them. */
export interface AnnexWords {
	/** Words that open an annex label: the singular, then plurals. The first line has the usual ones. */
	readonly annex: readonly (readonly [singular: string, ...plurals: string[]])[];
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
	/** What is written over what an annex holds. */
	readonly skeleton: Skeleton;
	/** Before an annex that is none yet: "another", "een". */
	readonly indefinite: readonly Pattern[];
	/** Before an annex of somebody or something else: "their", "seine". */
	readonly possessive: readonly Pattern[];
	/** Parts of a book, which have numbers and annexes: "chapter". */
	readonly part: readonly Pattern[];
	/** Papers that are called by a number: "decision 4/2031". */
	readonly numberedPaper: readonly Pattern[];
	/** Verbs that make a sentence of what stands after an annex: "Annex I lists". */
	readonly verb: readonly Pattern[];
	/** Says of an annex that it is not in this document: "circulated separately". */
	readonly elsewhere: readonly Pattern[];
	/** Between a verb and the annex that it sends to: "also", "ebenfalls". */
	readonly also: readonly Pattern[];
	/** Says that a label goes on with an annex that has begun: "continued". */
	readonly continued: readonly Pattern[];
	/** Right after the number of an annex: it is one of something that is reproduced here. */
	readonly ofAnother: readonly Pattern[];
	/** The same in a label without number: "Annex to the report". */
	readonly toAnother: readonly Pattern[];
	/** Says in which state a document is, up to a participle: "as agreed". */
	readonly asItIs: readonly Pattern[];
	/** Before what is listed, in the label of a list: "list of". */
	readonly listOf: readonly Pattern[];
	/** Belongs to `belongsTo`, but begins something new after a comma: "in Anlage 1, der Plan". */
	readonly beginsAnew: readonly Pattern[];
	/** As written, after `belongsTo`: what ties the annex to no other document, "zu entnehmen". */
	readonly notAnother: readonly Pattern[];
	/** Sends the reader to an annex: "see". */
	readonly see: readonly Pattern[];
	/** As `see` between the name of a document and its annex: "the Convention, in particular Annex I". */
	readonly connects: readonly Pattern[];
	/** Words without a capital in names of treaties and laws. */
	readonly inNames: readonly Pattern[];
	/** Beginnings of words that make a document a text of this meeting: "draft", "adopted". */
	readonly ours: readonly Pattern[];
	/** Words that begin no symbol of a document, in capitals before a number: items and months. */
	readonly noSymbol: readonly Pattern[];
	/** Names a report that is another one: "the previous minutes", "the consultant’s study". */
	readonly anotherReport: readonly Pattern[];
	/** Between what says that an annex is attached and the annex: "as", "to". */
	readonly attachedAs: readonly Pattern[];
	/** Between an annex and what says that it is attached: "hereby". */
	readonly hereby: readonly Pattern[];
	/** Before an annex, of what is to be found there: "in", "at". */
	readonly standsIn: readonly Pattern[];
	/** Articles that say by themselves that something is to be found there: "der Anlage 2". */
	readonly dative: readonly Pattern[];
	/** Before an annex that only describes what follows: "an Annex I country". */
	readonly describes: readonly Pattern[];
	/** Between an annex and the document that it is then one of: "to the". */
	readonly inDocument: readonly Pattern[];
	/** After a participle of `attached`: the annex comes with another document. */
	readonly attachedElsewhere: readonly Pattern[];
	/** Says by itself, without an annex, that something comes with this document: "is attached". */
	readonly comesAlong: readonly Pattern[];
	/** The same where a paper is spoken of: a garage is attached as well. */
	readonly paperComesAlong: readonly Pattern[];
	/** "And" between the numbers of annexes, cut short: "u.". */
	readonly shortAnd: readonly Pattern[];
	/** What is then a paper, as its sentence says: "list", "letter". */
	readonly enclosure: readonly Pattern[];
	/** Between an opening bracket and an annex, beside what points at it: "in", "as". */
	readonly inBracket: readonly Pattern[];
	/** Before what somebody is sent to an annex for: "for details, see". */
	readonly forMore: readonly Pattern[];
	/** Before an annex in square brackets, which are around text that is not yet agreed: "[in Annex I]". */
	readonly negotiated: readonly Pattern[];
	/** In the heading above what was handed in: "documents". */
	readonly documents: readonly Pattern[];
	/** How the word is shortened before the number, without its full stop: "App. B". */
	readonly abbreviated: readonly Pattern[];
	/** Looks like a misspelt word for an annex, and is another word or a name: "Anfang". */
	readonly noSlip: readonly string[];
	/** Of the words for annexes, the singulars of those that mean another thing without a number: one also schedules a call. */
	readonly onlyNumbered: readonly string[];
	/** Of the words for annexes, the singulars that mean the same in all languages, since minutes mix them. */
	readonly sameEverywhere: readonly string[];
}

/** By what a reader tells whether a sentence speaks of an annex of this report. */
export interface AnnexEvidence {
	/** What reports append, as a noun: "agenda", "list of participants", "presentations". */
	readonly appended: Pattern;
	/** May begin what is said of that noun: "of", "for", "by". */
	readonly of: Pattern;
	/** Verbs between that noun and the annex: "is", "are", "can be found". */
	readonly stands: Pattern;
	/** Verbs between an annex and what is in it: "contains", "lists". */
	readonly holds: Pattern;
	/** After an annex, says that it comes with this document: "below", "hereto". */
	readonly here: Pattern;
	/** Right before it, says that it is in a document named before: "ibid.". */
	readonly there: Pattern;
	/** The same after a comma or bracket, perhaps with "in" between: "there". */
	readonly inThat: Pattern;
	/** Says who signed, or holds the place of a signature. */
	readonly signed: Pattern;
	/** Nouns of documents that have annexes of their own, or are being written: "specification", "bill". */
	readonly paper: Pattern;
	/** Stems of verbs that make a document one of this meeting: "adopted the". */
	readonly adopts: Pattern;
	/** What is done to an annex that is being written or negotiated, up to it: "delete", "amendments to". */
	readonly reworks: Pattern;
	/** The same after it, without an auxiliary: "deleted", "normative". */
	readonly reworked: Pattern;
	/** Names a change to a text that is kept elsewhere: "pull request". */
	readonly change: Pattern;
}

interface Skeleton {
	/** Name of an agenda. */
	readonly agenda: string;
	/** Name of a list of participants. */
	readonly participants: string;
}
