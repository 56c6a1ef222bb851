/** Other numbers for the paragraphs of a report, wherever they are written. */
import { listItems, type NumberedParagraph, paragraphReferences, placesOf, type Report } from '../../report/index.js';
import { type Edit, type Span, shift } from '../../text/index.js';
import { indentBody } from '../list-indent.js';
import { areRising, isTorn } from './ranges.js';

export function numberedParagraphs(report: Report, { from, to }: Span): readonly NumberedParagraph[] {
	return listItems(report).flatMap(({ from: start, value }) =>
		value
			.map(({ marker, number }) => ({ marker: shift(marker, start), number }))
			.filter((each): each is NumberedParagraph => each.number !== undefined)
			.filter(({ marker }) => marker.from >= from && marker.from < to),
	);
}

/**
 * The edits that give paragraphs other numbers, and let the references to them follow.
 *
 * @param numbers in document order.
 * @returns `undefined` if some are named together that would not be: “paragraphs 4–9”.
 */
export function renumberParagraphs(
	report: Report,
	numbers: readonly (readonly [NumberedParagraph, number])[],
): readonly Edit[] | undefined {
	const moved = new Map(numbers.map(([{ marker }, to]) => [marker.from, to]));
	const places = placesOf(report, 'paragraph');
	const targets = new Map(
		places.flatMap(({ key, span, introduces }) => (introduces ? [[key, moved.get(span.from)]] : [])),
	);
	const numberAt = new Map(
		places.flatMap(({ key, span, introduces }) => (introduces ? [] : [[span.from, targets.get(key)]])),
	);
	const references = paragraphReferences(report).map(({ span, named, number, endsRange }) => {
		return { span, number, endsRange, to: numberAt.get(named.from) ?? number };
	});
	const isRising = areRising(numbers.map(([{ number }]) => number)) && areRising(numbers.map(([, to]) => to));
	if (!isRising && isTorn(references, ({ number, to }) => to - number)) return undefined;
	const edits = numbers.flatMap(([{ marker, number }, to]): Edit[] => {
		const by = String(to).length - String(number).length;
		return [{ span: { from: marker.from, to: marker.to - 1 }, insert: String(to) }, ...indentBody(report, marker, by)];
	});
	return [...edits, ...references.map(({ span, to }) => ({ span, insert: String(to) }))];
}

/** The numbers that have such: one look for all, since there may be thousands. */
export function subNumberedIn(text: string): ReadonlySet<string> {
	return new Set([...text.matchAll(SUB_NUMBERED)].map(([, written]) => written!));
}

const SUB_NUMBERED = /^[*_#>|([ \t-]{0,20}(\d{1,9})(?:\.\d|[a-z](?!\p{L}))/gmu;

/** “4.1”, “4a” at the beginning of a line below number 4. */
export function hasSubNumbers(text: string, written: string): boolean {
	const letter = /\d/.test(written) ? '|[a-z](?!\\p{L})' : '';
	return new RegExp(`^[*_#>|([ \\t-]{0,20}${written}(?:\\.\\d${letter})`, 'mu').test(text);
}
