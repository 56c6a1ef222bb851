import type { Pattern } from './pattern.js';

/** What stands beside acronyms, and what only looks like one. */
export interface AcronymWords {
	/** Label of a list that says what acronyms stand for. */
	readonly glossary: readonly string[];
	/** Words that an acronym usually skips: articles, prepositions, "and". */
	readonly small: readonly string[];
	/**
	 * Ordinary words that writers put in capitals: for emphasis ("do NOT"), as key words
	 * ("MUST"), as labels ("ACTION"). None that is also an acronym worth a remark.
	 */
	readonly capitals: readonly string[];
	/** Articles, alone or with a preposition, and what stands for them. */
	readonly articles: readonly Pattern[];
	/** In a bracket, before the acronym of what stands before it: "hereinafter". */
	readonly introduces: readonly Pattern[];
	/** Between an acronym and what it is short for: "stands for". */
	readonly standsFor: readonly Pattern[];
	/** Between what an acronym is short for, with a comma, and the acronym: "known as". */
	readonly knownAs: readonly Pattern[];
	/** As written, after an acronym that is the name of such a thing: "licence". */
	readonly thing: readonly Pattern[];
	/** Before nouns, in a language that writes all of them with a capital: articles. */
	readonly beforeNoun: readonly Pattern[];
	/** As written: what a name has before a hyphen and is none itself, "Non". */
	readonly prefix: readonly Pattern[];
	/** Before the acronym of what something is about, and no body that met: "on". */
	readonly onTopic: readonly Pattern[];
	/** Between that and the acronym: "as", "for short". */
	readonly afterKnownAs: readonly Pattern[];
	/** Beginnings of words that give an acronym its X: "extensible", "cross". */
	readonly spelledX: readonly string[];
	/** Beginnings of codes, by which resolutions, actions and decisions are numbered: the `res` of "DK-RES-12". */
	readonly codePart: readonly string[];
	/** Ends the name of a folder that is a group’s: the `wg` of "lakeswg". */
	readonly groupEnding: readonly string[];
}
