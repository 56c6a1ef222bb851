/**
 * The words that may make up a name, as they stand in a text.
 */
import { isLower, isUpper, lean } from '../../text/index.js';
import { remember } from '../remember.js';
import { isParticle, isRoleWord, isTitle } from './vocabulary.js';

/** What a word can be in a name. */
interface WordKind {
	readonly text: string;
	/** Without its full stop, in lower case. */
	readonly bare: string;
	readonly title: boolean;
	readonly role: boolean;
	readonly particle: boolean;
	/** It has the capital of a name: `Anna`, `McDonald`, `d'Arc`, `el-Hadi`, `ffrench-Constant`. */
	readonly capital: boolean;
	/** Its full stop ends the name, as that of initials and "Jr." does not. */
	readonly last: boolean;
	/** Its full stop is no part of the name. */
	readonly stopped: boolean;
}

/** The same few words come again and again, and each is asked for all of it. */
const kindOf = remember((text): WordKind => {
	const bare = text.replace(/\.$/, '').toLowerCase();
	const dotted = text.endsWith('.');
	return {
		text,
		bare,
		title: isTitle(bare),
		role: isRoleWord(bare),
		particle: isParticle(text.toLowerCase()),
		capital: isCapital(text),
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
	return SHORTENED.test(word);
}

const SHORTENED = lean(/^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}?\p{Ll}?\.$/u);

/** One word of a name: letters, and what joins them. */
const WORD = lean(
	/[\p{L}\p{M}](?:[\p{L}\p{M}'’ʼ`·‐‑-]*[\p{L}\p{M}])?['’]?(?:\.(?:\p{Ll}{2,4}|[ªº]\.?)|\.)?(?:[\p{L}\p{M}]\.)*|['’]t(?=\s)/uy,
);

/** Where the word ends that begins at `from`; -1 where none does. */
function wordEnd(text: string, from: number): number {
	let to = from;
	while (isPlainLetter(text.charCodeAt(to))) to++;
	const code = text.charCodeAt(to);
	// Plain letters up to a blank or a comma are a word of its own, and most words are such.
	if (to > from && (Number.isNaN(code) || (code < 128 && code !== 39 && code !== 45 && code !== 46 && code !== 96))) {
		return to;
	}
	WORD.lastIndex = from;
	return WORD.test(text) ? WORD.lastIndex : -1;
}

function isPlainLetter(code: number): boolean {
	return (code > 96 && code < 123) || (code > 64 && code < 91);
}

/** The length of the one blank or end of line at `at`. */
function gapAt(text: string, at: number, wrapped: boolean): number {
	const code = text.charCodeAt(at);
	if (code === 32 || code === 0xa0) return 1;
	if (!wrapped || (code !== 10 && code !== 13)) return 0;
	return code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

/** The length of a nickname between given and family name: `Margaret "Peg" Thornbury`, `Robert (Bob) Smith`. */
function nicknameAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code !== 34 && code !== 40 && code !== 0xab && code !== 0x201c && code !== 0x201e) return 0;
	const near = text.slice(at, at + 30);
	// It is one word; what stands in parentheses after a name often is several.
	if (!/^\S+["”“»)]\s/.test(near)) return 0;
	return NICKNAME.exec(near)?.[0].length ?? 0;
}

const NICKNAME = lean(/^(?:["“„«]\p{Lu}\p{Ll}+["”“»]|\(["“„]?\p{Lu}\p{Ll}+["”“]?\))\s(?=\p{L}\p{Ll})/u);

export interface Word {
	readonly from: number;
	readonly to: number;
	readonly kind: WordKind;
}

/**
 * The words from a place on that only single blanks part, as far as they can belong to one name. They are
 * read as they are asked for: most names end after two.
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
		const gap = gapAt(text, to, this.#wrapped);
		if (gap > 0 && this.#words.length < this.#limit) this.#next = to + gap + nicknameAt(text, to + gap);
	}
}
