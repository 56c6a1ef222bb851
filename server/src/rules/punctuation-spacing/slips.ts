import { anyOf, isOpener, isOrdinaryWord } from '../../report/index.js';
import { type Edit, insertAt, lazily, narrowed, type Span } from '../../text/index.js';

/** A sign with a blank too many, one too few, or one that stands twice; places are in the text that was asked about. */
export interface Slip {
	readonly message: string;
	/** Of the correction. */
	readonly title: string;
	readonly span: Span;
	readonly edit: Edit;
	/** Two full stops, which who writes them often means as a pause. */
	readonly pause?: true;
}

/** What all of them have somewhere. */
const HINT = lazily(() => narrowed(/“ |[ \t][,.](?!\S)|[,;.!?)]\p{L}|[\p{L}\d]\(|[,;.]{2}|(?<![\p{L}\d])0[1-9]\p{L}/u));
const WORDS = /\S+/g;
/** No word is longer. */
const LONGEST = 60;
/** What no sentence of a report contains. */
const CODE = /[{}\\]|=>|->|::|\w\(\)|[;=]\s*$|&&|\|\|/;

export function slips(text: string): Slip[] {
	if (!HINT().test(text) || CODE.test(text)) return [];
	const found = [...text.matchAll(QUOTATION)].map(({ index }) => afterOpening(index));
	let before: Span = { from: 0, to: 0 };
	for (const { index: from, 0: word } of text.matchAll(WORDS)) {
		const span = { from, to: from + word.length };
		if (word.length <= LONGEST) {
			const slip = word === ',' || word === '.' ? apart(text, before, span) : within(word, span);
			if (slip) found.push(slip);
		}
		before = span;
	}
	return found;
}

/** A word, also with a bracket or quotation mark behind it, and a figure. Addresses may be kept apart from what follows. */
const WORD = lazily(() => narrowed(/^["“„«(]*(?:\p{L}{2}[\p{L}\p{M}'’-]*|\d+)[)”"»]*$/u));
const FIGURE = /^\d+$/;

/** The one that closes touches its words, so the space is no habit; German closes with the sign that opens here. */
const QUOTATION = /(?<![^\s(])“ (?=[^\s“”„"«»][^“”„"«»]{0,600}(?<=[^\s“”„"«»])”(?![^\s.,;:!?)]))/g;

function afterOpening(at: number): Slip {
	const blank = { from: at + 1, to: at + 2 };
	const message = 'A space stands behind this opening quotation mark. Remove it';
	return { message, title: 'Remove the space', span: { from: at, to: at + 2 }, edit: { span: blank, insert: '' } };
}

/** A comma or full stop with a blank before it. */
function apart(text: string, before: Span, { from, to }: Span): Slip | undefined {
	const word = text.slice(before.from, before.to);
	const blank = { from: before.to, to: from };
	if (!WORD().test(word) || /[\r\n]/.test(text.slice(blank.from, blank.to))) return undefined;
	// “9 . Fees” is a number; “. . .” are dots.
	const opensLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, before.from - 8), before.from));
	if ((FIGURE.test(word) && opensLine) || /^\s+[,.]/.test(text.slice(to, to + 8))) return undefined;
	const message = `A space stands before this ${nameOf(text[from]!)}. Remove it`;
	return { message, title: 'Remove the space', span: { from: before.from, to }, edit: { span: blank, insert: '' } };
}

/** Up to where the blank is missing. */
const COMMA = lazily(() => narrowed(/^((?:["“„]?\p{L}{2,}|\(\p{L}[^\s(),]*\)|\p{L}+\)),)\p{L}{2,}[.,;:]?$/u));
const STOP = lazily(() => narrowed(/^(\p{Ll}{3,}\)?[.?!])(\p{Lu}\p{Ll}*)$/u));
/** “Ana Lund(Acme)”, “the map(which is …)”; but for “member(s)”, “f(x)”, “Kolleg(inn)en”. */
const BRACKET = lazily(() =>
	narrowed(
		/^(\p{Lu}\p{Ll}{2,}(?=\(\p{Lu}\p{L}+\)[,.;:]?$)|\p{Lu}?\p{Ll}{2,}(?=\(\p{L}{2,}$)|\d\d[:.]\d\d(?=\(\p{L}{3,}))/u,
	),
);
const DOUBLED = lazily(() => narrowed(/[\p{L}\d)](,,|;;|,\.|\.\.)$/u));

/** “07th”; not “0e” or “03de”, which may be figures of base 16. */
const ORDINAL = lazily(() =>
	narrowed(
		`^[("“„«]?0[1-9](?![\\da-f]+(?!\\p{L}))\\p{L}*(?<=\\d${anyOf(({ dayEnding }) => dayEnding)})[.,;:)"”»]{0,2}$`,
		'u',
	),
);

function within(word: string, { from, to }: Span): Slip | undefined {
	if (ORDINAL().test(word)) {
		const zero = from + word.indexOf('0');
		const written = word.replace(/[^\p{L}\d]/gu, '');
		const message = `“${written}” begins with a zero. Write “${written.slice(1)}”`;
		return {
			message,
			title: 'Remove the zero',
			span: { from, to },
			edit: { span: { from: zero, to: zero + 1 }, insert: '' },
		};
	}
	const twice = DOUBLED().exec(word);
	if (twice) {
		const sign = twice[1]!;
		const second = { from: to - 1, to };
		const isSame = sign[0] === sign[1];
		const message = isSame
			? `This ${nameOf(sign[0]!)} is written twice. Remove one`
			: 'A comma and a full stop stand together. Remove one';
		const span = isSame ? second : { from: to - 2, to: to - 1 };
		const title = isSame ? `Remove the second ${nameOf(sign[0]!)}` : 'Remove the comma';
		return { message, title, span: { from, to }, edit: { span, insert: '' }, ...(sign === '..' && { pause: true }) };
	}
	const bracket = BRACKET().exec(word)?.[1];
	const sign = bracket === undefined ? (COMMA().exec(word)?.[1] ?? stopIn(word)) : undefined;
	const at = from + (bracket ?? sign ?? '').length;
	if (at === from) return undefined;
	const message = sign
		? `No space follows this ${nameOf(sign.at(-1)!)}. Add one`
		: 'No space stands before this bracket. Add one';
	return { message, title: 'Add a space', span: { from, to }, edit: insertAt(at, ' ') };
}

/** “was paid.The”; but in “asp.Net” and “keys.Map”, what follows is no word that opens sentences. */
function stopIn(word: string): string | undefined {
	const [, sign = '', next = ''] = STOP().exec(word) ?? [];
	const opens = !sign.endsWith('.') || [isOpener, isOrdinaryWord].some((is) => is(next.toLowerCase()));
	return opens && sign !== '' ? sign : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
	',': 'comma',
	';': 'semicolon',
	'.': 'full stop',
	'?': 'question mark',
	'!': 'exclamation mark',
};

function nameOf(sign: string): string {
	return NAMES[sign]!;
}
