/** Spells a number as an ordinal, in lower case. */
export type Speller = (value: number) => string;

/** How a language writes out ordinals. */
export interface OrdinalWords {
	/** The spellings, declined. Where two spell alike, the first holds. */
	readonly families: readonly OrdinalFamily[];
	/** Other words for some numbers. What is asked to spell like them uses the speller named. */
	readonly others: readonly (readonly [word: string, value: number, speller: Speller])[];
	/** What stands after digits, where that depends on the number: the `st` of 1st. */
	readonly endings: readonly {
		readonly all: readonly string[];
		/** @param written what another number has. */
		readonly of: (value: number, written: string) => string;
	}[];
}

/** Spellings that end alike; words that do not end so are none of them. */
export interface OrdinalFamily {
	/** Of the last word, without accents. */
	readonly ends: RegExp;
	readonly spellers: readonly Speller[];
}
