/** How words of links are compared. */
import { isSmallWord } from '../../report/index.js';
import { oneLine } from '../../text/index.js';

/** Equal for words that are the same except for case and the signs around them. */
export function wordsKey(words: string): string {
	const low = words.normalize().toLowerCase();
	const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(low)?.[0] ?? low;
	return oneLine(inner);
}

/**
 * Equal for similar words: in another order, singular or plural, with other small words between them. Empty if no word
 * is left.
 */
export function likenessKey(words: string): string {
	const all = telling(words).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
	return [...new Set(all)].sort().join(' ');
}

/** Words in lower case, without articles, prepositions and the like. */
export function telling(words: string): string[] {
	const all =
		words
			.normalize()
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return all.filter((word) => !isSmallWord(word));
}
