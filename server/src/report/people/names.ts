/**
 * Names of people: how they are told from other words, and compared.
 */

import { lazily } from '../../text/index.js';
import { allWords, anyOf } from '../words/index.js';
import { Words } from './name-words.js';
import { isBodyWord, isGivenName, isParticle, leadsFamilyName, SURNAMES } from './vocabulary.js';

export interface Name {
	/** Without titles, given name first: "Marta de Souza Lima" for "Ms. de Souza Lima, Marta". */
	readonly text: string;
	/** Titles as written, without full stops, in lower case. */
	readonly titles: readonly string[];
	/** `full`: given and family name. `single`: one word. `handle`: `@name`, or a word in lower case. */
	readonly form: 'full' | 'single' | 'handle';
	/** Where it is in the text that was read, titles aside. */
	readonly from: number;
	readonly to: number;
}

/** No name is longer, in words. */
const WORDS = 7;
/** This many words after it show where it ends. */
const AFTER = 3;

/** The name that begins at `at`. `wrapped`: a line ending counts as a blank. */
export function readName(text: string, at: number, wrapped = false): Name | undefined {
	const handle = text[at] === '@' ? /^@[\p{L}\p{N}][\p{L}\p{N}_.-]*/u.exec(text.slice(at, at + 60)) : undefined;
	if (handle) {
		return { text: handle[0].slice(1), titles: [], form: 'handle', from: at, to: at + handle[0].length };
	}
	const words = new Words(text, at + doubleTitleAt(text, at), wrapped, WORDS + AFTER);
	const titles: string[] = [];
	let start = 0;
	for (let word = words.at(0); word; word = words.at(start)) {
		const { bare, title, role } = word.kind;
		// "Mmes et MM. Petit"
		const joined = titles.length > 0 && AND().has(bare) && words.at(start + 1)?.kind.title;
		const modifiers = title || role ? 0 : modifiersAt(words, start);
		if (!joined && !title && !(role && leadsName(words, start)) && modifiers === 0) break;
		if (modifiers > 0) start += modifiers;
		else {
			if (!joined) titles.push(bare);
			start++;
		}
	}
	// A title alone is not a name: "Sister", "Rain".
	if (!words.at(start)) {
		start = 0;
		titles.length = 0;
	}
	let end = start;
	let capitals = 0;
	for (let i = start; i - start < WORDS; i++) {
		const kind = words.at(i)?.kind;
		// "… at Best Buy. Mrs. Ott": another name begins.
		if (!kind || (i > start && kind.title && kind.stopped)) break;
		if (capitals > 1 && POSTNOMINALS().has(kind.text)) break;
		if (kind.capital) {
			capitals++;
			end = i + 1;
			if (kind.last) break;
		} else if (!kind.particle || (capitals > 1 && (joins(words, i) || leadsToBody(words, i) || leadsToPlace(words, i))))
			break;
	}
	if (capitals === 0) return undefined;
	const { from } = words.at(start)!;
	const last = words.at(end - 1)!;
	const to = last.kind.stopped ? last.to - 1 : last.to;
	return { text: written(text.slice(from, to)), titles, form: end - start > 1 ? 'full' : 'single', from, to };
}

/** Whether the role at `at` precedes a name: "Dean Lopez" may be somebody's name, "Dean Karen Lopez" is not. */
function leadsName(words: Words, at: number): boolean {
	if (words.at(at + 2)?.kind.capital) return true;
	return (words.at(at + 1)?.kind.proper && leadsFamilyName(words.at(at)!.kind.bare)) ?? false;
}

/** How many words at `at` modify the role or title before a name: "Deputy City" in "Deputy City Clerk Ann Lee". */
function modifiersAt(words: Words, at: number): number {
	let end = at;
	while (end - at < MODIFIERS && words.at(end)?.kind.modifier) end++;
	const head = end > at ? words.at(end)?.kind : undefined;
	return (head?.role || head?.title) && words.at(end + 1)?.kind.proper ? end - at : 0;
}

const MODIFIERS = 3;

/** Letters after a name: "Ben Hale RN". Other capitals may be a family name: "Jean Pierre ROY". */
const POSTNOMINALS = lazily(() => allWords(({ people }) => people.afterName));

/** Whether words behind a name are such letters, and so no body: "Ben Hale, OBE RN". */
export function arePostnominals(words: string): boolean {
	return words.split(/[\s,]+/).every((word) => POSTNOMINALS().has(word));
}

