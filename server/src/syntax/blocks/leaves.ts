import { type HtmlKind, htmlEnds, htmlStart } from './html.js';
import { type Line, TAB_SIZE } from './line.js';

/**
 * The leaf block that is open after a line: what the next line may continue. `none` also stands for blocks that never
 * continue, such as headings.
 */
export type Leaf =
	| { readonly kind: 'none' | 'table' | 'code' }
	| { readonly kind: 'fence'; readonly marker: string; readonly size: number }
	| { readonly kind: 'html'; readonly html: HtmlKind }
	| {
			readonly kind: 'paragraph';
			/** Starts with `[`, so it may consist only of link definitions and not be a paragraph at all. */
			readonly bracket: boolean;
			/** Offset of the last line's words, if that line may be a table's header row; else -1. */
			head: number;
			/** Whether that line is the paragraph's first. */
			headIsFirst: boolean;
	  };

export const NONE: Leaf = { kind: 'none' };
export const TABLE: Leaf = { kind: 'table' };
export const CODE: Leaf = { kind: 'code' };

/**
 * The leaf that `line` starts by its first characters, or `undefined` for words (a paragraph, a table row). It must be
 * indented less than code.
 *
 * @param words whether a paragraph is open, which an HTML block of kind 7 cannot interrupt.
 */
export function startLeaf(line: Line, words: boolean): Leaf | undefined {
	switch (line.text[line.at]) {
		case '#':
			return isHeading(line) ? NONE : undefined;
		case '*':
		case '-':
		case '_':
			return isThematicBreak(line) ? NONE : undefined;
		case '`':
		case '~':
			return startFence(line);
		case '<': {
			const rest = line.rest();
			const html = htmlStart(rest);
			if (html === undefined || (html.kind === 7 && words)) return undefined;
			return htmlEnds(rest.slice(html.length), html.kind) ? NONE : { kind: 'html', html: html.kind };
		}
	}
	return undefined;
}

function isHeading(line: Line): boolean {
	const size = runLength(line, '#');
	const after = line.at + size;
	return size <= 6 && (after === line.to || line.text[after] === ' ' || line.text[after] === '\t');
}

/** CommonMark section 4.1; the cursor is at the first marker. */
export function isThematicBreak(line: Pick<Line, 'text' | 'at' | 'to'>): boolean {
	const marker = line.text[line.at];
	if (marker !== '*' && marker !== '-' && marker !== '_') return false;
	let size = 0;
	for (let at = line.at; at < line.to; at++) {
		const char = line.text[at];
		if (char === marker) size++;
		else if (char !== ' ' && char !== '\t') return false;
	}
	return size >= 3;
}

/** Length of the setext heading underline that makes up `line`; 0 if it is not one (CommonMark section 4.3). */
export function underlineLength(line: Line): number {
	const marker = line.text[line.at];
	if (marker !== '=' && marker !== '-') return 0;
	const size = runLength(line, marker);
	return onlySpace(line, line.at + size) ? size : 0;
}

function startFence(line: Line): Leaf | undefined {
	const marker = line.text[line.at]!;
	const size = runLength(line, marker);
	if (size < 3) return undefined;
	if (marker === '`' && line.rest().includes('`', size)) return undefined;
	return { kind: 'fence', marker, size };
}

/** Whether `line` closes the fence (CommonMark section 4.5). */
export function closesFence(line: Line, fence: Extract<Leaf, { kind: 'fence' }>): boolean {
	if (line.indent >= TAB_SIZE) return false;
	const size = runLength(line, fence.marker);
	return size >= fence.size && onlySpace(line, line.at + size);
}

function runLength(line: Line, char: string): number {
	let end = line.at;
	while (end < line.to && line.text[end] === char) end++;
	return end - line.at;
}

function onlySpace(line: Line, from: number): boolean {
	let at = from;
	while (at < line.to && (line.text[at] === ' ' || line.text[at] === '\t')) at++;
	return at === line.to;
}

/** Whether two leaves continue in the same way. */
export function sameLeaf(a: Leaf, b: Leaf): boolean {
	if (a.kind === 'fence') return b.kind === 'fence' && a.marker === b.marker && a.size === b.size;
	if (a.kind === 'html') return b.kind === 'html' && a.html === b.html;
	if (a.kind !== 'paragraph') return a.kind === b.kind;
	return b.kind === 'paragraph' && a.bracket === b.bracket && a.head === b.head && a.headIsFirst === b.headIsFirst;
}
