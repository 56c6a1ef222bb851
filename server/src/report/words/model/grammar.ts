import type { Pattern } from './pattern.js';

/** The small words that hold sentences together, where a reader has to look past them. */
export interface GrammarWords {
	/** Definite articles, without those in `o`. */
	readonly the: readonly string[];
	/** Definite articles that are other words in other languages: "a", "o", "i". */
	readonly o: readonly string[];
	/** Definite articles that end in an apostrophe. */
	readonly elided: readonly Pattern[];
	/** Indefinite articles. */
	readonly an: readonly Pattern[];
	/** Between two of the same kind: "and". */
	readonly and: readonly string[];
	/** Between two of the same kind: "or". */
	readonly or: readonly Pattern[];
	/** Between the first and the last, of dates or numbers: "to". */
	readonly until: readonly Pattern[];
	/** Says whose, or of what: "of". Also with its article. */
	readonly of: readonly Pattern[];
	/** Begins what somebody says: "that". */
	readonly that: readonly Pattern[];
	/** Before a number: "no.", "nr". */
	readonly numberSign: readonly Pattern[];
	/** "Is", "are". */
	readonly is: readonly Pattern[];
	/** Says where something is: "in". */
	readonly within: readonly Pattern[];
	/** Expressions that tell the language from a kindred one with which it shares its words for annexes. */
	readonly own: readonly Pattern[];
	/** After digits: "st", "th". */
	readonly ordinalEnding: readonly Pattern[];
	/** After a roman numeral: "e", "ème". */
	readonly romanEnding: readonly Pattern[];
	/** As written: the one who speaks, or those to whom. */
	readonly we: readonly Pattern[];
	/** Articles that are one word with the title or role after them, as "dell’". */
	readonly joined: readonly Pattern[];
	/** Before who did it: "by". */
	readonly by: readonly Pattern[];
	/** Nouns begin with a capital, so that a capital tells no name. */
	readonly capitalNouns: boolean;
	/** Endings that stand in brackets: the `s` of "member(s)". */
	readonly bracketEnding: readonly Pattern[];
}
