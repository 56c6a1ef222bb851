import { memoize } from '../../incremental/index.js';
import { lazily } from '../../text/index.js';
import { allWords } from '../words/index.js';

/** A word in a plain text that has the form of an acronym. */
export interface Token {
	readonly from: number;
	readonly to: number;
	/** As written, without a plural `s`: `DC`, `MoU`, `DC-IoT`. */
	readonly name: string;
	/** Its hyphenated parts that have the form of acronyms, if the others are single capitals. */
	readonly parts?: readonly { readonly name: string; readonly from: number; readonly to: number }[];
	/** It is where acronyms of running text are: not in a code, a shout, a line in capitals … */
	readonly plain: boolean;
}

const CAPITAL = 'A-ZÀ-ÖØ-ÞŒŠŽ';
/** Two capitals with nothing, one small letter, or signs and digits between them: nearly all text has none. */
const HINT = new RegExp(`[${CAPITAL}](?:[a-zß-öø-ÿ]|[-\u2010\u2011&\\d]{0,3})[${CAPITAL}]`, 'g');
/** Only the letters, so that `&` and digits may stand between; `s` is the plural. */
const SHAPE = new RegExp(`^([${CAPITAL}][${CAPITAL}a-zß-öø-ÿ\\d&]*[${CAPITAL}])(s?)$`);
const HYPHEN = /[-\u2010\u2011]/;
const LONGEST = 8;
const ONE_CAPITAL = new RegExp(`^[${CAPITAL}]$`);

/** `base` and `plural`, if `word` has the form of an acronym. */
export function readAcronym(word: string): { readonly base: string; readonly plural: boolean } | undefined {
	const shape = word.length <= LONGEST + 4 ? SHAPE.exec(word) : null;
	if (!shape) return undefined;
	const [, base = '', plural = ''] = shape;
	let capitals = 0;
	let small = 0;
	for (const letter of base) {
		if (letter === '&' || (letter >= '0' && letter <= '9')) continue;
		if (letter === letter.toUpperCase()) capitals++;
		else small++;
	}
	const fits = capitals >= 2 && small <= 1 && capitals + small <= LONGEST;
	return fits ? { base, plural: plural !== '' } : undefined;
}

/** The words of `text` that have the form of acronyms, in order. */
export function readTokens(text: string): Token[] {
	const tokens: Token[] = [];
	HINT.lastIndex = 0;
	for (let hint = HINT.exec(text); hint; hint = HINT.exec(text)) {
		const { from, to } = wordAround(text, hint.index, HINT.lastIndex);
		HINT.lastIndex = Math.max(to, HINT.lastIndex);
		// An endless run without blanks is not a word.
		if (to - from <= 40) addTokens(text, from, to, tokens);
	}
	return tokens;
}

function wordAround(text: string, start: number, end: number): { from: number; to: number } {
	let from = start;
	let to = end;
	while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
	while (to < text.length && isWordCode(text.charCodeAt(to))) to++;
	while (from < start && !isLetterOrDigit(text.charCodeAt(from))) from++;
	while (to > end && !isLetterOrDigit(text.charCodeAt(to - 1))) to--;
	return { from, to };
}

function addTokens(text: string, from: number, to: number, tokens: Token[]): void {
	const word = text.slice(from, to);
	if (isCode(text, from, to)) return;
	const parts = word.split(HYPHEN);
	const plain = isPlain(text, from, to);
	if (parts.length === 1) {
		const one = readAcronym(word);
		if (one) tokens.push({ from, to, name: one.base, plain });
		return;
	}
	// "UTF-8", "WG-14b": codes.
	if (parts.some((part) => /\d/.test(part) && !readAcronym(part))) return;
	const read = parts.map(readAcronym);
	let at = from;
	const placed = read.map((one, index) => {
		const start = at;
		at += parts[index]!.length + 1;
		return one && { name: one.base, from: start, to: at - 1, plain };
	});
	// "NSF-T" is one name, as is "WRLG-LAC".
	if (read.every((each, index) => each !== undefined || (index > 0 && ONE_CAPITAL.test(parts[index]!)))) {
		const plural = read[read.length - 1]?.plural ? 1 : 0;
		const name = word.slice(0, word.length - plural);
		if (parts.length <= 3) {
			tokens.push({ from, to, name, parts: placed.filter((each) => each !== undefined), plain });
		}
		return;
	}
	// "MAG-established", "non-MAG": the acronym alone.
	for (const one of placed) if (one) tokens.push(one);
}

/** Whether what adjoins the word makes it part of a code, a file name, a handle or an address. */
function isCode(text: string, from: number, to: number): boolean {
	const before = text[from - 1] ?? ' ';
	const after = text[to] ?? ' ';
	const next = text[to + 1] ?? ' ';
	if ('@#$%\\=_`~<>.+*'.includes(before) && !(before === '.' && text[from - 2] === '.')) return true;
	if (before === ':' && !/\s/.test(text[from - 2] ?? ' ') && text[from - 2] === ':') return true;
	if ('_`=$%@\\~+<'.includes(after)) return true;
	if ((after === '.' || after === ':') && isLetterOrDigit(next.charCodeAt(0))) return true;
	if (after === ':' && (next === '/' || next === ':')) return true;
	if (after === '(' && !/^\((?:s|en|e|n)\)/.test(text.slice(to, to + 5))) return true;
	return (before === '/' || after === '/') && isSymbol(text, from, to);
}

