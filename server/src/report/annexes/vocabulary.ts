import { capitalised, lazily, narrowed } from '../../text/index.js';
import type { AnnexNumber } from '../facts/model.js';
import { allWords, LANGUAGES, languageOf, type Words } from '../words/index.js';
import { writeAnnexNumber } from './numerals.js';

/** A word that opens an annex label, and how it may be used. */
export interface AnnexWord {
	/** Shared by all words with the same meaning: the singular, in lower case. */
	readonly family: string;
	readonly plural: boolean;
	/** Certain to be an annex only with a number: one also schedules a call and attends an exhibit. */
	readonly needsNumber: boolean;
}

/** Words that also mean other things in running text. */
const NEEDS_NUMBER = allWords(({ onlyNumbered }) => onlyNumbered);
/** One family across languages: minutes mix them. */
const SAME = allWords(({ sameEverywhere }) => sameEverywhere);

export interface AnnexVocabulary {
	readonly words: ReadonlyMap<string, AnnexWord>;
	/**
	 * Source of a regular expression that matches any of the words, longest first, in the letter cases that people use.
	 * Ignoring case takes V8 ten times as long to compile.
	 */
	readonly pattern: string;
	/** Finds the words' beginnings in lower-case text: most texts contain none. */
	readonly stem: RegExp;
}

const STEM = 5;

/** @param more the user's own words, taken as singulars. */
export function annexVocabulary(more: readonly string[]): AnnexVocabulary {
	const words = new Map<string, AnnexWord>();
	const add = (word: string, singular: string, plural: boolean): void => {
		const family = SAME.has(singular) ? 'annex' : singular;
		words.set(word.toLowerCase(), { family, plural, needsNumber: NEEDS_NUMBER.has(singular) });
	};
	for (const { annex } of LANGUAGES) {
		for (const [singular, ...plurals] of annex) {
			for (const plural of plurals) add(plural, singular, true);
			add(singular, singular, false);
		}
	}
	for (const word of more) if (word.trim() !== '') add(word.trim(), word.trim().toLowerCase(), false);
	const written = [...words.keys()].flatMap((word) => [word, capitalised(word), word.toUpperCase()]);
	const sources = [...new Set(written)].sort((a, b) => b.length - a.length).map(escapeRegExp);
	const stems = [...new Set([...words.keys()].map((word) => escapeRegExp(word.slice(0, STEM))))];
	return { words, pattern: `(?:${sources.join('|')})`, stem: new RegExp(stems.join('|')) };
}

function escapeRegExp(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** "Annex II" */
export function annexName(word: string, number: AnnexNumber): string {
	return `${annexLabelWord(word)} ${writeAnnexNumber(number)}`;
}

/** `Annexe` for `ANNEXES`: a word as it opens a label; an unknown one is returned as is. */
export function annexLabelWord(written: string): string {
	const lower = written.toLowerCase();
	for (const { annex } of LANGUAGES) {
		for (const [singular, ...plurals] of annex) {
			if (plurals.includes(lower)) return capitalised(singular);
			if (singular === lower) return written === written.toUpperCase() ? written : capitalised(singular);
		}
	}
	return capitalised(written);
}

/** What tells a language from another that shares the word. */
const OWN = lazily(
	() =>
		new Map(
			LANGUAGES.flatMap((words) => {
				const { own } = words.grammar;
				return own.length === 0 ? [] : [[words, narrowed(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'iu')] as const];
			}),
		),
);

/**
 * The language in which an annex with that word is filled in.
 *
 * @param language of the report, if clear: used unless the sentence is in another language that has the word
 * @param otherwise if neither word nor sentence tells
 */
export function annexLanguage(
	{ word, sentence }: { readonly word: string; readonly sentence: string },
	language: Words | undefined,
	otherwise: Words,
): Words {
	const lower = word.toLowerCase();
	const speaking = LANGUAGES.filter(({ annex }) => annex.some((forms) => forms.includes(lower)));
	if (language) return languageOf(sentence, [language, ...speaking])!;
	const names = (name: string): boolean => sentence.toLowerCase().includes(name);
	const sure = speaking.find(
		({ agenda, thisDocument }) => agenda.some(names) || new RegExp(thisDocument).test(sentence),
	);
	if (sure) return sure;
	// Spanish and Portuguese share the word.
	const own = speaking.find((words) => OWN().get(words)?.test(sentence));
	if (speaking.length > 1 && own) return own;
	return speaking.includes(otherwise) ? otherwise : (speaking[0] ?? otherwise);
}
