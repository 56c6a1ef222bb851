/**
 * What acronyms stand for, written in lower case somewhere in the text: "undefined behaviour" for UB. Nothing ties the
 * two together, and words with such initials also occur by chance, so short ones must recur.
 */

import { memoize } from '../../incremental/index.js';
import { countWhile, lazily, narrowed, type Span } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQueryWith } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { allWords } from '../words/index.js';
import { isSmallWord, longestSmall } from './long-form.js';
import { isOrdinaryWord, plainLetters } from './tokens.js';

/** No more acronyms are looked up: a text with this many has other worries. */
const MOST = 100;

/** Which of the acronyms a report spells out in ordinary words, given where it uses them. */
export function spelledInWords(
	report: Report,
	all: readonly { readonly name: string; readonly uses: readonly Span[] }[],
): ReadonlySet<string> {
	const found = new Set<string>();
	if (all.length === 0) return found;
	const sought = new Map(all.slice(0, MOST).map(({ name, uses }) => [name, uses]));
	const counts = new Map<string, number>();
	const phrases = new Map<string, Set<string>>();
	const needed = OFTEN + Math.floor(report.rope.length / PER_CHANCE);
	for (const { from, value } of phrasesFor([...sought.keys()].sort().join('|'))(report)) {
		for (const { name, key, at, enough, isCompound } of value) {
			const id = `${name} ${key}`;
			const count = (counts.get(id) ?? 0) + 1;
			counts.set(id, count);
			if (!isCompound) phrases.set(name, (phrases.get(name) ?? new Set()).add(key));
			const uses = sought.get(name) ?? [];
			const recurs = count >= (name.length > 2 ? OFTEN : needed);
			if (enough || (recurs && !isCompound) || isBeside(from + at, name.length > 2 ? uses : uses.slice(0, 1)))
				found.add(name);
		}
	}
	// Chance matches vary: a phrase is meant if it is the only one with these initials and occurs more than once.
	for (const [name, [key, ...others]] of phrases) {
		if (others.length === 0 && (counts.get(`${name} ${key}`) ?? 0) >= OFTEN) found.add(name);
	}
	return found;
}

/** What recurs is a term; per this many characters, two words with the right letters may recur once more by chance. */
const OFTEN = 2;
const PER_CHANCE = 20_000;

/** Whether a use is near a place. For two letters only the first use counts, since some words are near each of many. */
function isBeside(at: number, uses: readonly Span[]): boolean {
	const next = uses[countWhile(uses, ({ from }) => from < at - NEAR)];
	return next !== undefined && next.from <= at + NEAR;
}

const NEAR = 200;

/** Words whose first letters are those of an acronym. */
interface Phrase {
	readonly name: string;
	/** Equal for "undefined behavior" and "undefined behaviours". */
	readonly key: string;
	/** In the source of the block. */
	readonly at: number;
	/** One occurrence is enough to rule out chance. */
	readonly enough: boolean;
	/** One long word, which may hold any letters: it counts only near a use. */
	readonly isCompound?: true;
}

/** A word, or a hump of one: the `Hub` of `GitHub`. Few are looked at beyond their first letter. */
class Word {
	/** Where the whole word begins in the plain text. */
	readonly from: number;
	readonly hump: boolean;
	/** A comma precedes it. */
	readonly comma: boolean;
	/** As written. */
	readonly written: string;
	#letters: string | undefined;

	constructor(written: string, from: number, hump: boolean, comma: boolean) {
		this.written = written;
		this.from = from;
		this.hump = hump;
		this.comma = comma;
	}

	get initial(): string | undefined {
		return this.written.charCodeAt(0) < 0x80 ? this.written[0]?.toLowerCase() : this.letters[0];
	}

	get letters(): string {
		this.#letters ??= plainLetters(this.written);
		return this.#letters;
	}

	get capital(): boolean {
		return this.written[0] !== this.written[0]?.toLowerCase();
	}

	get small(): boolean {
		return this.written.length <= longestSmall() && isSmallWord(this.letters);
	}

	/** A small or ordinary word: no name begins or ends with it. */
	get weak(): boolean {
		return this.letters.length < 3 || isWeak(this.letters);
	}
}

const phrasesFor = memoize((wanted) => {
	const names = wanted.split('|').flatMap((name) => {
		// "PoS": the lower-case letter belongs to a small word.
		const letters = plainLetters(name.replace(/[\p{Ll}&]/gu, ''));
		return /^[a-z]{2,}$/.test(letters) ? [{ name, letters }] : [];
	});
	return blockQueryWith([], ({ facts }): readonly Phrase[] | undefined => {
		const found: Phrase[] = [];
		for (const prose of facts.prose) {
			for (const run of runsOf(prose.text)) addPhrases(run, prose, names, found);
		}
		return found.length > 0 ? found : undefined;
	});
});

