import { anyOf, input, query, readDates } from '../../report/index.js';
import { contains, lazily, lowerCase, narrowed } from '../../text/index.js';

/** "Agenda item 4", "under item IV", "TOP 3": references that renumbering would break. */
const REFERENCE = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ items }) => items)}\\s+(?:\\d{1,2}|[ivxlc]+|[a-h])(?![\\p{L}\\p{N}])`),
);

/** Whether the text refers to an item by its number. */
export const namesItems = query([input.text], (text): boolean => REFERENCE().test(lowerCase(text.toString())));

/** A figure of its own. */
const FIGURE = /(?<![\p{L}\p{N}.,:/])\d{1,4}(?![\p{L}\p{N}]|[.,:/]\d)/gu;
const BEGINS_ITEM = /^[\s>]*$/;
const MARKER_END = /^[.)](?:\s|$)/;

/**
 * Numbers that stand anywhere but before a list item or in a date: “Decision 3”, “| 4 |”, “Ad 4:” may mean an item that
 * renumbering would make another.
 */
export const figures = query([input.text], (text): ReadonlySet<number> => {
	const lines = text.toString().split(/\r\n|\r|\n/);
	return new Set(lines.flatMap(figuresIn));
});

function figuresIn(line: string): readonly number[] {
	const all = [...line.matchAll(FIGURE)].map(({ index: from, 0: figure }) => ({ from, to: from + figure.length }));
	if (all.length === 0) return [];
	const dates = readDates(line);
	return all.flatMap(({ from, to }) => {
		const isMarker = BEGINS_ITEM.test(line.slice(0, from)) && MARKER_END.test(line.slice(to));
		return isMarker || dates.some(({ span }) => contains(span, { from, to })) ? [] : Number(line.slice(from, to));
	});
}