/** Whether a chain of slashes is a document's symbol, a path or a fixed phrase: `A/66/67`, `S/MIME`. */
function isSymbol(text: string, from: number, to: number): boolean {
	let start = from;
	let end = to;
	while (start > 0 && from - start < 60 && /[^\s()[\]"“”]/.test(text[start - 1]!)) start--;
	while (end < text.length && end - to < 60 && /[^\s()[\]"“”]/.test(text[end]!)) end++;
	const chain = text.slice(start, end).replace(/(?<![.,;:!?'’])[.,;:!?'’]+$/, '');
	const parts = chain.split('/');
	return parts.length > 3 || parts.some((part) => part.length < 2 || /[\d.:#~]/.test(part));
}

const capitals = lazily(() => allWords((words) => words.capitals));

/** Whether `word` is an ordinary word of some language, or a key word: `NOT`, `MUST`, `ACTION`. */
export function isOrdinaryWord(word: string): boolean {
	return capitals().has(word.toLowerCase());
}

/** `CI` and `CIV` are more likely acronyms; hardly any meeting gets that far. */
const ROMAN = /^(?:M{1,3}(?=[CXVI]{3}))?(?:CM|D?C{1,3}(?=[XVI]{3}))?(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const MEASURE =
	/(?:^|[\s(~≈<>±])[\d.,]*\d(?:\s|\u00A0|\u202F)?(?:[kMGTµm]?(?:W|Wh|B|Hz|V|A|J|Pa|bps|b)|CO2|[AP]M|EUR|USD|[A-Z]{3})$/;

const TIME = /\d[:.h]\d\d ?(?:[ap]\.?m\.? ?)?[(/]?$|\d ?[ap]m [(/]?$/;

/** A use in running text, as far as the surrounding words tell. */
function isPlain(text: string, from: number, to: number): boolean {
	const word = text.slice(from, to);
	// "XXX", "YYYY": to be filled in.
	if (/^(.)\1+$/.test(word)) return false;
	if (ROMAN.test(word) || isOrdinaryWord(word)) return false;
	// "ISO 9001", "IGF 2018": a code or a name; "5 GB", "10:00 PDT": a measure.
	if (/^[\s\u00A0](?:No\.? ?|#)?\d/.test(text.slice(to, to + 6))) return false;
	const before = text.slice(Math.max(0, from - 24), from);
	if (/\d/.test(before) && (MEASURE.test(before + word) || TIME.test(before))) return false;
	// "Seattle, WA".
	if (word.length === 2 && /\p{Lu}\p{Ll}+, $/u.test(before)) return false;
	return !isCry(text, from, to) && !isLineInCapitals(text, from, to);
}

/** Whether the word is part of something said in capitals: "this is VERY IMPORTANT", "DO NOT". */
function isCry(text: string, from: number, to: number): boolean {
	const follows = text.charCodeAt(from - 1) === 32 && isCapital(text.charCodeAt(from - 2));
	const goesOn = text.charCodeAt(to) === 32 && isCapital(text.charCodeAt(to + 1));
	if (!follows && !goesOn) return false;
	const left = /(?:(?<![\p{L}\p{N}])\p{Lu}+ ){1,3}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
	const right = /^(?: \p{Lu}+(?![\p{L}\p{N}'’-])){1,3}/u.exec(text.slice(to, to + 40))?.[0] ?? '';
	const words = `${left} ${right}`.split(' ').filter((word) => word.length > 1);
	return words.length > 1 || words.some((word) => isOrdinaryWord(word) || word.length > LONGEST);
}

/** Whether the line has next to no small letters. */
function isLineInCapitals(text: string, from: number, to: number): boolean {
	const near = text.slice(Math.max(0, from - 200), from);
	const start = from - near.length + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
	let small = 0;
	for (let at = start; at < text.length && at < to + 200; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) break;
		if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)) small++;
		if (small > 3) return false;
	}
	return true;
}

function isCapital(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function isWordCode(code: number): boolean {
	return code === 38 || code === 45 || code === 0x2010 || code === 0x2011 || isLetterOrDigit(code);
}

/** By its code; roughly, for scripts other than ours. */
export function isLetterOrDigit(code: number): boolean {
	if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Lower case, without accents: `É` is abbreviated as E. */
export function plainLetters(text: string): string {
	if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase(); // ASCII
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

/** Whether it can be pronounced as a word, as "GARNIER" can and "UNFCCC" hardly can. */
export const isWordLike = memoize((name): boolean => {
	const letters = plainLetters(name);
	const vowels = letters.match(/[aeiouy]/g)?.length ?? 0;
	return (
		/^[a-z]+$/.test(letters) && vowels * 4 >= letters.length && !/[^aeiouy]{4}|^(?![sp]ch)[^aeiouys]{3}/.test(letters)
	);
});
