/** The items of an agenda with all that belongs to them. */
import {
	type AgendaItem,
	agendas,
	type Place,
	placesOf,
	type Report,
	type Section,
	sections,
} from '../../report/index.js';
import { addTo, lineEnd, lineStart, type Span, spanAt, touches } from '../../text/index.js';
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
	readonly references: readonly Place[];
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
	const places = new Map<string, Place[]>();
	for (const place of placesOf(report, 'item')) addTo(places, place.key, place);
	return agendas(report)[number]!.items.map((item, index) =>
		placesOfItem(report, item, places.get(`${number} ${index}`) ?? []),
	);
}

function placesOfItem(report: Report, item: AgendaItem, places: readonly Place[]): ItemPlaces {
	const all = sections(report);
	const found: Section[] = [];
	const references: Place[] = [];
	for (const place of places) {
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

/** “4.1” under item 4: nobody knows who refers to it. */
export function isSubNumbered(report: Report, { item: { numeral }, whole, sections: own }: ItemPlaces): boolean {
	const places = [whole, ...own.map((section) => sections(report).whole(section))];
	return places.some(({ from, to }) => hasSubNumbers(report.rope.slice(from, to), numeral!.written));
}
