/** The numbered paragraphs of a report: its list items, with the numbers as written. */
import { sameValue } from '../../incremental/index.js';
import { lineStart, narrowed, type Span } from '../../text/index.js';
import { monthsNamed } from '../dates/date-words.js';
import { blockQuery } from '../facts/queries.js';

export interface NumberedItem {
	/** `1.` or `1)`; in its block. */
	readonly marker: Span;
	/** As written; absent for an item with a bullet or a year. */
	readonly number?: number;
	/** What ends the number: `.` or `)`. */
	readonly sign: string;
	/** Blanks before the marker: an item indented further belongs to another list. */
	readonly indent: number;
	/** It is "5. Mai 2031", which Markdown takes for a list item. */
	readonly dayOfMonth: boolean;
	/** It is such a day with its year, and nothing else in its sentence. */
	readonly wholeDate: boolean;
}

/** The top-level items of each block that has any. Typing in their text leaves the markers unchanged. */
export const listItems = blockQuery(({ items }, source): readonly NumberedItem[] | undefined => {
	if (items.length === 0) return undefined;
	const read = items.map(({ marker }): NumberedItem => {
		const written = source.slice(marker.from, marker.to);
		// "2019. was a good year" does not count anything.
		const number = /^(?!(?:19|20)\d\d\D)\d/.test(written) ? Number.parseInt(written, 10) : undefined;
		return {
			marker,
			...(number !== undefined && { number }),
			sign: written.slice(-1),
			indent: marker.from - lineStart(source, marker.from),
			...dayAt(source, marker, number),
		};
	});
	return read;
}, sameValue);

const DAY = narrowed(/[ \t]+(\p{L}{3,10})(?!\p{L})([ \t]+(?:19|20)\d\d(?=[ \t]*(?:[\r\n,;:.)]|$)))?/uy);

function dayAt(
	source: string,
	{ to }: Span,
	number: number | undefined,
): Pick<NumberedItem, 'dayOfMonth' | 'wholeDate'> {
	DAY.lastIndex = to;
	const [, month, year] = (number !== undefined && DAY.exec(source)) || [];
	const dayOfMonth = month !== undefined && monthsNamed(month.toLowerCase()).length > 0;
	return { dayOfMonth, wholeDate: dayOfMonth && year !== undefined };
}
