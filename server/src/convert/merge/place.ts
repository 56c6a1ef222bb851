/** What stands before the lines of a block: the blanks and signs of lists and quotations that it is in. */
import { lineEnd, lineStart, nextLineStart, type Span } from '../../text/index.js';
import type { Part } from './read.js';

const MARKER = /^(?:[-+*]|\d{1,9}[.)])/;

/** The sign of an item and the blanks after it: where its text begins. */
export function markerOf(text: string, { span }: Part): string {
	const sign = MARKER.exec(text.slice(span.from, span.from + 10))?.[0] ?? '';
	const rest = /^[ \t]{0,5}/.exec(text.slice(span.from + sign.length, span.from + sign.length + 5))?.[0] ?? '';
	const isEmpty = /^[\r\n]?$/.test(text.slice(span.from + sign.length + rest.length).slice(0, 1));
	// Further in, it is code.
	return sign + (isEmpty || rest.length > 4 ? ' ' : rest);
}

/** @param at where a block begins, behind the sign of an item perhaps. */
export function prefixAt(text: string, at: number): string {
	return text.slice(lineStart(text, at), at).replace(/[^\s>]/g, ' ');
}

/** @param container the part whose parts are meant; none at the top. */
export function prefixIn(text: string, container: Part | undefined): string {
	if (!container) return '';
	const { kind, span } = container;
	const before = prefixAt(text, span.from);
	if (kind === 'item') return before + markerOf(text, container).replace(/[^\s>]/g, ' ');
	if (kind === 'quote') return `${before}> `;
	if (kind === 'note') return `${before}    `;
	return before;
}

/** A stretch of text as it would stand behind `to`. */
export function moved(text: string, span: Span, to: string): string {
	const from = prefixAt(text, span.from);
	const [first = '', ...lines] = text.slice(span.from, span.to).split(/\r?\n/);
	const bare = to.trimEnd();
	return [
		first,
		...lines.map((line) => {
			const own = line.startsWith(from) ? line.slice(from.length) : withoutPrefix(line, from);
			return own.trim() === '' ? bare : to + own;
		}),
	].join('\n');
}

/** A line that goes on lazily may have less before it. */
function withoutPrefix(line: string, prefix: string): string {
	let at = 0;
	while (at < prefix.length && (line[at] === prefix[at] || line[at] === ' ')) at++;
	return line.slice(at);
}

export function at(offset: number): Span {
	return { from: offset, to: offset };
}

/** A line, with the break before it. */
export function lineOf(text: string, { from, to }: Span): Span {
	return { from: endOfLineBefore(text, from), to };
}

/** Whether nothing but the signs of a quotation stands on the line before. */
export function isBlankBefore(text: string, from: number): boolean {
	const end = endOfLineBefore(text, from);
	return lineStart(text, from) === 0 || /^[ \t>]*$/.test(text.slice(lineStart(text, end), end));
}

/** … or on the next line. */
export function isBlankAfter(text: string, to: number): boolean {
	const next = nextLineStart(text, to);
	return next === undefined || /^[ \t>]*$/.test(text.slice(next, lineEnd(text, next)));
}

function endOfLineBefore(text: string, from: number): number {
	const start = lineStart(text, from);
	return Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}
