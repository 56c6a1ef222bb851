import { lazily, matchesOf, narrowed } from '../../text/index.js';
import { allWords } from '../words/index.js';
import { plainLetters, readAcronym } from './tokens.js';

/** A word of a phrase, in a plain text. */
interface Word {
	readonly from: number;
	readonly to: number;
	/** Lower case, without accents. */
	readonly letters: string;
	/** An article, a preposition: an acronym may pass it over. */
	readonly small: boolean;
	readonly capital: boolean;
	/** Itself an acronym, whose every letter counts: the `DC` of "DC Coordination Group (DCCG)". */
	readonly initials: boolean;
}

export interface LongForm {
	readonly from: number;
	readonly to: number;
	/** Every word except small ones contributes at least its first letter. */
	readonly whole: boolean;
}

const smallWords = lazily(() => allWords(({ small }) => small));

/** An article, a preposition, "and", in some language. */
export function isSmallWord(word: string): boolean {
	return smallWords().has(word);
}

/** How long the longest of them is. */
export const longestSmall = lazily(() => Math.max(...[...smallWords()].map((word) => word.length)));

const WORD = narrowed(/[\p{L}\p{M}\p{N}]+/gu);

function readWords(text: string, from: number, to: number): Word[] {
	const words: Word[] = [];
	for (const { 0: word, index } of matchesOf(text.slice(from, to), WORD)) {
		// The plural of "Billion(s)".
		if (text[from + index - 1] === '(' && word.length < 3 && /\p{L}/u.test(text[from + index - 2] ?? ' ')) continue;
		const letters = plainLetters(word);
		const at = from + index;
		words.push({
			from: at,
			to: at + word.length,
			letters,
			small: isSmallWord(word.toLowerCase()),
			capital: word[0] !== word[0]?.toLowerCase(),
			initials: readAcronym(word) !== undefined,
		});
	}
	return words;
}

/** The letters that a long form must supply: no plural, signs or digits. */
function lettersOf(name: string): string {
	return plainLetters(name).replace(/[^\p{L}]/gu, '');
}

