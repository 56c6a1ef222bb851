/** The items of an agenda with all that belongs to them. */
import {
	type Agenda,
	type AgendaItem,
	agendas,
	type Numeral,
	type Occurrence,
	occurrencesOf,
	type Report,
	type Section,
	sections,
	writeNumeral,
} from '../../report/index.js';
import { type Edit, lineEnd, lineStart, type Span, spanAt, touches } from '../../text/index.js';
import { hasSubNumbers } from './paragraph-numbers.js';
import { withoutBlankEnd } from './swap.js';

export interface ItemPlaces {
	readonly item: AgendaItem;
	/** In the agenda: its line, or all of a list item. */
	readonly whole: Span;
	readonly isListItem: boolean;
	/** What was taken up under its title. */
	readonly sections: readonly Section[];
	/** “item 4”, in the text. */
	readonly references: readonly Occurrence[];
}

/** The items of the agenda at a place, or of that which has an item with the title of the section there. */
export function itemsAt(report: Report, at: Span): { readonly items: readonly ItemPlaces[]; readonly index: number } {
	for (const number of agendas(report).keys()) {
		const items = placesOfItems(report, number);
		const index = items.findIndex(
			({ item, sections: own }) =>
				touches(item.span, at) || own.some((section) => touches(sections(report).title(section), at)),
		);
		if (index >= 0) return { items, index };
	}
	return { items: [], index: -1 };
}

/** @param number of the agenda, from 0. */
export function placesOfItems(report: Report, number: number): readonly ItemPlaces[] {
	const agenda = agendas(report)[number]!;
	return agenda.items.map((_, index) => placesOfItem(report, agenda, number, index));
}

function placesOfItem(report: Report, { items }: Agenda, number: number, index: number): ItemPlaces {
	const item = items[index]!;
	const all = sections(report);
	const found: Section[] = [];
	const references: Occurrence[] = [];
	for (const place of occurrencesOf({ kind: 'item', key: `${number} ${index}`, report })) {
		const section = all.at(place.span.from);
		const title = all.title(section);
		if (place.introduces) continue;
		if (place.span.to === title.to && place.span.from <= title.from + section.depth + 1) found.push(section);
		else references.push(place);
	}
	return { item, ...extentOf(report, item), sections: found, references };
}

function extentOf({ blocks, rope }: Report, { span }: AgendaItem): Pick<ItemPlaces, 'whole' | 'isListItem'> {
	const from = lineStart(rope, span.from);
	const block = spanAt(blocks, span.from);
	const markers = block?.facts.items.map(({ marker }) => block.from + marker.from) ?? [];
	const isListItem = markers.includes(span.from);
	if (!block || !isListItem) return { whole: { from, to: lineEnd(rope, span.to) }, isListItem };
	const next = markers.find((marker) => marker > span.from);
	const to = next === undefined ? block.to : lineStart(rope, next);
	return { whole: withoutBlankEnd(rope, { from, to }), isListItem };
}

/**
 * Writes another number wherever an item is named by its own: in references, and above what was taken up. It keeps its
 * style, unless it is that of the item, or letters would become numbers.
 */
export function renumbered(
	report: Report,
	{ item: { numeral }, sections: own, references }: ItemPlaces,
	to: Pick<Numeral, 'style' | 'lower'> & { readonly value: number },
): readonly Edit[] {
	const value = numeral?.value;
	if (value === undefined) return [];
	const { rope } = report;
	const titles = own.map((section) => sections(report).title(section));
	const places = [
		...titles.map((span) => numeralIn(rope.slice(span.from, span.to), IN_TITLE, span.from)),
		...references.map(({ span }) => numeralIn(rope.slice(span.from, span.to), LAST, span.from)),
	];
	return places.flatMap(({ from, written }): Edit[] => {
		const style = stylesOf(numeral!).find((each) => writeNumeral(each, value) === written);
		if (!style) return [];
		const follows = style.style === numeral!.style || (style.style === 'letter') !== (to.style === 'letter');
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
	const { written } = numeralIn(title, IN_TITLE, 0);
	return values.find((value) => stylesOf(like).some((each) => writeNumeral(each, value) === written));
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

/** “4.1” under item 4: nobody knows who refers to it. */
export function isSubNumbered(report: Report, { item: { numeral }, whole, sections: own }: ItemPlaces): boolean {
	const places = [whole, ...own.map((section) => sections(report).whole(section))];
	return places.some(({ from, to }) => hasSubNumbers(report.rope.slice(from, to), numeral!.written));
}

/** “Item 4: Budget”, “**4. Budget**”, “TOP 4 Budget” */
const IN_TITLE = /^[#*_\s]*(?:\p{L}{3,12} )?\(?(\d{1,2}|[IVXLC]{1,8}|[ivxlc]{1,8}|[A-Za-z])(?=[.):]|\s)/u;
const LAST = /(?<![\p{L}\d])([\p{L}\d]+)$/u;
