/** Links that CommonMark does not see, and bracketed notes that ask for one, in one prose. */
import type { Prose } from '../../../report/index.js';
import { type Span, spanAt } from '../../../text/index.js';
import { asksForLink, isPlaceholder, isPlaceholderPhrase } from './placeholders.js';

export interface HiddenLink {
	/** `link`: `[slides](no link)`. `note`: `[insert link]`. */
	readonly kind: 'link' | 'note';
	/** Including the brackets. */
	readonly span: Span;
	/** The same with the space before it, and a comma before that, if they would be left over without the note. */
	readonly withBlank: Span;
	readonly words: Span;
	/** For a link: the text between its parentheses. */
	readonly destination?: Span;
}

/** Anything longer is a sentence in brackets. */
const WORDS_LENGTH = 200;
const DESTINATION_LENGTH = 80;
/** The deepest nesting of brackets that a person writes. */
const NESTING = 3;

/** @param source the text of the block; places are relative to it. */
export function hiddenLinks(prose: Prose, source: string): HiddenLink[] {
	const found: HiddenLink[] = [];
	for (const text of prose.literal) {
		const literal = source.slice(text.from, text.to);
		for (let index = literal.indexOf(']'); index >= 0; index = literal.indexOf(']', index + 1)) {
			const at = text.from + index;
			const open = openingBracket(prose, source, at);
			if (open === undefined || source[open - 1] === '\\' || source[at - 1] === '\\') continue;
			const words = { from: open + 1, to: at };
			const link = readDestination(source, at + 1, prose.span.to);
			const span = { from: open, to: (link?.to ?? at) + 1 };
			const about = { span, withBlank: withBlank(span, source), words };
			if (link) found.push({ kind: 'link', ...about, destination: link });
			else if (!isTaken(source, open, at, prose) && asksForLink(source.slice(words.from, words.to))) {
				found.push({ kind: 'note', ...about });
			}
		}
	}
	return found;
}

function withBlank({ from, to }: Span, source: string): Span {
	const left = from > 1 && source[from - 1] === ' ' && /^[\s.,;:!?)]/.test(source[to] ?? '\n');
	// "to follow; [link needed].": the separator before the note goes as well.
	const mark = left && /[,;:]/.test(source[from - 2]!) && /^[.,;:!?)]/.test(source[to] ?? '');
	return { from: mark ? from - 2 : left ? from - 1 : from, to };
}

/** Whether what follows makes the brackets something other than a note: a link, a definition. */
function isTaken(source: string, open: number, close: number, { span }: Prose): boolean {
	const next = source[close + 1];
	return next === '[' || next === '(' || (next === ':' && (open === span.from || /[\r\n]/.test(source[open - 1]!)));
}

/** The `[` that matches the `]` at `close`, both in the prose's text. */
export function openingBracket(prose: Prose, source: string, close: number): number | undefined {
	let depth = 0;
	const start = Math.max(prose.span.from, close - WORDS_LENGTH);
	for (let at = close - 1; at >= start; at--) {
		if (source[at] === ']' && ++depth > NESTING) return undefined;
		if (source[at] === '[' && depth-- === 0) {
			return spanAt(prose.literal, at) ? at : undefined;
		}
	}
	return undefined;
}

function readDestination(source: string, at: number, end: number): Span | undefined {
	// A space before the parenthesis is ordinary text unless nothing else can be meant.
	const spaced = source[at] === ' ' && source[at + 1] === '(';
	const open = spaced ? at + 1 : at;
	if (source[open] !== '(') return undefined;
	const length = source.slice(open, Math.min(end, open + DESTINATION_LENGTH)).indexOf(')');
	if (length < 0) return undefined;
	const close = open + length;
	const inner = source.slice(open + 1, close);
	if (/[\r\n[\]]/.test(inner)) return undefined;
	const meant = spaced
		? /^(?:#|url|https?:\/\/)$/i.test(inner.trim())
		: inner.includes(' ')
			? isPlaceholderPhrase(inner)
			: isPlaceholder(inner) && inner.trim() !== '';
	return meant ? { from: open + 1, to: close } : undefined;
}
