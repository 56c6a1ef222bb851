import type { Span } from '../../text/index.js';
import { lazily } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { anyOf } from '../words/index.js';
import { longFormAfter, longFormBefore } from './long-form.js';
import type { Token } from './tokens.js';

/** `Long Form (LF)` or `LF (Long Form)`. */
export interface Expansion {
	readonly name: string;
	/** The words, as they are written but without Markdown. */
	readonly words: string;
	readonly form: 'long (short)' | 'short (long)';
	/** The whole expansion, from its first word to the closing bracket. */
	readonly span: Span;
	/** The acronym in it, with its plural. */
	readonly short: Span;
	readonly place: 'running' | 'heading' | 'list' | 'other';
	/** Every letter is the first of a word, or follows the first letter of its word. */
	readonly whole: boolean;
	/** The source of `words`, if it can be copied elsewhere: no Markdown begins or ends inside the expansion. */
	readonly source?: string;
}

interface Bracketed {
	readonly found: Expansion;
	/** In the plain text. */
	readonly plain: Span;
}

/** "Hereinafter the". */
const INTRODUCES = lazily(
	() =>
		new RegExp(
			`^(?:${anyOf(({ grammar, introduces }) => [...grammar.the, ...grammar.o, ...grammar.elided, ...introduces])})[ :]\\s?`,
		),
);
/** How many of them may follow one another. */
const INTRODUCTIONS = 3;
/** How far before the acronym its bracket may open. */
const REACH = 40;
const CLOSES = /^s?["”“»'’*]?(?:\)|[,;:] ?[^()]{1,80}\)|\/[^()]{1,20}\))/;

export function bracketed(
	token: Token,
	prose: Prose,
	running: boolean,
	source: string,
	last: number,
): Bracketed | undefined {
	const { text } = prose;
	const { from, to, name } = token;
	const near = text.slice(Math.max(0, from - REACH), from);
	const within = near.lastIndexOf('(') + 1;
	if (within > 0 && introduces(near.slice(within))) {
		const bracket = from - near.length + within - 1;
		const closing = CLOSES.exec(text.slice(to, to + 100));
		const long = closing && longFormBefore(text, bracket, name);
		if (!long || long.from < last) return undefined;
		// "LF; see below" and the like stay put: there is nothing to move.
		const alone = bracket + 1 === from && closing[0] === ')';
		const plain = { from: long.from, to: to + closing[0].length };
		return { found: describe('long (short)', token, long, plain, alone, prose, running, source), plain };
	}
	const start = text.startsWith('(', to)
		? to + 1
		: text.startsWith(' (', to) || text.startsWith('\n(', to)
			? to + 2
			: 0;
	if (start === 0) return undefined;
	const long = longFormAfter(text, start, name);
	const close = long ? text.slice(long.to, long.to + 200).indexOf(')') : -1;
	if (!long || close < 0) return undefined;
	const alone = long.from === start && close === 0;
	const plain = { from, to: long.to + close + 1 };
	return { found: describe('short (long)', token, long, plain, alone, prose, running, source), plain };
}

/** Whether nothing stands between a bracket and the acronym, or "hereinafter the". */
function introduces(words: string): boolean {
	let rest = words.toLowerCase().replace(/^\s/, '');
	for (let i = 0; i < INTRODUCTIONS && rest !== ''; i++) {
		const found = INTRODUCES().exec(rest);
		if (!found) break;
		rest = rest.slice(found[0].length);
	}
	return /^["“„«'‘*]?$/.test(rest);
}

/** If a paragraph has more, nothing in it is moved. */
const MARKS = 1_000;

function describe(
	form: Expansion['form'],
	{ from, to, name }: Token,
	long: { readonly from: number; readonly to: number; readonly whole: boolean },
	whole: Span,
	alone: boolean,
	prose: Prose,
	running: boolean,
	source: string,
): Expansion {
	const { text, marks, kind } = prose;
	const quoted = form === 'long (short)' && !/^\s$/.test(text.slice(long.to, long.to + 1));
	let span = sourceSpan(prose, whole);
	let movable = alone && !quoted && marks.length < MARKS;
	for (const mark of movable ? marks : []) {
		const { plain } = mark;
		if (plain.to <= whole.from || plain.from >= whole.to || (plain.from <= whole.from && whole.to <= plain.to))
			continue;
		// A mark that lies wholly inside is moved too, with its markers.
		if (whole.from <= plain.from && plain.to <= whole.to) {
			span = { from: Math.min(span.from, mark.span.from), to: Math.max(span.to, mark.span.to) };
		} else movable = false;
	}
	return {
		name,
		form,
		span,
		words: text.slice(long.from, long.to).replace(/\s+/g, ' '),
		short: sourceSpan(prose, { from, to }),
		place: running ? 'running' : kind === 'heading' ? 'heading' : 'other',
		whole: long.whole,
		...(movable && { source: source.slice(span.from, span.to) }),
	};
}
