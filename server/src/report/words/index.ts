/**
 * The words of all languages, joined. A report is read in all of them at once: minutes mix
 * languages, and a word that means something in one hardly ever misleads in another.
 * To add a language, see CONTRIBUTING.md.
 */
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { Words } from './words.js';

export { Alternatives } from './alternatives.js';
export { signOf } from './sign.js';
export type { MarkupWords, MeetingKind, SectionWords, Skeleton, Words } from './words.js';

export const LANGUAGES: readonly Words[] = [en, fr, es, de, nl, pt, it];

/** The alternatives of `pick` in every language, without repeats, as the source of a group. */
export function anyOf(pick: (words: Words) => readonly string[] | string): string {
	const all = LANGUAGES.flatMap((words) => pick(words));
	return `(?:${[...new Set(all)].join('|')})`;
}

export function allWords(pick: (words: Words) => readonly string[]): ReadonlySet<string> {
	return new Set(LANGUAGES.flatMap((words) => pick(words)));
}

/** The words, parted by spaces, that `pick` gives in every language. */
export function spacedWords(pick: (words: Words) => string): ReadonlySet<string> {
	return new Set(LANGUAGES.flatMap((words) => pick(words).split(' ')));
}

/** Letters of the languages above, in lower case: the inside of a class. */
export const LETTER = 'a-zß-öø-ÿ';

/**
 * `source`, where it stands as whole words, for text in lower case. All letters of Unicode would cost
 * ten times as much to compile, and our words are made of these.
 */
export function wholeWords(source: string, flags = ''): RegExp {
	return new RegExp(latin(`(?<!\\p{L})(?:${source})(?!\\p{L})`), flags);
}

/** `source` with our letters only, where it means any. */
export function latin(source: string): string {
	return source
		.replace(/\[(\^?)\\p\{L\}/g, `[$1${LETTER}`)
		.replaceAll('\\p{L}', `[${LETTER}]`)
		.replaceAll('\\P{L}', `[^${LETTER}]`);
}

const telling = new Map<Words, RegExp>();

/** The language that `text` is most likely in; the first of `among` where nothing tells. */
export function languageOf(text: string, among: readonly Words[] = LANGUAGES): Words | undefined {
	const low = text.toLowerCase();
	let best = among[0];
	let most = 0;
	for (const words of among) {
		const pattern = telling.get(words) ?? wholeWords(words.telling, 'g');
		telling.set(words, pattern);
		const count = low.match(pattern)?.length ?? 0;
		if (count > most) [best, most] = [words, count];
	}
	return best;
}

/** `pattern` without what it asks of the text behind it, for where that is asked in another way. */
export function withoutLookahead(pattern: string): string {
	return pattern.replace(/\(\?=(?:[^()]|\([^()]*\))*\)/g, '');
}
