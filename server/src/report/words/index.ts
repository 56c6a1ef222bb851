/**
 * The words of all languages, joined. A report is read in all of them at once: minutes mix
 * languages, and a word that means something in one hardly ever misleads in another.
 * To add a language, see CONTRIBUTING.md.
 */
import { lazily } from '../../text/index.js';
import { LANGUAGES } from './languages.js';
import type { Words } from './words.js';

export { Alternatives } from './alternatives.js';
export { LANGUAGES } from './languages.js';
export type { MarkupWords } from './model/markup.js';
export type { MeetingKind } from './model/meeting.js';
export type { SectionWords } from './model/sections.js';
export type { PartName } from './model/templates.js';
export { englishEnding } from './spellers.js';
export type { Words } from './words.js';

/** The alternatives of `pick` in every language, without repeats, as the source of a group; of none, it matches nowhere. */
export function anyOf(pick: (words: Words) => readonly string[] | string): string {
	const all = new Set(LANGUAGES.flatMap((words) => pick(words)));
	all.delete('');
	return all.size === 0 ? NOTHING : `(?:${[...all].join('|')})`;
}

/** The same for text as written: each alternative may begin with a capital. */
export function anyOfAsWritten(pick: (words: Words) => readonly string[]): string {
	return anyOf((words) => pick(words).map((source) => source.replace(/^\p{Ll}/u, capitalToo)));
}

function capitalToo(letter: string): string {
	return `[${letter.toUpperCase()}${letter}]`;
}

export function allWords(pick: (words: Words) => readonly string[]): ReadonlySet<string> {
	return new Set(LANGUAGES.flatMap((words) => pick(words)));
}

/** All that mean nothing else between two names: Dutch "en" joins them, and is a preposition in French and Spanish. */
export function allButAnd(pick: (words: Words) => readonly string[]): ReadonlySet<string> {
	const and = allWords(({ grammar }) => grammar.and);
	return new Set([...allWords(pick)].filter((word) => !and.has(word)));
}

/** Letters of the languages above, in lower case: the inside of a class. */
export const LETTER = 'a-zß-öø-ÿ';

/**
 * `source`, where it stands as whole words, for text in lower case. All letters of Unicode would cost
 * ten times as much to compile, and our words are made of these.
 */
export function wholeWords(source: string, flags = ''): RegExp {
	return new RegExp(latin(`(?<!\\p{L})(?:${source || NOTHING})(?!\\p{L})`), flags);
}

/** Matches nowhere: a subject that a language has no words for. */
export const NOTHING = '(?!)';

/** `source` with our letters only, where it means any. */
export function latin(source: string): string {
	return source
		.replace(/\[(\^?)\\p\{L\}/g, `[$1${LETTER}`)
		.replaceAll('\\p{L}', `[${LETTER}]`)
		.replaceAll('\\P{L}', `[^${LETTER}]`);
}

/** The language that `text` is most likely in; the first of `among` where nothing tells. */
export function languageOf(text: string, among: readonly Words[] = LANGUAGES): Words | undefined {
	let best = among[0];
	let most = 0;
	for (const { words, count } of tellingWords(text, among)) if (count > most) [best, most] = [words, count];
	return best;
}

/** How many words of `text` tell each language. */
export function tellingWords(
	text: string,
	among: readonly Words[] = LANGUAGES,
): readonly { readonly words: Words; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const word of text.toLowerCase().match(TELLING()) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return among.map((words) => ({
		words,
		count: words.telling.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
	}));
}

/** Those of all languages, since one pass over a text is faster than one for each. The "am" of "7:00am" is not German. */
const TELLING = lazily(() => wholeWords(`(?<!\\d)(?:${[...allWords(({ telling }) => telling)].join('|')})`, 'g'));
