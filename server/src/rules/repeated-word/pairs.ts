import { allWords, anyOf, isQuoted, type Prose } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { isArticle, isSlip } from './articles.js';
import { edgeInside, isBlank, type Pair, small } from './pair.js';

/** Words between whitespace: one pass over the characters, since nearly all words differ from the one before. */
export function pairs(prose: Prose): Pair[] {
	const { text } = prose;
	const { length } = text;
	const found: Pair[] = [];
	let last = 0;
	let lastEnd = 0;
	for (let at = 0; at < length; at++) {
		const code = text.charCodeAt(at);
		if (isBlank(code) || opens(code)) continue;
		const start = at;
		do at++;
		while (at < length && !isBlank(text.charCodeAt(at)));
		const pair = isEqual(text, last, lastEnd, start) ? compare(prose, last, lastEnd, start) : undefined;
		const before = found[found.length - 1];
		// "the the the" is one slip.
		if (pair && before?.to === lastEnd) found[found.length - 1] = { ...before, to: pair.to };
		else if (pair) found.push(pair);
		last = start;
		lastEnd = at;
	}
	return found;
}

/** Whether `text` repeats from `start` on what is between `from` and `to`; apart from an initial capital. */
function isEqual(text: string, from: number, to: number, start: number): boolean {
	if (from === to || (text.charCodeAt(from) | 32) !== (text.charCodeAt(start) | 32)) return false;
	for (let at = from + 1; at < to; at++) if (text.charCodeAt(at) !== text.charCodeAt(start + at - from)) return false;
	return true;
}

/** What may precede a word without whitespace. */
function opens(code: number): boolean {
	return code < 48 || (code > 57 && code < 65) || code === 91 || code === 171 || code === 191 || code > 0x2000;
}

/** Longer ones are not words. */
const LONGEST = 40;

/** "Het het": only inside of a sentence may they stand twice. */
const neverOpensTwice = lazily(() => allWords(({ markup }) => markup.neverOpensTwice));
const mayRepeat = lazily(() => allWords(({ markup }) => markup.mayRepeat));
/** "That that that" */
const neverThrice = lazily(() => allWords(({ markup }) => markup.neverThrice));

/** Whether the words that begin at `from` and `second` are an accidental repetition. */
function compare(prose: Prose, from: number, firstEnd: number, second: number): Pair | undefined {
	const { text } = prose;
	const word = wordAt(text, from);
	if (word === undefined || from + word.length !== firstEnd) return undefined;
	const again = wordAt(text, second);
	const low = word.toLowerCase();
	const twoArticles = isArticle(low) && (again === low || again === word);
	if (again === undefined || (again !== low && !twoArticles)) return undefined;
	const to = second + again.length;
	// `the the-end`, `on on's`, `team team#12`: another word.
	if (/^(?:[-‐‑'’_/@#]|[.:]\p{L})/u.test(text.slice(to, to + 2)) || /^\p{M}|^\d/u.test(text.slice(to, to + 1)))
		return undefined;
	const opening = word !== low && word !== again && neverOpensTwice().has(low);
	const third = !twoArticles && neverThrice().has(low) && isBefore(text, from, low);
	if (twoArticles ? !isSlip(text, from, firstEnd, to) : mayRepeat().has(low) && !opening && !third) return undefined;
	const isSmall = opening || third || small().has(low);
	const between = text.slice(firstEnd, second);
	// A bracket or quotation mark opens between them.
	if (between.trim() !== '') return undefined;
	const overLines = /[\r\n]/.test(between);
	if (!isSmall && (low.length === 1 || overLines || word !== low || hasThird(text, from, to, low))) return undefined;
	if (ENDS_CLAUSE().has(low) && CLAUSE().test(text.slice(Math.max(0, from - CLAUSE_LENGTH), from).toLowerCase())) {
		return undefined;
	}
	if (PARTICLES().has(low) && PHRASAL().test(text.slice(Math.max(0, from - LONGEST), from))) return undefined;
	if (REPEATS().test(text.slice(second, to + LONGEST).toLowerCase())) return undefined;
	// `A a` are two letters, and Will and May are people.
	if (word !== low && (low.length === 1 || NAMES().has(low))) return undefined;
	const apart = edgeInside(prose.marks, from, to);
	const pair = { from, to, firstEnd, small: isSmall, ...(third && { third }) };
	return apart || isQuoted(text, from, to) || /^\s*[[(]sic[\])]/i.test(text.slice(to, to + 8)) ? undefined : pair;
}

/**
 * Verbs that end a clause, before the sentence's own, identical one: "what it is is unclear", "wie betaald heeft heeft
 * een kaart".
 */
const ENDS_CLAUSE = lazily(() => allWords(({ endsClause }) => endsClause));
/** Earlier in the sentence, a word that opens such a clause. */
const CLAUSE = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ opensClause }) => opensClause)}(?!\\p{L})[^.!?]*$`));
const CLAUSE_LENGTH = 100;
/** "They moved in in May", "the talk went on on Monday". */
const PHRASAL = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ markup }) => markup.phrasal.verbs)} $`, 'iu'));
const PARTICLES = lazily(() => allWords(({ markup }) => markup.phrasal.particles));
/** "We looked at this this morning", "tout en en discutant". */
const REPEATS = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.repeatsBefore)}`));
const NAMES = lazily(() => allWords(({ markup }) => markup.mayBeName));

const latin = lazily(() => /\p{Script=Latin}+/uy);

function wordAt(text: string, at: number): string | undefined {
	// Built on demand: V8 needs half a millisecond to find all letters of a script.
	latin().lastIndex = at;
	const word = latin().exec(text)?.[0];
	return word !== undefined && word.length <= LONGEST ? word : undefined;
}

/** "long, long" continues as "long long long": a word written three times is intended. */
function hasThird(text: string, from: number, to: number, word: string): boolean {
	const after = text
		.slice(to, to + word.length + 1)
		.trim()
		.toLowerCase();
	return isBefore(text, from, word) || after === word;
}

/** Whether `word` stands before `from`, and is no part of another there. */
function isBefore(text: string, from: number, word: string): boolean {
	const start = from - word.length - 1;
	if (start < 0 || text.slice(start, from).trimEnd().toLowerCase() !== word) return false;
	return start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1]!);
}
