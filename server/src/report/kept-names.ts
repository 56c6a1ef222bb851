/** Which names of a report are worth telling others. */
import { sameItems } from '../incremental/index.js';
import { clearLanguage } from './document/clear-language.js';
import { query } from './facts/queries.js';
import { ordinaryList, saidNames } from './names/names.js';
import { shapeOf } from './names/shape.js';

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
			for (const { written, opens } of runs) {
				if (kept.size === MOST_KEPT) break;
				if (written.length > LONGEST || ((opens || nouns) && shapeOf(written) === 'plain')) continue;
				kept.add(written);
			}
		}
		return nouns ? [...kept] : [...kept, ...ordinary.slice(0, MOST_KEPT)];
	},
	sameItems,
);

const MOST_KEPT = 600;
/** In characters. */
const LONGEST = 120;
