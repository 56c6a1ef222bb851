/** What the sentence around a link says that it leads to: "The slides are available [here](slides.pdf)". */
import { allWords, anyOf, sentenceAt, wholeWords } from '../../../report/index.js';
import { lazily, lowerCase, type Span } from '../../../text/index.js';

/** The paragraph around a link, as plain text. */
export interface Around {
	/** The end of what stands before the link. */
	readonly before: string;
	/** What the link says. */
	readonly words: string;
	/** The beginning of what stands behind it. */
	readonly after: string;
}

/** A part of the text before the link, and what is left of the sentence when that becomes the link. */
export interface Named {
	readonly span: Span;
	/** How many characters before and behind the link go with it. */
	readonly drop: { readonly before: number; readonly after: number };
}

/** No link that people write is longer, in characters. */
const WIDEST = 60;
/** How far before the link is looked, likewise. */
const REACH = 200;

const CLAUSE = lazily(() => new RegExp(`[,;:(–—]|${wholeWords(anyOf(({ grammar }) => grammar.that)).source}`, 'g'));
const ARTICLE = lazily(() => {
	const [apart, elided] = [
		anyOf(({ grammar }) => [...grammar.the, ...grammar.o, ...grammar.an]),
		anyOf(({ grammar }) => grammar.elided),
	];
	return new RegExp(`(?<!\\p{L})(?:${apart}\\s{1,2}|${elided})(?=\\S)`, 'gu');
});
const small = lazily(() => allWords(({ markup }) => markup.smallWords));
const IS = lazily(() => wholeWords(anyOf(({ markup }) => markup.is)));
const IS_AVAILABLE = lazily(
	() =>
		new RegExp(
			`\\s{1,2}(?:${anyOf(({ markup }) => markup.is)})\\s{1,2}(?:${anyOf(({ markup }) => markup.available)})\\s{1,2}$`,
			'u',
		),
);
const IS_AT_END = lazily(() => new RegExp(`\\s{1,2}(?:${anyOf(({ markup }) => markup.is)})\\s{1,2}$`, 'u'));
const AVAILABLE_AFTER = lazily(
	() => new RegExp(`^\\s{1,2}(?:${anyOf(({ markup }) => markup.available)})(?=\\s*(?:[.,;:!?)]|$))`, 'u'),
);
const LITTLE = lazily(
	() => new RegExp(`^(?:${anyOf(({ markup }) => [...markup.available, ...markup.saysLittle])})$`, 'u'),
);
const HERE = lazily(() => new RegExp(`^(?:${anyOf(({ markup }) => markup.here)})$`, 'u'));
const vague = lazily(() => allWords(({ markup }) => markup.vagueLinks));

/** The words that name what the link leads to, where the sentence can do without "here". */
export function nameInSentence({ before, words, after }: Around): Named | undefined {
	if (!HERE().test(words.trim().toLowerCase())) return undefined;
	const low = lowerCase(before);
	const first = nounIn(low, clausesOf(before).at(-1)!, sentenceOf(before));
	if (first === undefined) return undefined;
	const isEnd = /^\s*(?:[.,;:!?)]|$)/.test(after);
	const is = isEnd
		? IS_AVAILABLE().exec(low)
		: AVAILABLE_AFTER().test(after.toLowerCase())
			? IS_AT_END().exec(low)
			: null;
	if (is) return named(before, { from: first, to: is.index }, isEnd);
	// "Download the slides here": one word is surely no more than the name.
	const rest = before.slice(first);
	const name = rest.trimEnd();
	return isEnd && /^\p{L}{3,}$/u.test(name) ? named(before, { from: first, to: first + name.length }, true) : undefined;
}

/**
 * Where what the first article of a clause belongs to begins. In "Draft charter for the board" that is the beginning of the
 * sentence: a small word before the article ties it to what stands there.
 */
function nounIn(low: string, clause: number, sentence: number): number | undefined {
	const article = articleIn(low, clause);
	if (article === undefined || clause !== sentence) return article;
	const words = low.slice(sentence, article).trim().split(/\s+/).slice(0, -1);
	const tie = words.pop();
	// More words may have a verb among them: "Ana documents her study of the plan".
	const isTied =
		tie !== undefined && small().has(tie) && [1, 2].includes(words.length) && !words.some((word) => small().has(word));
	return isTied ? sentence + /^\s*/.exec(low.slice(sentence))![0].length : article;
}

