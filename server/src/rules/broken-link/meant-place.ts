/**
 * Which place in the document a broken link most likely means: judged by the letters of its fragment, by its words, and
 * by its number.
 */
import { memoizeOn } from '../../report/index.js';
import { addTo, nearest } from '../../text/index.js';

/** More would not help in a menu. */
const MOST = 3;

const placesOf = memoizeOn((names: ReadonlySet<string>) => [...names].filter(isWritable).map(namedBy));

/** The first of those names that differ in letter case only, by lower-case name. */
export const inLowerCase = memoizeOn((names: ReadonlySet<string>): ReadonlyMap<string, string> => {
	const all = [...names].filter(isWritable).reverse();
	return new Map(all.map((name) => [name.toLowerCase(), name]));
});

/**
 * Those of `names`, fragments without `#`, that may be meant, likeliest first.
 *
 * @param fragment what the link leads to, without `#`
 * @param words what the reader of the link sees
 * @param own the name of the place where the link is
 */
export function meantPlaces(fragment: string, words: string, names: ReadonlySet<string>, own?: string): string[] {
	const wanted = namedBy(fragment);
	const said = namedBy(words);
	const all = placesOf(names);
	const places = own === undefined ? all : all.filter(({ name }) => name !== own);
	const found = [
		...places.filter(({ letters }) => letters !== '' && letters === wanted.letters),
		...places.filter(({ core }) => core.length >= SIGNIFICANT && core === said.core),
	];
	if (found.length > 0) return namesOf(found);
	// `#3` and `#item-4` reveal nothing but the number of their target.
	const isNumber = wanted.significant.length === 0 || (wanted.tokens.length === 2 && wanted.last !== undefined);
	const number = wanted.first ?? wanted.last;
	if (isNumber && number !== undefined) {
		const numbered = places.filter(({ first }) => first === number);
		const alike = mostAlike(said, numbered) ?? mostAlike(said, places);
		if (alike) found.push(alike);
		else if (numbered.length === 1) found.push(...numbered);
	}
	const others = places.filter((place) => !isAnother(wanted, place));
	const near = nearest(
		fragment,
		others.map(({ name }) => name),
	);
	if (near !== undefined) found.push(namedBy(near));
	const alike = mostAlike(wanted, others, said) ?? (isNumber ? undefined : mostAlike(said, others));
	if (alike) found.push(alike);
	return namesOf(found);
}

function namesOf(places: readonly Named[]): string[] {
	return [...new Set(places.map(({ name }) => name))].slice(0, MOST);
}

/** Whether it can stand in a link as it is. */
function isWritable(name: string): boolean {
	return name !== '' && name.length <= LONGEST && !/[\s<>()]/.test(name);
}

/** A heading with a longer name is a paragraph by accident, and nobody links to it. */
const LONGEST = 300;

/** The letters and digits of a name, without what varies in writing: case, accents, hyphens. */
export function lettersOf(name: string): string {
	return tokensOf(name).join('');
}

interface Named {
	readonly name: string;
	readonly tokens: readonly string[];
	/** All tokens joined. */
	readonly letters: string;
	/** The same without the leading number. */
	readonly core: string;
	/** The tokens that tell it from others. */
	readonly significant: readonly string[];
	/** The same, by their beginnings. */
	readonly beginnings: ReadonlyMap<string, readonly string[]>;
	/** Each token that is followed by an identifier where it first occurs, and that identifier. */
	readonly identifiers: ReadonlyMap<string, string>;
	/** The first number and the last one. */
	readonly first?: string;
	readonly last?: string;
}

/** Shorter words occur in every second name. */
const SIGNIFICANT = 4;
const NUMBER = /^(?:\d{1,3}[a-z]?|[ivx]{1,5})$/;
/** What follows a word to tell it from others of its kind: `annex-ii`, `day-2`, `appendix-c`. */
const IDENTIFIER = /^(?:\d+|[ivxl]{1,6}|[a-z])$/;

/** This many tokens tell a name from all others. */
const TELLING = 30;

function namedBy(name: string): Named {
	const tokens = tokensOf(name);
	const [start, end] = [tokens[0], tokens.at(-1)];
	const telling = tokens.slice(0, TELLING);
	const significant = distinct(telling.filter((token) => token.length >= SIGNIFICANT));
	const first = start !== undefined && NUMBER.test(start) ? start : undefined;
	const last = tokens.length > 1 && NUMBER.test(end!) ? end : undefined;
	return {
		name,
		tokens,
		letters: tokens.join(''),
		core: tokens.slice(first === undefined ? 0 : 1).join(''),
		significant,
		beginnings: byBeginning(significant),
		identifiers: identifiersIn(telling),
		...(first !== undefined && { first }),
		...(last !== undefined && { last }),
	};
}

function tokensOf(name: string): string[] {
	const bare = name
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase();
	return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function identifiersIn(tokens: readonly string[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const [i, token] of tokens.entries()) {
		const next = tokens[i + 1];
		if (next !== undefined && IDENTIFIER.test(next) && tokens.indexOf(token) === i) found.set(token, next);
	}
	return found;
}

/** Whether the two differ in what follows the same word: Annex II is not Annex I. */
function isAnother(wanted: Named, place: Named): boolean {
	return wanted.tokens.slice(0, TELLING).some((token, i) => {
		const own = wanted.tokens[i + 1];
		if (own === undefined || !IDENTIFIER.test(own) || IDENTIFIER.test(token)) return false;
		const other = place.identifiers.get(token);
		return other !== undefined && other !== own;
	});
}

/** Without those that differ only in their ending from an earlier one. */
function distinct(tokens: readonly string[]): string[] {
	return tokens.filter((token, i) => !tokens.slice(0, i).some((other) => isSameWord(token, other)));
}

/** The one place that shares most words with `wanted`, and enough of them; `also` breaks ties. */
function mostAlike(wanted: Named, places: readonly Named[], also?: Named): Named | undefined {
	let best: Named | undefined;
	let most = 0;
	for (const place of places) {
		const shared = sharedWith(wanted, place);
		const { length } = wanted.significant;
		if (length > 2 ? shared * 2 <= length : shared * 2 < length || shared === 0) continue;
		const score = shared + (also ? sharedWith(also, place) / 100 : 0);
		if (score === most) best = undefined;
		if (score > most) [best, most] = [place, score];
	}
	return best;
}

function sharedWith({ significant }: Named, place: Named): number {
	let count = 0;
	for (const token of significant) {
		if (place.beginnings.get(beginningOf(token))?.some((other) => isSameWord(token, other))) count++;
	}
	return count;
}

function byBeginning(words: readonly string[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const word of words) {
		addTo(found, beginningOf(word), word);
	}
	return found;
}

/** The least that two forms of a word have in common. */
function beginningOf(word: string): string {
	return word.slice(0, SIGNIFICANT);
}

/** Equal but for the ending. */
function isSameWord(a: string, b: string): boolean {
	const least = Math.min(a.length, b.length);
	const needed = Math.floor(least / 2) + 2;
	return /\d/.test(a) ? a === b : a.slice(0, needed) === b.slice(0, needed);
}
