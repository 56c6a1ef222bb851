/** What an acronym stands for, comparable however it is written. */
import { isSmallWord } from '../../../report/index.js';

/** How much of the longer of two words they must share as a prefix. */
const ALIKE = 0.6;

/**
 * Whether two expansions, each from {@link meaningOf}, say the same. One of them may say more, before all words of the
 * other or after them: "UN Lake Transport Observatory", "Lake Transport Observatory of the UN".
 */
export function isSameMeaning(a: readonly string[], b: readonly string[]): boolean {
	// "Lake-water Board" and "Lakewater Board".
	if (a.join('') === b.join('')) return true;
	const shared = Math.min(a.length, b.length);
	// One word may be part of anything.
	if (shared < 2) return false;
	return alike(a.slice(-shared), b.slice(-shared)) || alike(a.slice(0, shared), b.slice(0, shared));
}

function alike(one: readonly string[], other: readonly string[]): boolean {
	return one.every((word, index) => {
		const second = other[index]!;
		let same = 0;
		while (same < word.length && word[same] === second[same]) same++;
		return same >= ALIKE * Math.max(word.length, second.length);
	});
}

/** Its words, without small ones, accents, plurals, and the differences between British and American spelling. */
export function meaningOf(words: string): string[] {
	return words
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !isSmallWord(word))
		.map((word) =>
			word
				.replace(/ies$/, 'y')
				.replace(/(?:(?<=[sxz]|[cs]h)es|(?<!s)s)$/, '')
				.replace(/bility$/, 'ble')
				.replace(/z/g, 's')
				.replace(/our/g, 'or')
				.replace(/tre$/, 'ter')
				.replace(/ence$/, 'ense')
				.replace(/mme$/, 'm'),
		);
}
