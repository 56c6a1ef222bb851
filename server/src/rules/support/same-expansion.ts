import { type Expansion, isSmallWord, languageOf } from '../../report/index.js';

/** How much of the longer of two words the two must share from their start. */
const ALIKE = 0.6;
/** The text around an expansion that tells its language. */
const AROUND = 300;

/** Whether two expansions of one acronym say the same, if in other letters or another language. */
export function meansTheSame(a: Expansion, b: Expansion, text: string): boolean {
	const one = wordsOf(a.words);
	const other = wordsOf(b.words);
	if (one.join('') === other.join('')) return true;
	// "UN Lake Transport Observatory" is the same one.
	const shared = Math.min(one.length, other.length);
	if (shared > 1 && alike(one.slice(-shared), other.slice(-shared))) return true;
	const around = ({ span }: Expansion): string => text.slice(Math.max(0, span.from - AROUND), span.to + AROUND);
	return languageOf(around(a)) !== languageOf(around(b));
}

function alike(one: readonly string[], other: readonly string[]): boolean {
	return one.every((word, index) => {
		const second = other[index]!;
		let same = 0;
		while (same < word.length && word[same] === second[same]) same++;
		return same >= ALIKE * Math.max(word.length, second.length);
	});
}

/** Without small words, accents, plural, and what British and American spelling differ in. */
function wordsOf(words: string): string[] {
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
				.replace(/z/g, 's')
				.replace(/our/g, 'or')
				.replace(/tre$/, 'ter')
				.replace(/ence$/, 'ense')
				.replace(/mme$/, 'm'),
		);
}
