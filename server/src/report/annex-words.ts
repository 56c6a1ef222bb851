import { LANGUAGES, type Skeleton } from './words/index.js';

/** A word that opens an annex label, and what it may do. */
export interface AnnexWord {
	/** Shared by all that mean the same: the singular, lower case. */
	readonly family: string;
	readonly plural: boolean;
	/** Only with a number is it surely an annex: one also schedules a call and attends an exhibit. */
	readonly needsNumber: boolean;
}

/** Words that mean other things in running text as well. */
const NEEDS_NUMBER = new Set(['schedule', 'exhibit', 'attachment', 'addendum', 'beilage']);
/** One family across languages: minutes mix them. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
	['annexe', 'anexo', 'anhang', 'anlage', 'beilage', 'bijlage', 'allegato'].map((word) => [word, 'annex']),
);

export interface AnnexVocabulary {
	readonly words: ReadonlyMap<string, AnnexWord>;
	/**
	 * Source of a regular expression that matches any of the words, longest first, in the letter cases
	 * that people write. One that ignores case takes V8 ten times as long to compile.
	 */
	readonly pattern: string;
	/** Lower-case beginnings, one of which every word has: most texts hold none of them. */
	readonly stems: readonly string[];
}

const STEM = 5;

/** @param more further words of the user's, taken as singulars. */
export function annexVocabulary(more: readonly string[]): AnnexVocabulary {
	const words = new Map<string, AnnexWord>();
	const add = (word: string, singular: string, plural: boolean): void => {
		const family = SAME[singular] ?? singular;
		words.set(word.toLowerCase(), { family, plural, needsNumber: NEEDS_NUMBER.has(singular) });
	};
	for (const { annex } of LANGUAGES) {
		for (const [singular, plurals] of annex) {
			for (const plural of plurals.split('|')) add(plural, singular, true);
			add(singular, singular, false);
		}
	}
	for (const word of more) if (word.trim() !== '') add(word.trim(), word.trim().toLowerCase(), false);
	const written = [...words.keys()].flatMap((word) => [
		word,
		word.charAt(0).toUpperCase() + word.slice(1),
		word.toUpperCase(),
	]);
	const sources = [...new Set(written)].sort((a, b) => b.length - a.length).map(escapeRegExp);
	const stems = [...new Set([...words.keys()].map((word) => word.slice(0, STEM)))];
	return { words, pattern: `(?:${sources.join('|')})`, stems };
}

/** Whether a text in lower case holds one of the vocabulary's stems. */
export function holdsOne(stems: readonly string[], low: string): boolean {
	return stems.some((stem) => low.includes(stem));
}

export function escapeRegExp(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** `Annexe` for `ANNEXES`: a word as it opens a label; one that is not known stays as it is. */
export function annexLabelWord(written: string): string {
	const lower = written.toLowerCase();
	for (const { annex } of LANGUAGES) {
		for (const [singular, plurals] of annex) {
			if (plurals.split('|').includes(lower)) return capitalised(singular);
			if (singular === lower) return written === written.toUpperCase() ? written : capitalised(singular);
		}
	}
	return capitalised(written);
}

/** What an annex of that word is filled with at first, in the word's language; `sentence` decides between two. */
export function annexSkeleton(written: string, sentence: string): Skeleton {
	const lower = written.toLowerCase();
	const speaking = LANGUAGES.filter(({ annex }) =>
		annex.some(([singular, plurals]) => singular === lower || plurals.split('|').includes(lower)),
	);
	// Spanish and Portuguese share the word.
	const names = (word: string): boolean => sentence.toLowerCase().includes(word);
	const sure = speaking.find(
		({ agenda, thisDocument }) => agenda.some(names) || new RegExp(thisDocument).test(sentence),
	);
	return (sure ?? (/[ãõç]|\b(?:d?o|em|no|às?) /i.test(sentence) ? speaking.at(-1) : speaking[0]) ?? LANGUAGES[0]!)
		.skeleton;
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
