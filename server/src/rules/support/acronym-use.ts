import {
	type Acronym,
	collectorGiven,
	isOrdinaryWord,
	isSpelledOut,
	isWordLike,
	type Report,
	remember,
} from '../../report/index.js';
import { isKnownAcronym } from './known-acronyms.js';

/** Used once, an acronym is a name in passing. */
const USES = 2;

/** The acronyms that running text uses and nothing explains, neither the report nor the user's glossary. */
export function unexplained(all: readonly Acronym[], glossary: ReadonlyMap<string, string>, report: Report): Acronym[] {
	const told = new Set([...glossary.keys()].map((name) => name.toUpperCase()));
	const isTold = (name: string): boolean => told.has(name.toUpperCase()) || told.has(`${name.toUpperCase()}S`);
	const open = all.filter(
		({ name, parts = [], uses, expansions, explained, person, article }) =>
			uses.length >= USES &&
			!(explained || person || expansions.length > 0) &&
			// "GARNIER answers", "AUTORISE le maire": nothing but an article makes such a word an acronym.
			(article || name.length < 5 || !isWordLike(name)) &&
			!(isTold(name) || isKnownAcronym(name)) &&
			!parts.some((part) => isTold(part) || isKnownAcronym(part) || isOrdinaryWord(part)),
	);
	if (open.length === 0) return open;
	const cried = inSmallLetters(open, report);
	return open.filter(({ name }) => !cried.has(name) && !isSpelledOut(report, name));
}

/** Those that the text also has in small letters: an ordinary word in capitals, and no acronym. */
function inSmallLetters(all: readonly Acronym[], report: Report): ReadonlySet<string> {
	const wanted = new Map<string, string>();
	for (const { name } of all.slice(0, SEARCHED)) {
		const word = name.toLowerCase();
		// No language has a word without a vowel.
		if (/^(?=[a-zß-ÿ]*[aeiouyà-ÿ])[a-zß-ÿ]+$/.test(word)) wanted.set(word, name);
	}
	if (wanted.size === 0) return new Set();
	const found = smallLetters([...wanted.keys()].sort().join('|'))(report).flatMap(({ value }) => value);
	return new Set(found.map((word) => wanted.get(word)!));
}

/** Those of some words, given as an expression, that a block has whole and in small letters. */
const smallLetters = remember((pattern) => {
	const words = new RegExp(`(?<![a-zß-ÿ])(?:${pattern})(?![a-zß-ÿ])`, 'g');
	return collectorGiven(
		({ source }): readonly string[] | undefined => {
			const found = [...source.matchAll(words)].filter(({ index, 0: word }) =>
				isWhole(source, index, index + word.length),
			);
			return found.length > 0 ? found.map(([word]) => word) : undefined;
		},
		() => pattern,
	);
});

/** A text with more has other worries, and the expression would be slow. */
const SEARCHED = 100;

/** Nothing but blanks and signs of sentences stands around the word: it is no piece of a name or an address. */
function isWhole(text: string, from: number, to: number): boolean {
	return (
		/[\s(“"'’*_]/.test(text[from - 1] ?? ' ') && /^(?:$|[\s)”"'’*_]|[.,;:!?](?:\s|$))/.test(text.slice(to, to + 2))
	);
}
