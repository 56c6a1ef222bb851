/**
 * The words that may make up a name, as they occur in a text.
 */

import { memoize } from '../../incremental/index.js';
import { isLower, isUpper, lazily, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';
import { isBodyWord, isDegree, isParticle, isRoleWord, isTitle, modifiesRole } from './vocabulary.js';

/** What a word can be within a name. */
interface WordKind {
	readonly text: string;
	/** Without its full stop, in lower case. */
	readonly bare: string;
	readonly title: boolean;
	readonly role: boolean;
	/** It may precede a role and modify it: "Deputy", "City". */
	readonly modifier: boolean;
	/** It has a capital and is none of the above, nor a word for bodies. */
	readonly proper: boolean;
	readonly particle: boolean;
	/** It is capitalised like a name: `Anna`, `McDonald`, `d'Arc`, `el-Hadi`, `ffrench-Constant`. */
	readonly capital: boolean;
	/** Its full stop ends the name, unlike that of initials and "Jr.". */
	readonly last: boolean;
	/** Its full stop is not part of the name. */
	readonly stopped: boolean;
}

/** The same few words recur, and all of this is asked of each. */
const kindOf = memoize((text): WordKind => {
	const bare = text.replace(/\.$/, '').toLowerCase();
	const dotted = text.endsWith('.');
	const [role, capital] = [isRoleWord(bare), isCapital(text)];
	const title = isTitle(bare) && !(capital && !dotted && isDegree(bare));
	return {
		text,
		bare,
		title,
		role,
		modifier: capital && isLower(text, 1) && modifiesRole(bare),
		proper: capital && !title && !role && !isBodyWord(bare),
		particle: isParticle(text.toLowerCase()),
		capital,
		last: dotted && !isShortened(text),
		stopped: dotted && isLower(text, text.length - 2) && !/^(?:Jr|Sr|St)\.$/.test(text),
	};
});

function isCapital(word: string): boolean {
	return isUpper(word, 0) || /^\p{Lt}/u.test(word) || (/['’-]/.test(word) && /^(?:\p{Ll}{1,6}['’-])\p{Lu}/u.test(word));
}

/** "J.", "J.P.", "Jr.", "Wm." */
function isShortened(word: string): boolean {
	if (word.length > 4 && word.indexOf('.') === word.length - 1) return false;
	return SHORTENED().test(word) && !(word.length === 4 && O_CLOCK().test(word.slice(0, -1).toLowerCase()));
}

/** "um 19 Uhr. Er": that has no vowel after its first letter, either. */
const O_CLOCK = lazily(() => new RegExp(`^${anyOf(({ oClock }) => oClock)}$`));

/** "Buy." ends a sentence: three letters are an abbreviation only without vowels, as in "Chr." and "Mgr.". */
const SHORTENED = lazily(() => narrowed(/^(?:\p{L}\.)+$|^\p{Lu}(?:\p{Ll}|(?:(?![aeiouyäöüáéíóú])\p{Ll}){2})?\.$/u));

/** One word of a name: letters, and what connects them. */
const WORD = narrowed(
	/[\p{L}\p{M}](?:[\p{L}\p{M}'’ʼ`·‐‑-]*[\p{L}\p{M}])?['’]?(?:\.(?:\p{Ll}{2,4}|[ªº]\.?)|\.)?(?:[\p{L}\p{M}]\.)*|['’]t(?=\s)/uy,
);

/** Where the word that begins at `from` ends; -1 if there is none. */
function wordEnd(text: string, from: number): number {
	let to = from;
	while (isPlainLetter(text.charCodeAt(to))) to++;
	const code = text.charCodeAt(to);
	// Plain letters up to a blank or comma are a complete word, as most words are.
	if (to > from && (Number.isNaN(code) || (code < 128 && code !== 39 && code !== 45 && code !== 46 && code !== 96))) {
		return to;
	}
	WORD.lastIndex = from;
	return WORD.test(text) ? WORD.lastIndex : -1;
}

function isPlainLetter(code: number): boolean {
	return (code > 96 && code < 123) || (code > 64 && code < 91);
}

/** The length of the single blank or line ending at `at`; of two blanks, `doubled`, which somebody has typed by mistake. */
function gapAt(text: string, at: number, wrapped: boolean, doubled: boolean): number {
	const code = text.charCodeAt(at);
	if (code === 32 || code === 0xa0) return doubled && code === text.charCodeAt(at + 1) ? 2 : 1;
	if (!wrapped || (code !== 10 && code !== 13)) return 0;
	return code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

/** The length of a nickname between given and family name: `Margaret "Peg" Thornbury`, `Robert (Bob) Smith`. */
function nicknameAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code !== 34 && code !== 40 && code !== 0xab && code !== 0x201c && code !== 0x201e) return 0;
	const near = text.slice(at, at + 30);
	// It is one word; parentheses after a name often hold several.
	if (!/^\S+["”“»)]\s/.test(near)) return 0;
	return NICKNAME().exec(near)?.[0].length ?? 0;
}

const NICKNAME = lazily(() =>
	narrowed(/^(?:["“„«]\p{Lu}\p{Ll}+["”“»]|\(["“„]?\p{Lu}\p{Ll}+["”“]?\))\s(?=\p{L}\p{Ll})/u),
);

export interface Word {
	readonly from: number;
	readonly to: number;
	readonly kind: WordKind;
}

/**
 * The words from a place on that are separated only by blanks, as far as they can belong to one name. Read on
 * demand: most names end after two.
 */
export class Words {
	readonly #text: string;
	readonly #wrapped: boolean;
	readonly #limit: number;
	readonly #words: Word[] = [];
	/** Where the next one must begin; -1 after the last. */
	#next: number;

	constructor(text: string, from: number, wrapped: boolean, limit: number) {
		this.#text = text;
		this.#next = from;
		this.#wrapped = wrapped;
		this.#limit = limit;
	}

	at(index: number): Word | undefined {
		while (this.#words.length <= index && this.#next >= 0) this.#read();
		return this.#words[index];
	}

	#read(): void {
		const text = this.#text;
		const from = this.#next;
		this.#next = -1;
		const to = wordEnd(text, from);
		if (to < 0) return;
		this.#words.push({ from, to, kind: kindOf(text.slice(from, to)) });
		// Further on they part the columns of a list.
		const gap = gapAt(text, to, this.#wrapped, this.#words.length === 1);
		if (gap > 0 && this.#words.length < this.#limit) this.#next = to + gap + nicknameAt(text, to + gap);
	}
}
