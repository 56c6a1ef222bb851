import { type Acronym, isOrdinaryWord, isSpelledOut, type Report } from '../../report/index.js';
import { isKnownAcronym } from './known-acronyms.js';

/** Used once, an acronym is a name in passing. */
const USES = 2;

/** The acronyms that running text uses and nothing explains, neither the report nor the user's glossary. */
export function unexplained(all: readonly Acronym[], glossary: ReadonlyMap<string, string>, report: Report): Acronym[] {
	const told = new Set([...glossary.keys()].map((name) => name.toUpperCase()));
	const isTold = (name: string): boolean => told.has(name.toUpperCase()) || told.has(`${name.toUpperCase()}S`);
	const open = all.filter(
		({ name, parts = [], uses, expansions, explained, person }) =>
			uses.length >= USES &&
			!(explained || person || expansions.length > 0) &&
			!(isTold(name) || isKnownAcronym(name)) &&
			!parts.some((part) => isTold(part) || isKnownAcronym(part) || isOrdinaryWord(part)),
	);
	if (open.length === 0) return open;
	const cried = inSmallLetters(open, report.text);
	return open.filter(({ name }) => !cried.has(name) && !isSpelledOut(report, name));
}

/** Those that the text also has in small letters: an ordinary word in capitals, and no acronym. */
function inSmallLetters(all: readonly Acronym[], text: string): ReadonlySet<string> {
	const wanted = new Map<string, string>();
	/** By its first letter, which lengths a word may have: one bit each. */
	const lengths = new Uint16Array(256);
	for (const { name } of all) {
		const word = name.toLowerCase();
		// No language has a word without a vowel.
		if (!/^[a-zß-ÿ]*[aeiouyà-ÿ][a-zß-ÿ]*$/.test(word)) continue;
		wanted.set(word, name);
		lengths[word.charCodeAt(0)]! |= 1 << word.length;
	}
	const found = new Set<string>();
	if (wanted.size === 0) return found;
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		if (isSmallLetter(text.charCodeAt(at))) continue;
		const length = at - start;
		if (length > 1 && length < 9 && (lengths[text.charCodeAt(start)]! & (1 << length)) !== 0) {
			const name = wanted.get(text.slice(start, at));
			if (name !== undefined && !found.has(name) && isWhole(text, start, at)) found.add(name);
		}
		start = at + 1;
	}
	return found;
}

function isSmallLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

/** Nothing but blanks and signs of sentences stands around the word: it is no piece of a name or an address. */
function isWhole(text: string, from: number, to: number): boolean {
	return (
		/[\s(“"'’*_]/.test(text[from - 1] ?? ' ') && /^(?:$|[\s)”"'’*_]|[.,;:!?](?:\s|$))/.test(text.slice(to, to + 2))
	);
}