function named(before: string, span: Span, isEnd: boolean): Named | undefined {
	const name = before.slice(span.from, span.to);
	if (name.length > WIDEST || !isTelling(name) || IS().test(name.toLowerCase())) return undefined;
	const blanks = before.length - before.trimEnd().length;
	return { span, drop: isEnd ? { before: blanks, after: 0 } : { before: 0, after: 1 } };
}

/** From where on the sentence before the link belongs into it, so that it says where it leads. */
export function startOfName({ before, words }: Around): number | undefined {
	const low = lowerCase(before);
	const isHere = HERE().test(words.trim().toLowerCase());
	// "I will find the [link]": of what, nobody says.
	if (!isHere && small().has(low.trimEnd().split(/\s/).at(-1)!)) return undefined;
	const sentence = sentenceOf(before);
	for (const clause of clausesOf(before).reverse()) {
		if (before.length - clause > WIDEST + 10) return undefined;
		const from = clause + /^\s*/.exec(before.slice(clause))![0].length;
		const isWhole =
			(clause === sentence && LABEL.test(low)) || (isHere && (clause === sentence || low[clause - 1] === ':'));
		const start = isWhole && isStatement(low.slice(from)) ? from : nounIn(low, clause, sentence);
		if (start === undefined) continue;
		const name = before.slice(start);
		if (name.length > WIDEST || !isTelling(name) || SIGN.test(name)) return undefined;
		// "The following [link]" names nothing.
		const says = isHere || /\s|[,:]$/.test(name.trimEnd());
		return says && !vague().has(`${name}${words}`.trim().toLowerCase()) ? start : undefined;
	}
	return undefined;
}

/** "Slides:", "Recording of the session:". */
const LABEL = /:\s*$/;
/** What must not be cut in two. */
const SIGN = /[()[\]“”«»"]/;

/** A label, or that something without an article is somewhere: "Minutes are". */
function isStatement(low: string): boolean {
	return LABEL.test(low) || (low.search(ARTICLE()) < 0 && IS().test(low));
}

/** What a link that does not say it may lead to: the words before it, from an article on, longest first. */
export function namesBefore({ before, words }: Omit<Around, 'after'>): readonly string[] {
	if (!vague().has(words.trim().toLowerCase())) return [];
	const low = lowerCase(before);
	const sentence = sentenceOf(before);
	for (const from of clausesOf(before).reverse()) {
		const start = articleIn(low, from) ?? (from === sentence ? from : undefined);
		if (start === undefined) continue;
		const all = [...before.slice(start, start + WIDEST).matchAll(WORD())].slice(0, MOST_WORDS);
		return all
			.map(({ index, 0: word }) => before.slice(start, start + index + word.length))
			.filter(isTelling)
			.reverse();
	}
	return [];
}

const WORD = lazily(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu);
const MOST_WORDS = 6;

function sentenceOf(before: string): number {
	return sentenceAt(before, before.length, before.length, REACH).from;
}

/** Where the parts of the sentence before the link begin, in order. */
function clausesOf(before: string): number[] {
	const start = sentenceOf(before);
	const ends = [...lowerCase(before.slice(start)).matchAll(CLAUSE())].map(
		({ 0: sign, index }) => start + index + sign.length,
	);
	return [start, ...ends];
}

/** Where what the first article from `from` on belongs to begins. */
function articleIn(low: string, from: number): number | undefined {
	for (const { 0: article, index } of low.slice(from).matchAll(ARTICLE())) {
		const at = from + index + article.length;
		// "As for the agenda": an article of one language is a small word of another.
		const [next = ''] = /^[\p{L}\p{N}]+/u.exec(low.slice(at)) ?? [];
		if (!small().has(next)) return isTelling(low.slice(at)) ? at : undefined;
	}
	return undefined;
}

/** Whether a text has a word that is more than grammar. */
function isTelling(text: string): boolean {
	const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return all.some((word) => word.length > 2 && !small().has(word) && !LITTLE().test(word));
}