/** Words, and what separates clauses. */
const PIECE = lazily(() => narrowed(/\p{L}[\p{L}\p{M}]*|[^\p{L}\s'’-]+|\s[–—-]+\s/u, 'g'));
/** How many things an acronym lists: "monitoring, evaluation, accountability and learning". */
const LISTED = 4;
const HUMP = narrowed(/(?<=\p{Ll}{2})(?=\p{Lu})/u);

const LETTER = narrowed(/^\p{L}/u);

/** The words of each clause. */
function* runsOf(text: string): Generator<Word[]> {
	let run: Word[] = [];
	let comma = false;
	for (const { 0: piece, index } of text.matchAll(PIECE())) {
		if (piece === ',') {
			comma = true;
			continue;
		}
		if (piece === '&') continue;
		if (!LETTER.test(piece)) {
			if (run.length > 1) yield run;
			run = [];
			continue;
		}
		let hump = false;
		for (const part of piece.length > 4 ? piece.split(HUMP) : [piece]) {
			run.push(new Word(part, index, hump, comma));
			hump = true;
			comma = false;
		}
	}
	if (run.length > 1) yield run;
}

const open = lazily(() => allWords(({ joins, endsOpen, goesOn }) => [...joins, ...endsOpen, ...goesOn]));

/** A word that occurs between those of names without being one. */
function isWeak(word: string): boolean {
	return isSmallWord(word) || open().has(word) || (word.length < 5 && isOrdinaryWord(word));
}

function addPhrases(
	run: readonly Word[],
	prose: Prose,
	names: readonly { readonly name: string; readonly letters: string }[],
	found: Phrase[],
): void {
	/** A clause counts once, whether its small words are included or not. */
	const known = new Set<string>();
	for (const word of run) {
		if (word.written.length < COMPOUND) continue;
		for (const { name, letters } of names) {
			if (letters[0] !== word.initial || !isCompoundOf(word.letters, letters)) continue;
			const at = sourceSpan(prose, { from: word.from, to: word.from + 1 }).from;
			found.push({ name, key: word.letters, at, enough: false, isCompound: true });
		}
	}
	// Few clauses have the initials at all, with or without what stands between them.
	const all = initialsOf(run);
	const possible = names.filter(({ letters }) => isWithin(letters, all));
	if (possible.length === 0) return;
	const without = run.filter(({ small }) => !small);
	for (const words of without.length < run.length ? [run, without] : [run]) {
		const initials = initialsOf(words);
		for (const { name, letters } of possible) {
			for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
				const phrase = read(name, words, at, letters.length);
				if (!phrase || known.has(`${name} ${phrase.key}`)) continue;
				known.add(`${name} ${phrase.key}`);
				const { from } = words[at]!;
				found.push({ ...phrase, at: sourceSpan(prose, { from, to: from + 1 }).from });
			}
		}
	}
}

function initialsOf(words: readonly Word[]): string {
	let initials = '';
	for (const { initial } of words) initials += initial ?? '';
	return initials;
}

/** Whether `all` has these letters in this order. */
function isWithin(letters: string, all: string): boolean {
	let at = -1;
	for (const letter of letters) {
		at = all.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}

const COMPOUND = 8;
/** Each half of a compound has this many letters. */
const HALF = 3;

/** "Landessportbund" for LSB: the letters after the first begin parts of three letters or more. */
function isCompoundOf(word: string, letters: string): boolean {
	let at = 0;
	for (const letter of letters.slice(1)) {
		at = word.indexOf(letter, at + HALF);
		if (at < 0) return false;
	}
	return word.length - at >= HALF;
}

/** This many letters tell a word from others, in singular and plural and in every spelling. */
const STEM = 5;
/** Words this long on average occur side by side by chance only in a long text. */
const LONG = 6;

function read(name: string, words: readonly Word[], at: number, count: number): Omit<Phrase, 'at'> | undefined {
	const phrase = words.slice(at, at + count);
	const first = phrase[0]!;
	const last = phrase[count - 1]!;
	if (first.hump || words[at + count]?.hump) return undefined;
	const key = phrase.map(({ letters }) => letters.slice(0, STEM)).join(' ');
	if (phrase.every(({ hump }, index) => hump === index > 0)) return { name, key, enough: true };
	if (first.weak || last.weak || (count < LISTED && phrase.some(({ comma }, index) => comma && index > 0)))
		return undefined;
	if (phrase.some(({ weak, small }) => weak && !small)) return undefined;
	// Lower case before a capital: a word, then the beginning of a name.
	if (!first.capital && phrase.some(({ capital, hump }) => capital && !hump)) return undefined;
	// "Dynamic Coalition Coordination Group": the beginning of a longer name is another name.
	if (count === 2 && first.capital && last.capital && words[at + count]?.capital) return undefined;
	const hasSmall = phrase.some(({ weak }) => weak);
	const length = phrase.reduce((sum, { letters }) => sum + letters.length, 0);
	if (count === 2 && length < LONG + 3) return undefined;
	return { name, key, enough: count > 2 && !hasSmall && length >= count * LONG };
}
