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
	const found = new Set<string>();
	if (all.length <= SEARCHES) {
		for (const { name } of all) if (hasWord(text, name.toLowerCase())) found.add(name);
		return found;
	}
	const wanted = new Map(all.map(({ name }) => [name.toLowerCase(), name]));
	for (const { 0: word, index } of text.matchAll(/\p{Ll}{2,8}/gu)) {
		const name = wanted.get(word);
		if (name !== undefined && isWhole(text, index, word.length)) found.add(name);
	}
	return found;
}

/** More are looked for all at once. */
const SEARCHES = 100;

function hasWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
		if (isWhole(text, at, word.length)) return true;
	}
	return false;
}

/** Nothing but blanks and signs of sentences stands around the word: it is no piece of a name or an address. */
function isWhole(text: string, at: number, length: number): boolean {
	const after = text.slice(at + length, at + length + 2);
	return /[\s(“"'’*_]/.test(text[at - 1] ?? ' ') && /^(?:$|[\s)”"'’*_]|[.,;:!?](?:\s|$))/.test(after);
}
