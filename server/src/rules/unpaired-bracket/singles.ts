import { type Mark, markAround, type Prose, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, type Span, spanAt } from '../../text/index.js';

/** A bracket or quotation mark without a partner in its paragraph; places are relative to the block. */
export interface Single {
	readonly opens: boolean;
	readonly kind: 'round' | 'square' | 'quote' | 'angle';
	readonly sign: string;
	/** What it is paired with. */
	readonly other: string;
	/** A quotation mark at the beginning of its paragraph. */
	readonly begins: boolean;
	/** No other of the paragraph lacks its partner: `[a)` may be a pair. */
	readonly alone: boolean;
	/** It stands right beside another of its kind. */
	readonly doubled: boolean;
	/** A mark of another kind that was to be the partner: `'so"`. */
	readonly slip?: Span;
	/** Of two beside one another, the one to be removed, if that is not this one. */
	readonly spare?: Span;
	/** It closes what a sign of another kind has opened on its line: `(the map"`. */
	readonly mistyped?: { readonly opened: string; readonly meant: string };
	/** The sentence has not ended with its paragraph, and may go on below; or certainly does, in a list. */
	readonly goesOn?: 'perhaps' | 'list';
	/** Where the partner may go, at the end of its sentence. */
	readonly end?: number;
	readonly span: Span;
}

interface Sign extends Pick<Single, 'opens' | 'kind' | 'sign'> {
	/** In the plain text. */
	readonly at: number;
	/** It may also be a sign of its own, as in `a)`, `:-)`, `,,` or the `*)` of a note at the foot. */
	readonly own?: boolean;
}

