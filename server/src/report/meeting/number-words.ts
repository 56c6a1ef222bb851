import { capitalised, lowerCase } from '../../text/index.js';
import { LANGUAGES, type Words } from '../words/index.js';
import type { OrdinalFamily, Speller } from '../words/model/ordinals.js';
import { bare as bareWords } from '../words/spellers.js';

/** Nobody spells out higher meeting numbers. */
const HIGHEST = 199;

/** An ordinal in words: its value, and how its language and grammar spell it. */
export interface Ordinal {
	readonly value: number;
	/** Spells another number in the same language, gender and ending. */
	readonly spell: Speller;
}

const FAMILIES = LANGUAGES.flatMap(({ ordinals }) => ordinals.families);
const OTHER = LANGUAGES.flatMap(({ ordinals }) => ordinals.others);

/** Without accents, hyphens and spaces, in lower case. */
function bare(words: string): string {
	return bareWords(lowerCase(words));
}

/** What each family spells, built on first use: all together are thousands of words. */
const spelled = new Map<OrdinalFamily, ReadonlyMap<string, Ordinal>>();

function spelledBy(family: OrdinalFamily): ReadonlyMap<string, Ordinal> {
	const before = spelled.get(family);
	if (before) return before;
	const all = new Map<string, Ordinal>();
	for (const spell of family.spellers) {
		for (let value = 1; value <= HIGHEST; value++) {
			const key = bare(spell(value));
			if (!all.has(key)) all.set(key, { value, spell });
		}
	}
	spelled.set(family, all);
	return all;
}

/**
 * Reads "twenty-fourth", "vingt-quatrième", "vigésima cuarta", in any letter case.
 *
 * @param among the languages that are likelier than others: "segunda" is the same word in several.
 */
export function readOrdinal(words: string, among: readonly Words[] = []): Ordinal | undefined {
	const key = bare(words);
	for (const family of [...among.flatMap(({ ordinals }) => ordinals.families), ...FAMILIES]) {
		const found = family.ends.test(key) ? spelledBy(family).get(key) : undefined;
		if (found) return found;
	}
	const other = OTHER.find(([word]) => bare(word) === key);
	return other && { value: other[1], spell: other[2] };
}

/** Whether words that end in `word` may be an ordinal: a quick test. */
export function mayEndOrdinal(word: string): boolean {
	const key = bare(word);
	return FAMILIES.some(({ ends }) => ends.test(key)) || OTHER.some(([other]) => bare(other) === key);
}

/** Spells `value` in the manner of `ordinal` and the letter case of `written`; `undefined` if nobody spells it out. */
export function writeOrdinal({ spell }: Ordinal, value: number, written: string): string | undefined {
	if (value < 1 || value > HIGHEST) return undefined;
	const words = spell(value);
	if (written === written.toUpperCase()) return words.toUpperCase();
	if (!/^\p{Lu}/u.test(written)) return words;
	// "Twenty-Fourth" in a title.
	if (/[\s-]\p{Lu}/u.test(written)) return words.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
	return capitalised(words);
}
