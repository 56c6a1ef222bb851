/**
 * Layer 0, `text`: places in a text, edits to it, lines. Imports nothing of ours.
 *
 * Unit: every offset in this project counts UTF-16 code units from the start of the file, as
 * JavaScript strings, mdast and the LSP default all do. A byte-order mark, where there is one, is
 * part of the text. Lines and columns exist only at the rim: in `lsp/convert.ts` and in printing.
 */
export { addAll } from './add-all.js';
export { type Change, changeBetween, mergeChanges } from './change.js';
export { faultInGlob, type Glob, LONGEST_GLOB, readGlob, splitGlob } from './glob.js';
export { lean } from './lean.js';
export { hasLetter, hasLetterOrDigit, isLower, isUpper, isWordCharacter } from './letters.js';
export { lineEnd, lineStart, nextLineStart } from './line-ends.js';
export { LineIndex } from './lines.js';
export { lowerCase } from './lower-case.js';
export { matchesOf } from './matches.js';
export { nearest, slipOf } from './nearest.js';
export { Rope, type Text } from './rope.js';
export { countWhile, joined, spanAt } from './search.js';

/** The half-open range `[from, to)`. Invariant: `0 <= from <= to <= text.length`. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Replaces `span` by `insert`; an empty span inserts, an empty `insert` deletes. */
export interface Edit {
	readonly span: Span;
	readonly insert: string;
}

/**
 * Applies `edits`, all of them counted in the old text. Insertions at one place keep their order.
 *
 * @throws RangeError if two edits overlap: that is a bug in the rule that made them.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const sorted = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	let result = '';
	let end = 0;
	for (const { span, insert } of sorted) {
		if (span.from < end) throw new RangeError(`edits overlap at offset ${span.from}`);
		result += text.slice(end, span.from) + insert;
		end = span.to;
	}
	return result + text.slice(end);
}

/** Whether the two spans share a character or touch; a cursor is an empty span. */
export function touches(a: Span, b: Span): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}
export { isOneEdit } from './one-edit.js';
