/** The numbers that lines begin with, however written: `3 Text`, `5.Text`, an item of another list. */
import { sameValue } from '../../incremental/index.js';
import { countWhile, narrowed, type Span } from '../../text/index.js';
import type { Facts } from '../facts/model.js';
import { blockQuery } from '../facts/queries.js';

export interface LineNumber {
	readonly number: number;
	/** Blanks before it. */
	readonly indent: number;
	/** How many top-level items of its block begin before it. */
	readonly before: number;
	/** It is the marker of the next one of these. */
	readonly item: boolean;
}

/** Not a sub-number such as `4.1`, a date, time, percentage or amount. */
const NUMBER = narrowed(/^([ \t]*)[*_#>|([~+ \t-]{0,12}(\d{1,9})(?![\d%€$]|[.,:/-]\d)/gmu);

export const lineNumbers = blockQuery((facts, source): readonly LineNumber[] | undefined => {
	const found = numberedLines(facts, source).map(({ line }) => line);
	return found.length > 0 ? found : undefined;
}, sameValue);

/** The same with the places of the digits, in the block. */
export function numberedLines(
	{ items }: Facts,
	source: string,
): { readonly line: LineNumber; readonly digits: Span }[] {
	return [...source.matchAll(NUMBER)].map(({ index, 0: whole, 1: blanks = '', 2: written = '' }) => {
		const to = index + whole.length;
		const from = to - written.length;
		const before = countWhile(items, ({ marker }) => marker.from < from);
		const item = items[before]?.marker.from === from;
		return { line: { number: Number(written), indent: blanks.length, before, item }, digits: { from, to } };
	});
}
