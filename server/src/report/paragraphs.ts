/** The numbered paragraphs of a report: the items of its ordered lists, with the numbers that are written. */
import { lean, type Span } from '../text/index.js';
import { shift } from './assemble.js';
import { lineStart } from './content.js';
import { monthsNamed } from './dates/date-words.js';
import { derived } from './derived.js';
import type { Report } from './model.js';

export interface NumberedItem {
	/** `1.` or `1)`. */
	readonly marker: Span;
	/** As written. */
	readonly number: number;
	/** Blanks before the marker: an item that stands further to the right belongs to another list. */
	readonly indent: number;
	/** Nothing but items of the same look stands between this and the one before. */
	readonly follows: boolean;
}

/**
 * All top-level numbered items, in the order of the text. Few blocks hold any, and reading a marker
 * costs less than remembering it.
 */
export const numberedItems = derived(({ blocks, text }): readonly NumberedItem[] => {
	const all: NumberedItem[] = [];
	/** How the last item ends, `.` or `)`, and where its block does. */
	let last: string | undefined;
	let end = -1;
	for (const { from, to, facts } of blocks) {
		if (facts.items.length === 0) continue;
		// Blocks leave no gap: what stands between two of them is a block as well.
		if (from !== end) last = undefined;
		end = to;
		for (const item of facts.items) {
			const marker = shift(item.marker, from);
			const code = text.charCodeAt(marker.from);
			if (code < 48 || code > 57) {
				last = undefined;
				continue;
			}
			const written = text.slice(marker.from, marker.to);
			const sign = written.slice(-1);
			all.push({
				marker,
				number: Number.parseInt(written, 10),
				indent: marker.from - lineStart(text, marker.from),
				follows: last === sign,
			});
			last = sign;
		}
	}
	return all;
});

const WORD = lean(/[ \t]+(\p{L}{3,10})(?!\p{L})/uy);

/** Whether the item is "5. Mai 2031", which Markdown takes for one. */
export function isDayOfMonth({ text }: Report, { marker }: NumberedItem): boolean {
	WORD.lastIndex = marker.to;
	const word = WORD.exec(text)?.[1];
	return word !== undefined && monthsNamed(word.toLowerCase()).length > 0;
}
