/** Single words that a report writes with a capital wherever they stand, as a name is written and a noun is not. */
import {
	allWords,
	blockQuery,
	capitaliseNouns,
	nameRunsOf,
	query,
	sameValue,
	wordsInLowerCase,
} from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { isWord } from './ordinary.js';

interface Alone {
	readonly word: string;
	/** After an article, or before a number: "the Council", "Option 2". */
	readonly asNoun: boolean;
}

/** Words with a capital that stand alone inside a sentence, after one in small letters. */
const alone = blockQuery((facts, source): readonly Alone[] | undefined => {
	const found: Alone[] = [];
	for (const { prose, words, opens } of nameRunsOf({ facts, source })) {
		const [{ from, to, written, shape }] = words as [(typeof words)[0]];
		if (opens || words.length > 1 || shape !== 'plain' || written.length < SHORTEST) continue;
		const [, title, before] = BEFORE.exec(prose.text.slice(Math.max(0, from - REACH), from)) ?? [];
		// "Code of Conduct" is one name.
		if (before === undefined || (title !== undefined && OF().has(before))) continue;
		found.push({ word: written, asNoun: ARTICLES().has(before) || NUMBER.test(prose.text.slice(to, to + 3)) });
	}
	return found.length > 0 ? found : undefined;
}, sameValue);

/** Shorter ones are words of some language. */
const SHORTEST = 4;
const REACH = 24;
const BEFORE = narrowed(/(?<![\p{L}\p{N}])(\p{Lu}\p{L}*\s)?(\p{Ll}+['’]?)\s?$/u);
const OF = lazily(() => allWords(({ grammar }) => grammar.of));
const NUMBER = /^[\s\u00A0]#?\d/;
const ARTICLES = lazily(() =>
	allWords(({ grammar }) => [...grammar.the, ...grammar.o, ...grammar.an, ...grammar.elided]),
);

/** A word that has a capital so often does not have it by chance. */
const OFTEN = 4;
/** A name may have an article or a number beside it once in so many times; a noun has it more often. */
const ARTICLE = 4;

/** How often each stands so, of those that have small letters somewhere. */
export const ownNames = query(
	[alone.values, wordsInLowerCase, capitaliseNouns],
	(all, lower, nouns): ReadonlyMap<string, number> => {
		const found = new Map<string, number>();
		if (nouns) return found;
		const uses = new Map<string, { count: number; asNoun: number }>();
		for (const each of all) {
			for (const { word, asNoun } of each) {
				const known = uses.get(word) ?? { count: 0, asNoun: 0 };
				uses.set(word, known);
				known.count++;
				if (asNoun) known.asNoun++;
			}
		}
		for (const [word, { count, asNoun }] of uses) {
			const low = word.toLowerCase();
			if (count < OFTEN || asNoun * ARTICLE > count || !lower.has(low) || isWord(low)) continue;
			if (!formsOf(low).some((form) => lower.has(form))) found.set(word, count);
		}
		return found;
	},
	sameValue,
);

/** In whatever language: of a noun that ends in `e` or in a plural's `s`, too. */
const ENDINGS = /(?:es|s|e)$/;
const OTHER_ENDINGS = ['', 's', 'es', 'd', 'ed', 'r', 'er', 'n', 'en', 'e', 'x'];

/** A noun or a verb has other forms: "Partners" is no name where "partner" is a word. */
function formsOf(low: string): readonly string[] {
	const stems = [low, low.replace(ENDINGS, '')];
	return stems.flatMap((stem) => OTHER_ENDINGS.map((ending) => stem + ending)).filter((form) => form !== low);
}
