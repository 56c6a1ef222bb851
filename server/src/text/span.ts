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

export function insertAt(at: number, insert: string): Edit {
	return { span: { from: at, to: at }, insert };
}

/**
 * Applies `edits`, all with offsets in the old text. Insertions at one place keep their order.
 *
 * @throws RangeError if two edits overlap: a bug in the rule that made them.
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

/** Whether `inner` is entirely inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/** The same span in a text with `by` more characters before it. */
export function shift({ from, to }: Span, by: number): Span {
	return { from: from + by, to: to + by };
}