/** Two commas are typed for „ where a keyboard lacks it; behind `â€`, a mark is what is left of a garbled dash. */
const SIGN = /[()[\]"„«»]|(?<!â€)[“”]|(?<![^\s([]),,(?=[^\s,])/g;
/** More than a person would pair by eye: a table of symbols, a program. */
const MOST = 200;

export function singles(prose: Prose, source: string): Single[] {
	const { text } = prose;
	const signs: Sign[] = [];
	const intervals = [...text.matchAll(INTERVAL)].map(({ index, 0: all }) => ({ from: index, to: index + all.length }));
	let count = 0;
	for (const { index: at, 0: sign } of text.matchAll(SIGN)) {
		if (++count > MOST) return [];
		if (spanAt(intervals, at)) continue;
		const read = /[()[\]]/.test(sign) ? bracket(text, at, sign) : quotationMark(text, at, sign);
		if (read === 'unclear') return [];
		if (read && !isInAddress(prose, at, source)) signs.push(read);
	}
	if (signs.length === 0 || CODE.test(text)) return [];
	const all = unmatched(signs);
	const [first, second] = all;
	if (all.length === 2 && first!.opens && !second!.opens && !/[\r\n]/.test(text.slice(first!.at, second!.at))) {
		const single = describe(second!, prose, source);
		const mistyped = { opened: first!.sign, meant: partnerOf(first!) };
		return single ? [{ ...single, alone: false, mistyped }] : [];
	}
	return all.flatMap((sign) => {
		const single = describe(sign, prose, source);
		return single ? [{ ...single, alone: all.length === 1 }] : [];
	});
}

/** No sentence is longer. */
const SENTENCE = 1_000;
/** `[0, 1)` */
const INTERVAL = /[[\]]-?[\d.]{1,10} ?[,;] ?-?[\w.∞]{1,10}[)[]|[(\]]-?[\d.]{1,10} ?[,;] ?-?[\w.∞]{1,10}[\][]/g;
/** What no sentence of a report contains. */
const CODE = /[{}\\]|=>|->|::|\w\(\)|[;=]\s*$|\$\(|&&|\|\|/;

/** Quotation marks and brackets may overlap: “a (b” c). Each kind is paired by itself. */
function unmatched(signs: readonly Sign[]): Sign[] {
	const open: Sign[] = [];
	const left: Sign[] = [];
	let doubtful = 0;
	for (const sign of signs) {
		if (sign.opens) {
			open.push(sign);
			continue;
		}
		const at = open.findLastIndex(({ kind }) => kind === sign.kind);
		if (at >= 0) {
			open.splice(at, 1);
			if (sign.own) doubtful++;
		} else if (!sign.own && doubtful > 0 && sign.kind === 'round') doubtful--;
		else left.push(sign);
	}
	return [...left, ...open].filter(({ own }) => !own).sort((a, b) => a.at - b.at);
}

/** Numbers and letters of items: `a)`, `1.)`, `iv)`, `2a)`, `1°)`. */
const ITEM = lazily(() =>
	narrowed(/(?:^|[\s/(,;:–—"“„*_'-])(?:\p{L}{1,2}|\d[\d.]{0,6}[\p{L}°ºª]?|[ivxIVX]{1,5})\.?$/u),
);
/** "Unplanned) Roads": in the place of a number. */
const WORD_FOR_NUMBER = narrowed(/(?:^|\n)[ \t]*\p{Lu}[\p{L}-]{2,}\)(?:\s|$)/u);
const SMILEY = /(?:[:;=8xXB][-‑^o'’]?|\^_?\^?)$/;

function bracket(text: string, at: number, sign: string): Sign | undefined {
	const opens = sign === '(' || sign === '[';
	const kind = sign === '(' || sign === ')' ? 'round' : 'square';
	const before = text.slice(Math.max(0, at - 20), at);
	const numbers =
		sign === ')' &&
		(before.endsWith('*') || ITEM().test(before) || WORD_FOR_NUMBER.test(before + text.slice(at, at + 2)));
	const own = kind === 'round' && (SMILEY.test(before) || numbers);
	return { opens, kind, sign, at, ...(own && { own }) };
}

/**
 * What stands on its sides tells whether a mark opens or closes, in any language: German and Dutch open with the mark
 * that closes in English, or with one at the bottom.
 */
function quotationMark(text: string, at: number, sign: string): Sign | 'unclear' | undefined {
	const before = text[at - 1] ?? ' ';
	const after = text[at + 1] ?? ' ';
	// Inches, minutes.
	if (sign === '"' && /\d/.test(before)) return /"/.test(text.slice(0, at)) ? 'unclear' : undefined;
	if (sign === ',,') return { opens: true, kind: 'quote', sign, at, own: true };
	if (sign === '„') return { opens: true, kind: 'quote', sign, at };
	if (sign === '«' || sign === '»') {
		if (/\s/.test(before) && /\s/.test(after)) return { opens: sign === '«', kind: 'angle', sign, at };
		// « so ». What it opens elsewhere, »so«, does not begin with a full stop.
		const closes = sign === '»' && /\s/.test(before) && /[.,;:!?)\]]/.test(after);
		const opens = closes ? false : sideOf(before, after);
		return opens === undefined ? 'unclear' : { opens, kind: 'angle', sign, at };
	}
	const opens = sideOf(before, after);
	return opens === undefined ? 'unclear' : { opens, kind: 'quote', sign, at };
}

/** Whether what stands between these two characters opens; `undefined` if that cannot be told. */
function sideOf(before: string, after: string): boolean | undefined {
	const opens = /[\s([{]/.test(before);
	const closes = /[\s.,;:!?)\]}…]/.test(after);
	if (opens !== closes) return opens;
	if (opens) return undefined;
	const [joinsBefore, joinsAfter] = [/[/–—-]/.test(before), /[/–—-]/.test(after)];
	return joinsBefore === joinsAfter ? undefined : joinsBefore;
}

const OTHER: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '"': '"', '„': '“' };

function partnerOf({ sign, opens }: Pick<Sign, 'sign' | 'opens'>): string {
	return OTHER[sign] ?? (opens ? (sign === '«' ? '»' : sign === '»' ? '«' : '”') : '“');
}

function describe({ sign, at, opens, kind }: Sign, prose: Prose, source: string): Omit<Single, 'alone'> | undefined {
	const { text } = prose;
	// Words that go on elsewhere are not all there.
	if (/(?:\.{3}|…)[\s"”]*$/.test(text) && opens) return undefined;
	const doubled = (kind === 'round' || kind === 'square') && (text[at - 1] === sign || text[at + 1] === sign);
	const span = sourceSpan(prose, { from: at, to: at + 1 });
	const rest = text.slice(at + 1, at + SENTENCE);
	const [sentence = ''] = /^[^.!?;()[\]\r\n]*/.exec(rest) ?? [];
	const words = at + 1 + sentence.trimEnd().length;
	// "(the map, the keys, ….."
	const stop = words + (/^\.{2,}(?=\s*$)/.exec(text.slice(words))?.[0].length ?? 0);
	const isPlain = !prose.marks.some(({ plain }: Mark) => plain.from < stop && stop < plain.to);
	// What is quoted may be a word or a sentence, unless it is all that stands there, or follows a colon.
	const isQuote = kind === 'quote' || kind === 'angle';
	const whole =
		/^[.!?]*\s*$/.test(text.slice(stop)) && !(isQuote && /[^:\s]\s*$/.test(text.slice(Math.max(0, at - 5), at)));
	// Behind `[words]`, it is the address that is torn.
	const isAddress = sign === '(' && text[at - 1] === ']';
	const end =
		whole && isPlain && !isAddress && sentence.trim() !== '' ? endInSource(prose, { from: at, to: stop }) : undefined;
	const spare = doubled ? spareInLink(prose, at, sign) : undefined;
	const slip = sign === '"' && !opens ? otherMark(prose, at) : undefined;
	return {
		opens,
		kind,
		sign,
		other: partnerOf({ sign, opens }),
		begins: at === 0 && isQuote,
		doubled,
		...(!/[.!?]\s*$/.test(text) && { goesOn: /[:;,]\s*$/.test(text) ? ('list' as const) : ('perhaps' as const) }),
		span,
		...(end !== undefined && source[end] !== '*' && { end }),
		...(spare && { spare }),
		...(slip && { slip }),
	};
}

/** Behind the address of a link, or the marks of bold, that are opened after `from` and end there. */
function endInSource(prose: Prose, { from, to }: Span): number {
	const ending = prose.marks.filter(({ plain }) => from < plain.from && plain.to === to).map(({ span }) => span.to);
	return Math.max(sourceSpan(prose, { from: to - 1, to }).to, ...ending);
}

/** The `'` that is to open what `"` closes. */
function otherMark(prose: Prose, at: number): Span | undefined {
	const before = prose.text.slice(Math.max(0, at - SENTENCE), at);
	const [found] = /(?<![^\s(])'(?=[^\s'])[^'"]*$/.exec(before) ?? [];
	if (found === undefined) return undefined;
	const from = at - found.length;
	return sourceSpan(prose, { from, to: from + 1 });
}

/** "(see [the map)](…))": of two that close, the one that the link has swallowed. */
function spareInLink(prose: Prose, at: number, sign: string): Span | undefined {
	const { text, marks } = prose;
	const swallowed = marks.some(
		({ kind, plain }) =>
			kind === 'link' &&
			plain.to === at &&
			text[at - 1] === sign &&
			!text.slice(plain.from, plain.to).includes(OTHER[sign]!),
	);
	return swallowed ? sourceSpan(prose, { from: at - 1, to: at }) : undefined;
}

/** The text of an address that is a link by itself. */
function isInAddress(prose: Prose, at: number, source: string): boolean {
	const mark = markAround(prose, { from: at, to: at + 1 }, 'link');
	return mark !== undefined && source[mark.span.from] !== '[';
}
