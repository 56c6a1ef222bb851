import type { Node, PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Span } from '../../text/index.js';

/** A stretch of inline content that carries its own meaning: bold, a link, code. */
export interface Mark {
	readonly kind: 'strong' | 'emphasis' | 'delete' | 'link' | 'image' | 'code' | 'html';
	/** In the source, markers included. */
	readonly span: Span;
	/** The same stretch in the prose's plain text. */
	readonly plain: Span;
	/** Of a link: where it leads, as CommonMark parses the destination. */
	readonly url?: string;
}

/** Plain text that can be mapped back to the source. */
export interface PlainText {
	/** Code, images and the like count as one U+FFFC; line endings are kept as written. */
	readonly text: string;
	/** Pairs of offsets: from this one in `text` on, characters are at this one in the source. */
	readonly map: readonly number[];
	readonly marks: readonly Mark[];
	/** Stretches of the source that CommonMark leaves as literal text. */
	readonly literal: readonly Span[];
}

/** Separates the lines of a plain text. */
export const LINE_ENDING = /\r\n|\r|\n/;

/** Replaces what is not text in plain text, so that the words on either side do not join. */
export const OBJECT = '\uFFFC';

/** Reads inline content. `source` is the block's text; all places are relative to it. */
export function readPlainText(children: readonly PhrasingContent[], source: string): PlainText {
	let text = '';
	const map: number[] = [];
	const marks: Mark[] = [];
	const literal: Span[] = [];

	const place = (at: number): void => {
		const last = map.length - 2;
		if (last >= 0 && map[last + 1]! - map[last]! === at - text.length) return;
		map.push(text.length, at);
	};
	const visit = (node: PhrasingContent): void => {
		const span = spanOf(node);
		if (node.type === 'text') {
			literal.push(withoutIndent(span, source));
			align(source.slice(span.from, span.to), node.value, (value, raw, length) => {
				place(span.from + raw);
				text += node.value.slice(value, value + length);
			});
			return;
		}
		if (node.type === 'break') {
			place(span.from);
			text += '\n';
			return;
		}
		const from = text.length;
		const kind = kindOf(node);
		if ('children' in node) for (const child of node.children) visit(child);
		else if (kind !== 'html') {
			place(span.from);
			text += OBJECT;
		}
		if (kind === undefined) return;
		const mark = { kind, span, plain: { from, to: text.length } };
		marks.push(node.type === 'link' ? { ...mark, url: node.url } : mark);
	};
	for (const child of children) visit(child);
	return { text, map, marks, literal };
}

/** Whether the indentation of the next line belongs to a text node differs between parses with and without GFM. */
function withoutIndent(span: Span, source: string): Span {
	let { to } = span;
	while (to > span.from && (source[to - 1] === ' ' || source[to - 1] === '\t')) to--;
	const before = source[to - 1];
	return to < span.to && (before === '\n' || before === '\r') ? { from: span.from, to } : span;
}

function kindOf(node: PhrasingContent): Mark['kind'] | undefined {
	switch (node.type) {
		case 'strong':
		case 'emphasis':
		case 'delete':
		case 'link':
		case 'image':
		case 'html':
			return node.type;
		case 'inlineCode':
			return 'code';
		case 'linkReference':
			return 'link';
		case 'imageReference':
			return 'image';
		default:
			return undefined;
	}
}

export function spanOf({ position }: Node): Span {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/**
 * Walks a text node's source and value side by side and reports each stretch where they agree. They diverge where the
 * source escapes (`\*`), has a character reference (`&amp;`), or begins a line inside a container.
 */
function align(raw: string, value: string, agree: (value: number, raw: number, length: number) => void): void {
	if (raw === value) {
		agree(0, 0, value.length);
		return;
	}
	let r = 0;
	let start = 0;
	let startRaw = 0;
	const flush = (to: number): void => {
		if (to > start) agree(start, startRaw, to - start);
		start = to;
		startRaw = r;
	};
	for (let v = 0; v < value.length; ) {
		const code = raw.charCodeAt(r);
		if (code === 92 && raw[r + 1] === value[v] && isAsciiPunctuation(raw.charCodeAt(r + 1))) {
			flush(v);
			startRaw = ++r;
		} else if (code === 38) {
			REFERENCE.lastIndex = r;
			const reference = REFERENCE.exec(raw)?.[0];
			const decoded = reference === undefined ? undefined : decodeString(reference);
			if (reference !== undefined && decoded !== reference && decoded !== undefined && value.startsWith(decoded, v)) {
				flush(v);
				v += decoded.length;
				agree(start, startRaw, decoded.length);
				start = v;
				r += reference.length;
				startRaw = r;
				continue;
			}
		} else if (raw[r] !== value[v] && (code === 32 || code === 9 || code === 62)) {
			// Indentation and quote marks at the start of a line, or blanks at its end.
			flush(v);
			startRaw = ++r;
			continue;
		}
		v++;
		r++;
	}
	flush(value.length);
}

function isAsciiPunctuation(code: number): boolean {
	return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}

/** Where the character at `offset` of the plain text is in the source. */
function sourceOffset({ map }: PlainText, offset: number): number {
	let low = 0;
	let high = map.length / 2;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (map[middle * 2]! <= offset) low = middle;
		else high = middle;
	}
	return high === 0 ? 0 : map[low * 2 + 1]! + offset - map[low * 2]!;
}

/** The source of a stretch of plain text: from its first character to the end of its last. */
export function sourceSpan(prose: PlainText, plain: Span): Span {
	const from = sourceOffset(prose, plain.from);
	return { from, to: plain.to > plain.from ? sourceOffset(prose, plain.to - 1) + 1 : from };
}
