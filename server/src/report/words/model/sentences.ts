import type { Pattern } from './pattern.js';

/** By which words a sentence, and its language, is known. */
export interface SentenceWords {
	/** Short words that are frequent in the language and rare in the others. */
	readonly telling: readonly string[];
	/** What a numbered paragraph is called where the text refers to it. */
	readonly paragraph: Pattern;
	/** With these no sentence ends, and in lower case it goes on with them: conjunctions, prepositions. */
	readonly joins: readonly string[];
	/** With these no sentence ends either: articles. */
	readonly endsOpen: readonly string[];
	/** With these, not even a note ends, in whatever language: articles, conjunctions. */
	readonly neverLast: readonly string[];
	/**
	 * Where nouns begin with a capital, so that the next word may: with these no sentence ends, not even in speech. No
	 * prefixes of verbs, as in "nimmt … auf".
	 */
	readonly callsForNoun: readonly string[];
	/** With these, in lower case, a sentence goes on, too: verbs. */
	readonly goesOn: readonly string[];
	/** With these somebody begins to speak, in lower case where speech is written down as heard. */
	readonly interjections: readonly string[];
	/** What introduces a number or address by which one is reached. */
	readonly contact: readonly string[];
	/** After a meeting, says that it was for something: "the session on fish". */
	readonly about: readonly Pattern[];
	/** Begins another clause: "and", "aber". */
	readonly butAlso: readonly Pattern[];
	/** May stand before the number of a meeting that a sentence is not about: "during", "lors". */
	readonly besides: readonly Pattern[];
	/** Before what somebody met for. */
	readonly inOrderTo: readonly Pattern[];
	/** After a comma, begins a clause that speaks of something else: "which". */
	readonly subordinate: readonly Pattern[];
	/** Verbs that end a clause before the same verb of its sentence: "what it is is unclear". */
	readonly endsClause: readonly string[];
	/** Opens such a clause: "what". */
	readonly opensClause: readonly Pattern[];
	/** Before what a record says that somebody said: "it was agreed that". */
	readonly reportsThat: readonly Pattern[];
	/** Abbreviations with a full stop that ends no sentence, without it. */
	readonly abbreviations: readonly Pattern[];
	/** Before a number whose full stop makes it an ordinal: "zur 23. Sitzung". */
	readonly beforeOrdinal: readonly string[];
	/** Between a conjunction and the verb of the clause that it begins: "and finally". */
	readonly beforeVerb: readonly Pattern[];
}
