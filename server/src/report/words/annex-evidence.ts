import type { Pattern } from './words.js';

/** By what a reader tells whether a sentence speaks of an annex of this report. Matched against text in lower case. */
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
	/** Nouns of documents that have annexes of their own, or are being written: "specification", "bill". */
	readonly paper: Pattern;
	/** Stems of verbs that make a document one of this meeting: "adopted the". */
	readonly adopts: Pattern;
	/** What is done to an annex that is being written or negotiated, up to it: "delete", "amendments to". */
	readonly reworks: Pattern;
	/** The same after it, without an auxiliary: "deleted", "normative". */
	readonly reworked: Pattern;
}