/** A sentence or clause ends here, so no long form reaches across it. */
const BREAK = /[.!?;:()[\]{}"“”„«»|\uFFFC•]|\s[–—-]\s/g;
const BREAK_AFTER = /[.!?](?=\s|$)|[;:()[\]{}"“”„«»|\uFFFC•]|\s[–—-]\s/;

/** The longest stretch before an acronym that could be its long form. */
const REACH = 200;

/**
 * The phrase that ends at `end` and is abbreviated as `name`: "Multistakeholder Advisory Group" for MAG.
 */
export function longFormBefore(text: string, end: number, name: string): LongForm | undefined {
	const letters = lettersOf(name);
	const start = Math.max(0, end - REACH);
	const stretch = text
		.slice(start, end)
		.trimEnd()
		.replace(/(?<!["”“«»'’\]])["”“«»'’\]]+$/, '');
	const most = Math.max(letters.length * 2, letters.length + 6);
	const words = readWords(text, start + clauseStart(stretch), start + stretch.length).slice(-most);
	const allowed = Math.floor(letters.length / 3);
	let best: { from: number; skipped: number } | undefined;
	for (let first = words.length - 1; first >= 0; first--) {
		const word = words[first]!;
		if (!startsWith(word, letters[0]!) || (word.small && !word.capital)) continue;
		const phrase = words.slice(first);
		if (phrase.length === 1 && !isCompound(word, letters)) continue;
		const skipped = matchLetters(phrase, letters, phrase.length > 2 ? allowed : 0);
		if (skipped !== undefined && (!best || skipped < best.skipped)) best = { from: word.from, skipped };
	}
	return best && { from: best.from, to: start + stretch.length, whole: best.skipped === 0 };
}

/** Where the clause that ends `stretch` starts. */
function clauseStart(stretch: string): number {
	let from = 0;
	for (const { index, 0: sign } of matchesOf(stretch, BREAK)) {
		// "Billion(s)" is one word.
		if (sign === '(' && /^\((?:s|e[ns]?)(?:\)|$)/.test(stretch.slice(index, index + 4))) continue;
		if (sign === ')' && /\((?:s|e[ns]?)$/.test(stretch.slice(0, index))) continue;
		// "St. Mary", "U.N. Forum": not the end of a sentence.
		if (sign === '.' && /(?<!\p{L})\p{L}{1,2}$/u.test(stretch.slice(0, index))) continue;
		from = index + sign.length;
	}
	return from;
}

/** Whether the letters of `name`, at least three, are the initials of the words, small ones left out. */
export function isOfInitials(words: string, name: string): boolean {
	const letters = lettersOf(name);
	const own = readWords(words, 0, words.length).filter(({ small, letters: word }) => !(small || word.length < 2));
	return letters.length > 2 && own.map(({ letters: word }) => word[0]).join('') === letters;
}

/** "Multistakeholder Advisory Group" where it begins at `start`. */
export function longFormAfter(text: string, start: number, name: string): LongForm | undefined {
	const letters = lettersOf(name);
	const rest = text.slice(start, start + REACH);
	const opening = /^\s*(?:["“„«'‘]\s*)?/.exec(rest)![0].length;
	const end = rest.slice(opening).search(BREAK_AFTER);
	const words = readWords(text, start + opening, start + (end < 0 ? rest.length : opening + end));
	// "(the Multistakeholder Advisory Group)"
	while (words[0]?.small && !startsWith(words[0], letters[0]!)) words.shift();
	const first = words[0];
	if (!first || !startsWith(first, letters[0]!)) return undefined;
	for (let count = Math.min(words.length, letters.length * 2 + 2); count >= 1; count--) {
		const last = words[count - 1]!;
		if (count === 1 && !(words.length === 1 && isCompound(last, letters))) continue;
		if (last.small || matchLetters(words.slice(0, count), letters, 0) === undefined) continue;
		return { from: first.from, to: last.to, whole: true };
	}
	return undefined;
}

const SPELLED_X = lazily(() => [...allWords(({ spelledX }) => spelledX)]);

function startsWith({ letters }: Word, letter: string): boolean {
	// "Extensible" gives an X.
	return letters[0] === letter || (letter === 'x' && SPELLED_X().some((opening) => letters.startsWith(opening)));
}

/** "Bundesministerium (BM)", "Telekommunikation (TK)": one word supplies all letters; not "Committee (CO)". */
function isCompound({ letters: word }: Word, letters: string): boolean {
	return word.length >= 8 && letters.length <= 4 && word.length >= letters.length * 3;
}

/**
 * The least number of words, small ones not counted, that supply no letter; `undefined` if the letters cannot be found
 * in order, each word's first letter before others from it.
 */
function matchLetters(words: readonly Word[], letters: string, allowed: number): number | undefined {
	let least: number | undefined;
	let steps = 0;
	const go = (at: number, letter: number, skipped: number): void => {
		// Words that repeat a letter can be matched in a great many ways.
		if (++steps > 2_000 || skipped > allowed || (least !== undefined && skipped >= least)) return;
		if (at === words.length) {
			if (letter === letters.length) least = skipped;
			return;
		}
		const word = words[at]!;
		// Nothing expands to itself.
		if (word.letters === letters) return;
		if (letter < letters.length && startsWith(word, letters[letter]!)) {
			if (word.initials && letters.startsWith(word.letters, letter)) go(at + 1, letter + word.letters.length, skipped);
			go(at + 1, letter + 1, skipped);
			// Further letters from inside the word: "television" gives T and V, "Hypertext" H and T.
			let inside = word.letters.indexOf(letters[letter + 1] ?? '\0', 1);
			for (let taken = 2; inside > 0 && taken <= 4; taken++) {
				go(at + 1, letter + taken, skipped);
				inside = word.letters.indexOf(letters[letter + taken] ?? '\0', inside + 1);
			}
		}
		go(at + 1, letter, skipped + (word.small || /^\d/.test(word.letters) ? 0 : 1));
	};
	go(0, 0, 0);
	return least;
}
