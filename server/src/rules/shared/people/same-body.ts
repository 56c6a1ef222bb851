/** Whether two affiliations are one body, however much of its name each of them writes. */
import { fold, isSmallWord } from '../../../report/index.js';
import { lazily } from '../../../text/index.js';

/**
 * "Harbour Office, Port Town" is the Harbour Office, and so are "HO" and "Harbour Off.": all words of the one stand in
 * the other, one after the other, as they are, shortened, or as initials; or all but some of the middle, as in "Lund
 * Office" for "Lund Canal Office".
 */
export function isSameBody(one: string, other: string): boolean {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	return holds(a, b) || holds(b, a) || isAbridged(a, b) || isAbridged(b, a);
}

/** Whether `short` begins and ends as `whole` does, and has its other words from there, in order. */
function isAbridged(whole: readonly Word[], short: readonly Word[]): boolean {
	if (short.length < 2 || whole[0]?.text !== short[0]!.text || whole.at(-1)?.text !== short.at(-1)!.text) return false;
	let at = 0;
	return short.every(({ text }) => {
		at = whole.findIndex((word, index) => index >= at && word.text === text) + 1;
		return at > 0;
	});
}

interface Word {
	/** Folded. */
	readonly text: string;
	/** It ends in a full stop: "Univ." */
	readonly cut: boolean;
	/** In capitals, as initials are. */
	readonly capitals: boolean;
	/** An article, a preposition, "and". */
	readonly small: boolean;
	/** Nothing of its part stands before it but small words. Commas and brackets divide parts. */
	readonly opens: boolean;
}

/** No name of a body has more words. */
const MOST = 40;

/** "H.O." */
const DOTTED = lazily(() => /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu);

function wordsOf(body: string): Word[] {
	const words: Word[] = [];
	const plain = body.replace(DOTTED(), (all) => all.replaceAll('.', ''));
	let opens = true;
	for (const [written] of plain.matchAll(/[\p{L}\p{M}\p{N}]+\.?|[,;:()/|–—]/gu)) {
		const bare = written.replace('.', '');
		const text = fold(bare);
		if (!/[\p{L}\p{N}]/u.test(text)) {
			opens = true;
			continue;
		}
		// "HO", "MoT".
		const capitals = /^\p{Lu}.*\p{Lu}/u.test(bare);
		const small = !capitals && isSmallWord(text);
		words.push({ text, cut: bare !== written, capitals, small, opens });
		opens &&= small;
		if (words.length === MOST) break;
	}
	return words;
}

/** Whether all words of `part` stand somewhere in `whole`. */
function holds(whole: readonly Word[], part: readonly Word[]): boolean {
	if (!part.some(({ small }) => !small)) return part.length === 0;
	return whole.some(({ small }, at) => !small && continues(whole, at, part, 0));
}

/** Whether the words of `part` from `j` on stand in `whole` from `i` on. */
function continues(whole: readonly Word[], i: number, part: readonly Word[], j: number): boolean {
	while (part[j]?.small) j++;
	if (j === part.length) return true;
	while (whole[i]?.small) i++;
	if (i === whole.length) return false;
	const [one, other] = [whole[i]!, part[j]!];
	if (isSameWord(one, other)) return continues(whole, i + 1, part, j + 1);
	// "HO" is no Lakeside Harbour Office.
	const inWhole = one.opens || j > 0 ? initialsEnd(other, whole, i) : undefined;
	if (inWhole !== undefined) return continues(whole, inWhole, part, j + 1);
	const inPart = initialsEnd(one, part, j);
	return inPart !== undefined && continues(whole, i + 1, part, inPart);
}

/** Where the words end that have the letters of `initials`, each of them one; small words may have none. */
function initialsEnd({ text, capitals }: Word, words: readonly Word[], from: number): number | undefined {
	if (!capitals) return undefined;
	let at = from;
	for (const letter of text) {
		while (words[at]?.small && words[at]!.text[0] !== letter) at++;
		if (words[at]?.text[0] !== letter) return undefined;
		at++;
	}
	return at;
}

function isSameWord(one: Word, other: Word): boolean {
	const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
	return short.text === long.text || isShortened(short, long.text);
}

/** Longer ones have a full stop. */
const SHORTEST = 4;

/** "Univ.", "Uni", "Dept" with the last letter, and "Ltd" without vowels; but no initials, and no "Port" of "Portugal". */
function isShortened({ text, cut, capitals }: Word, long: string): boolean {
	if (capitals || text.length < 2) return false;
	if (long.startsWith(text)) return cut || (text.length <= SHORTEST && text.length * 2 < long.length);
	if (text.length > 2 && !VOWEL.test(text) && text[0] === long[0] && text.at(-1) === long.at(-1))
		return isPart(text, long);
	const stem = text.slice(0, -1);
	return stem.length > 1 && text.length + 2 < long.length && long.startsWith(stem) && long.endsWith(text.at(-1)!);
}

const VOWEL = /[aeiouy]/;

/** Whether `long` has the letters of `text` in their order. */
function isPart(text: string, long: string): boolean {
	let at = 0;
	for (const letter of long) if (letter === text[at]) at++;
	return at === text.length;
}