const OF_TITLE = lazily(() => new RegExp(`^${anyOf(({ people }) => people.ofTitle)}`, 'i'));

/** The length of "de " before "heer": a title of two words. */
function doubleTitleAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code !== 100 && code !== 68) return 0;
	return OF_TITLE().exec(text.slice(at, at + 10))?.[0].length ?? 0;
}

/** A name on one line, without a nickname. */
function written(name: string): string {
	if (/^[^\s"“„«(]+(?: [^\s"“„«(]+)*$/.test(name)) return name;
	return name.replace(/(?<!\S)([^\s"“„«(]*)["“„«(]\S+["”“»)]/u, '$1').replace(/\s+/g, ' ');
}

/** "Ana Gil y Pedro Alves" are two people, "Juan Pérez y García" is one. */
function joins(words: Words, at: number): boolean {
	return /^[yei]$/.test(words.at(at)!.kind.text) && [at + 1, at + 2].every((each) => words.at(each)?.kind.capital);
}

/** "Ana Gil de la Comisión" is Ana Gil. */
function leadsToBody(words: Words, at: number): boolean {
	const next = [at, at + 1, at + 2].map((each) => words.at(each)?.kind).find((kind) => kind && !kind.particle);
	const low = next?.text.toLowerCase();
	return low !== undefined && isBodyWord(low) && !SURNAMES().has(low);
}

/** "Karla Vogt in Bonn" is Karla Vogt; "Jan Hendrik in 't Veld" has a name in four words. */
function leadsToPlace(words: Words, at: number): boolean {
	if (!WITHIN().has(words.at(at)!.kind.text) || isGivenName(words.at(at - 1)!.kind.bare)) return false;
	return !/^['’]/.test(words.at(at + 1)?.kind.text ?? '');
}

const WITHIN = lazily(() => allWords(({ people }) => people.within));
const AND = lazily(() => allWords(({ grammar }) => grammar.and));

/** Whether `name` can be a person's: none of its words names a body, but for the family name: "Charles Board". */
export function isPersonal(name: string): boolean {
	const words = name.toLowerCase().split(/[ -]/);
	const isFamilyName = (word: string): boolean =>
		SURNAMES().has(word) || (words.length === 2 && isGivenName(words[0]!));
	return !words.some((word, i) => isBodyWord(word) && !(i > 0 && i === words.length - 1 && isFamilyName(word)));
}

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	þ: 'th',
	ħ: 'h',
	ŋ: 'n',
};

/** Lower case without accents, hyphens and apostrophes; words separated by one blank. */
export function fold(name: string): string {
	const low = name.toLowerCase();
	// Most names are plain letters.
	if (/^[a-z ]*$/.test(low)) return low;
	return low
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßøłđðæœıþħŋ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/['’ʼ`´.]/g, '')
		.replace(/[\s\u00A0·‐‑-]+/g, ' ')
		.trim();
}

/** The family name, in its folded form: "van der berg" of "Anna van der Berg". */
export function familyName(name: string): string {
	return fold(nameParts(name).family);
}

/** A name as written, in two; a single word is the family name. */
export interface NameParts {
	/** "Anna" of "Anna van der Berg"; empty if there is none. */
	readonly given: string;
	readonly family: string;
	/** "BERG Anna". */
	readonly familyFirst: boolean;
}

/** Letters that are no syllable, or none in which a family name ends: "VLK" has one in it, "NG" and "EK" are one. */
const INITIALS = /^(?:(?!NG$|.[LR].$)[B-DF-HJ-NP-TV-XZ]{2,3}|[AEIOU][BCDFGJQVWXZ])$/;

export function nameParts(name: string): NameParts {
	const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
	// "Markus KUMMER" and "KUMMER Markus" show which one it is, "JP Morgan" does not.
	const isShouted = (word: string, at: number) =>
		/^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !(at === 0 && INITIALS.test(word));
	const shouted = words.filter(isShouted);
	if (shouted.length > 0 && shouted.length < words.length) {
		const given = words.filter((word, at) => !isShouted(word, at)).join(' ');
		return { given, family: shouted.join(' '), familyFirst: isShouted(words[0]!, 0) };
	}
	let at = Math.max(0, words.length - 1);
	while (at > 1 && isParticle(words[at - 1]!.toLowerCase())) at--;
	return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' '), familyFirst: false };
}
