/** Other numbers for the items of an agenda, wherever they are written. */
import {
	beforeNumeral,
	itemReferences,
	type Numeral,
	type Report,
	sections,
	writeNumeral,
} from '../../report/index.js';
import { type Edit, lazily, narrowed, type Span } from '../../text/index.js';
import { indentBody } from '../list-indent.js';
import type { ItemPlaces } from './item-places.js';
import { areRising, isTorn } from './ranges.js';

/** The items that get other numbers, in their order. */
export type NewNumbers = readonly (readonly [ItemPlaces, NewNumber])[];

type Style = Pick<Numeral, 'style' | 'lower'>;
type NewNumber = Style & { readonly value: number };

/** In the agenda, and wherever they are named. */
export function renumberItems(report: Report, numbers: NewNumbers): readonly Edit[] | undefined {
	const named = renumbered(report, numbers);
	if (!named) return undefined;
	const edits = numbers.flatMap(([{ item }, to]): Edit[] => {
		const { span, written, marker } = item.numeral!;
		const insert = writeNumeral(to, to.value);
		const own = { span: { from: span.from, to: span.from + written.length }, insert };
		return [own, ...(marker ? indentBody(report, markerOf(item.numeral!), insert.length - written.length) : [])];
	});
	return [...edits, ...named];
}

/**
 * Writes another number wherever an item is named by its own: in references, and above what was taken up. It keeps its
 * style, unless it is that of the item, or letters would become numbers.
 *
 * @returns `undefined` if some are named together that would not be, “items 4–9”, or it is not plain whether they are.
 */
export function renumbered(report: Report, numbers: NewNumbers): readonly Edit[] | undefined {
	const steps = new Map<number, number>();
	const doubtful = new Set(itemReferences(report).flatMap(({ isDoubtful, numeral }) => (isDoubtful ? numeral : [])));
	for (const [{ item, references }, to] of numbers) {
		const { written = '', value = to.value } = item.numeral ?? {};
		const isOther = written !== writeNumeral(to, to.value);
		if (isOther && [written.toLowerCase(), `${value}`].some((each) => doubtful.has(each))) return undefined;
		for (const { span } of references) steps.set(span.from, to.value - value);
	}
	const isOrdered =
		areRising(numbers.map(([{ item }, { value }]) => item.numeral?.value ?? value)) &&
		areRising(numbers.map(([, { value }]) => value));
	const stepAt = ({ from }: Span): number => steps.get(from) ?? 0;
	if (!isOrdered && isTorn(itemReferences(report), ({ span }) => stepAt(span))) return undefined;
	return numbers.flatMap(([places, to]) => namedAnew(report, places, to));
}

function namedAnew(
	report: Report,
	{ item: { numeral }, sections: own, references }: ItemPlaces,
	to: NewNumber,
): readonly Edit[] {
	if (!numeral) return [];
	const { value } = numeral;
	const { rope } = report;
	const titles = own.map((section) => sections(report).title(section));
	const places = [
		...titles.map((span) => numeralIn(rope.slice(span.from, span.to), IN_TITLE(), span.from)),
		...references.map(({ span }) => numeralIn(rope.slice(span.from, span.to), LAST, span.from)),
	];
	return places.flatMap(({ from, written }): Edit[] => {
		const isSame = (style: Style): boolean => value !== undefined && writeNumeral(style, value) === written;
		// One that is malformed stands in a title as in the agenda.
		const style = written === numeral.written ? numeral : stylesOf(numeral).find(isSame);
		if (!style) return [];
		const follows = style.style === numeral.style || (style.style === 'letter') !== (to.style === 'letter');
		const insert = writeNumeral(follows ? { ...to, lower: style.lower && to.style !== 'arabic' } : style, to.value);
		return [{ span: { from, to: from + written.length }, insert }];
	});
}

/** The numbers that items have. */
export function valuesOf(items: readonly ItemPlaces[]): readonly number[] {
	return items.flatMap(({ item: { numeral } }) => numeral?.value ?? []);
}

/** The number at the beginning of a title, if it is one of those, as the numerals of the agenda or in a style like theirs. */
export function numberOfTitle(title: string, like: Numeral, values: readonly number[]): number | undefined {
	const { written } = numeralIn(title, IN_TITLE(), 0);
	return values.find((value) => stylesOf(like).some((each) => writeNumeral(each, value) === written));
}

/** “2. Budget”, “TOP 2: Budget” */
export function hasNumber(title: string): boolean {
	return /^\d/.test(numeralIn(title, IN_TITLE(), 0).written);
}

/** @param start where the text begins. */
function numeralIn(text: string, pattern: RegExp, start: number): { readonly from: number; readonly written: string } {
	const match = pattern.exec(text);
	const [whole = '', written = ''] = match ?? [];
	const index = match?.index ?? 0;
	return { from: start + index + whole.length - written.length, written };
}

/** That of the item first: `c` may be the third or the hundredth. */
function stylesOf({ style: own }: Numeral) {
	const all = (['arabic', 'roman', 'letter'] as const).filter((style) => (style === 'letter') === (own === 'letter'));
	return all.flatMap((style) => [false, true].map((lower) => ({ style, lower })));
}

/** A numeral that is the marker of a list item, with the sign behind it. */
export function markerOf({ span: { from, to } }: Numeral): Span {
	return { from, to: to + 1 };
}

/** “Item 4: Budget”, “**4. Budget**”, “TOP 4 Budget”, behind an anchor or not. */
const IN_TITLE = lazily(() =>
	narrowed(
		`^(?:[#*_\\s]|<[^<>]{0,200}>)*${beforeNumeral()}\\(?(\\d{1,2}|[IVXLC]{1,8}|[A-Z])(?=\\s?\\\\?[.):]|\\s)`,
		'iu',
	),
);
const LAST = /(?<![\p{L}\d])([\p{L}\d]+)$/u;
