/** The items of an agenda with all that belongs to them. */
import {
	type Agenda,
	type AgendaItem,
	agendas,
	type Occurrence,
	occurrencesOf,
	type Report,
	type Section,
	sections,
	writeNumeral,
} from '../../report/index.js';
import { type Edit, lineEnd, lineStart, type Span, spanAt, touches } from '../../text/index.js';
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
	for (const [number, agenda] of agendas(report).entries()) {
		const items = agenda.items.map((_, index) => placesOfItem(report, agenda, number, index));
		const index = items.findIndex(
			({ item, sections: own }) =>
				touches(item.span, at) || own.some((section) => touches(sections(report).title(section), at)),
		);
		if (index >= 0) return { items, index };
	}
	return { items: [], index: -1 };
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

/** Writes another number wherever an item is named by its own: in references, and above what was taken up. */
export function renumbered(
	report: Report,
	{ item, sections: own, references }: ItemPlaces,
	to: number,
): readonly Edit[] {
	const value = item.numeral?.value;
	if (value === undefined) return [];
	const titles = own.map((section) => sections(report).title(section));
	const places = [
		...titles.map((title) => ({ title, found: IN_TITLE.exec(report.rope.slice(title.from, title.to)) })),
		...references.map(({ span }) => ({ title: span, found: LAST.exec(report.rope.slice(span.from, span.to)) })),
	];
	return places.flatMap(({ title, found }): Edit[] => {
		const [, before = '', written = ''] = found ?? [];
		const style = STYLES.find((each) => writeNumeral(each, value) === written);
		const from = title.from + before.length;
		return style ? [{ span: { from, to: from + written.length }, insert: writeNumeral(style, to) }] : [];
	});
}

/** “Item 4: Budget”, “**4. Budget**”, “TOP 4 Budget” */
const IN_TITLE = /^([#*_\s]*(?:\p{L}{3,12} )?\(?)(\d{1,2}|[IVXLC]{1,8}|[ivxlc]{1,8}|[A-Za-z])(?=[.):]|\s)/u;
const LAST = /^(.*?)([\p{L}\d]+)$/su;

const STYLES = (['arabic', 'roman', 'letter'] as const).flatMap((style) =>
	[false, true].map((lower) => ({ style, lower })),
);
