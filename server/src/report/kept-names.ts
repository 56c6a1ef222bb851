/** Which names of a report are worth telling others. */
import { sameItems } from '../incremental/index.js';
import { clearLanguage } from './document/clear-language.js';
import { query } from './facts/queries.js';
import { nameUses, ordinaryList, saidNames } from './names/names.js';
import { isOfItsOwn, shapeOf } from './names/shape.js';
import { smallWords } from './names/small-words.js';

/** Whether it writes ordinary nouns with a capital. */
export const capitaliseNouns = query([clearLanguage], (language) => language?.grammar.capitalNouns === true);

/**
 * What other reports may want to know of a report's names: its runs of capitalised words, each once, at most `MOST_KEPT`;
 * then, in lower case, the words of them that are ordinary ones. No single word that anybody would capitalise.
 */
export const keptNames = query(
	[saidNames.values, capitaliseNouns, ordinaryList],
	(all, nouns, ordinary): readonly string[] => {
		const kept = new Set<string>();
		for (const runs of all) {
			for (const { written, opens, half } of runs) {
				if (kept.size >= MOST_KEPT) break;
				if (half !== undefined && !nouns) kept.add(half);
				if (written.length > LONGEST || ((opens || nouns) && shapeOf(written) === 'plain')) continue;
				kept.add(written);
			}
		}
		return nouns ? [...kept] : [...kept, ...ordinary.slice(0, MOST_KEPT)];
	},
	sameItems,
);

/** Names of a shape of their own that a report also has in small letters: in small letters. */
export const alsoSmall = query(
	[nameUses, smallWords.values],
	(uses, all): readonly string[] => {
		const names = new Set([...uses.keys()].filter(isOfItsOwn).map((name) => name.toLowerCase()));
		const found = new Set<string>();
		if (names.size === 0) return [];
		for (const { words } of all) {
			for (const word of words) if (found.size < MOST_KEPT && names.has(word)) found.add(word);
		}
		return [...found];
	},
	sameItems,
);

const MOST_KEPT = 600;
/** In characters. */
const LONGEST = 120;
