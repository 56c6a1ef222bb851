/** The numbered paragraphs of a report: the items of its lists, with the numbers that are written. */
import { lean, lineStart, type Span } from '../text/index.js';
import { collector } from './collector.js';
import { monthsNamed } from './dates/date-words.js';

export interface NumberedItem {
	/** `1.` or `1)`; in its block. */
	readonly marker: Span;
	/** As written; absent for an item with a bullet, or with a year. */
	readonly number?: number;
	/** What ends the number: `.` or `)`. */
	readonly sign: string;
	/** Blanks before the marker: an item that stands further to the right belongs to another list. */
	readonly indent: number;
	/** It is "5. Mai 2031", which Markdown takes for an item. */
	readonly dayOfMonth: boolean;
}

/** The top-level items of each block that has any. */
export const listItems = collector(({ items }, source): readonly NumberedItem[] | undefined => {
	if (items.length === 0) return undefined;
	const read = items.map(({ marker }): NumberedItem => {
		const written = source.slice(marker.from, marker.to);
		// "2019. was a good year" counts nothing.
		const number = /^(?!(?:19|20)\d\d\D)\d/.test(written) ? Number.parseInt(written, 10) : undefined;
		return {
			marker,
			...(number !== undefined && { number }),
			sign: written.slice(-1),
			indent: marker.from - lineStart(source, marker.from),
			dayOfMonth: number !== undefined && isDayOfMonth(source, marker),
		};
	});
	return read;
}, areAlike);

/** A keystroke in the text of items changes nothing of their markers. */
function areAlike(one: readonly NumberedItem[], other: readonly NumberedItem[]): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

const WORD = lean(/[ \t]+(\p{L}{3,10})(?!\p{L})/uy);

function isDayOfMonth(source: string, { to }: Span): boolean {
	WORD.lastIndex = to;
	const word = WORD.exec(source)?.[1];
	return word !== undefined && monthsNamed(word.toLowerCase()).length > 0;
}
