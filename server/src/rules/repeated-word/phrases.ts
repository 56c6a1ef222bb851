/** Phrases of several words that stand twice in a row: "part of the of the programme". */
import { anyOf, isQuoted, type Prose } from '../../report/index.js';
import { lazily, narrowed, type Span } from '../../text/index.js';
import { edgeInside, isBlank, type Pair, small } from './pair.js';

const LONGEST = 8;

/** A word between whitespace, without the punctuation behind it. */
interface Word extends Span {
	/** Where it ends without what stands behind it. */
	readonly bare: number;
}

export function phrases(prose: Prose): Pair[] {
	const { text } = prose;
	const words: Word[] = [];
	const found: Pair[] = [];
	/** How many words in a row equal those so many before them. */
	const run = new Array<number>(LONGEST + 1).fill(0);
	for (let at = 0; at < text.length; at++) {
		if (isBlank(text.charCodeAt(at))) continue;
		const from = at;
		while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
		const word = { from, to: at, bare: withoutPunctuation(text, from, at) };
		words.push(word);
		for (let length = 2; length <= LONGEST; length++) {
			const before = words[words.length - 1 - length];
			run[length] = before !== undefined && isSame(text, before, word) ? run[length]! + 1 : 0;
			if (run[length] !== length) continue;
			const pair = compare(prose, words, length);
			if (!pair) continue;
			found.push(pair);
			run.fill(0);
			break;
		}
		// A phrase doesn't go on behind a comma.
		if (word.bare < word.to) run.fill(0);
	}
	return found;
}

function withoutPunctuation(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && PUNCTUATION.includes(text[end - 1]!)) end--;
	return end;
}

const PUNCTUATION = '.,;:!?)]”»"';

/** Apart from an initial capital, and from punctuation behind the second. */
function isSame(text: string, first: Word, second: Word): boolean {
	const length = first.to - first.from;
	if (second.bare - second.from !== length || first.bare < first.to) return false;
	if ((text.charCodeAt(first.from) | 32) !== (text.charCodeAt(second.from) | 32)) return false;
	for (let at = 1; at < length; at++)
		if (text.charCodeAt(first.from + at) !== text.charCodeAt(second.from + at)) return false;
	return true;
}

/** Words, perhaps with numbers among them, and no names or code. */
const WORDS = lazily(() => narrowed(/^\p{L}[\p{L}’'-]*(?:\s+(?:\p{L}[\p{L}’'-]*|\d+))*\s+(?:\p{L}[\p{L}’'-]+|\d+)$/u));
/** "Room 3 room 3" tells nothing. */
const NUMBERED = 3;
const CAPITALS = lazily(() => narrowed(/^(?:\p{Lu}\S*(?:\s+|$))+$/u));
const IDIOM = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.repeatedPhrases)}$`, 'u'));
const JOINED = lazily(() =>
	narrowed(`^${anyOf(({ grammar }) => grammar.and)} |(?<!\\S)${anyOf(({ grammar }) => grammar.and)}$`, 'u'),
);

function compare(prose: Prose, words: readonly Word[], length: number): Pair | undefined {
	const { text } = prose;
	const first = words[words.length - 2 * length]!;
	const last = words[words.length - 1]!;
	const seam = words[words.length - length]!;
	const firstEnd = words[words.length - length - 1]!.to;
	const phrase = text.slice(first.from, firstEnd);
	const low = phrase.toLowerCase();
	if (!WORDS().test(phrase) || CAPITALS().test(phrase)) return undefined;
	const parts = low.split(/\s+/);
	if (parts.length < NUMBERED && /\d/.test(low)) return undefined;
	if (parts.every((each) => each === parts[0]) || IDIOM().test(low) || JOINED().test(low)) return undefined;
	// "Face to face to face", "a fix for a fix for a fix".
	const next = /^\s+(\S+)/.exec(text.slice(last.bare, last.bare + 60))?.[1]?.toLowerCase();
	if (
		last.bare === last.to &&
		next !== undefined &&
		next.slice(0, withoutPunctuation(next, 0, next.length)) === parts[0]
	)
		return undefined;
	const isSmall = parts.some((each) => small().has(each));
	// A line, and the next that begins alike.
	const overLines = /[\r\n]/.test(text.slice(firstEnd, seam.from));
	if (/^\p{Lu}/u.test(text.slice(seam.from)) || (overLines && (!isSmall || /^\p{Lu}/u.test(phrase)))) return undefined;
	if (edgeInside(prose.marks, first.from, last.bare) || isQuoted(text, first.from, last.bare)) return undefined;
	return { from: first.from, to: last.bare, firstEnd, small: isSmall };
}
