import {
	type AgendaItem,
	agendas,
	headings,
	listItems,
	memoizeOn,
	participantLists,
	type Report,
	toRoman,
} from '../report/index.js';
import { countWhile, joined, type Span, spanAt } from '../text/index.js';
import { fillIn } from '../writing/index.js';
import { blank } from './participants.js';
import { linesOf, sentence } from './sentence.js';
import { END, type Piece, type Snippet } from './snippet.js';
import { labelled, type Place, type Style } from './style.js';

/** A paragraph with the next number. */
export function paragraph(place: Place, { words }: Style): Snippet {
	const said = blank('said', fillIn(words.places.said));
	return numberedLine(place, [said]);
}

/** The paragraph or section that takes up an item of the agenda. */
export function paragraphOn(item: AgendaItem, place: Place, style: Style): Snippet {
	const { words } = style;
	const said = blank('said', fillIn(words.places.said));
	const topic = asText(item.title);
	const isSection = style.depth !== undefined && !place.inItem && lastNumber(place.report, place.at) === undefined;
	if (isSection) return linesOf(labelled(style, numberBefore(item, place.report) + topic), '', [said]);
	return numberedLine(place, sentence(words.templates.sentences.topic, { topic, said }));
}

/** “TOP 2: ”, where the last section on another item says its number so. */
function numberBefore({ numeral }: AgendaItem, report: Report): string {
	if (numeral?.value === undefined || numeral.suffix !== '') return '';
	const values = new Map(
		agendas(report)
			.flatMap(({ items }) => items)
			.map((item) => [item.title.toLowerCase(), item.numeral?.value]),
	);
	for (const { text } of headings(report).toReversed()) {
		const [, before, written, after, title] = NUMBERED.exec(text) ?? [];
		const value = title === undefined ? undefined : values.get(title.trim().toLowerCase());
		if (value === undefined) continue;
		const write = [String, toRoman].find((each) => each(value) === written);
		if (write) return before + write(numeral.value) + after;
	}
	return '';
}

const NUMBERED = /^((?:\D{0,20}\s)?)(\d{1,2}|[IVXLC]{1,6})(\s?[.):–—-]{0,2}\s)(.+)$/;

/** Begins with the next number, unless the writer has begun an item. */
export function numberedLine(place: Place, line: readonly Piece[]): Snippet {
	if (place.inItem) return [...line, END];
	const { number, sign } = lastNumber(place.report, place.at) ?? { number: 0, sign: '.' };
	return linesOf([`${number + 1}${sign} `, ...line]);
}

/** Of the last numbered paragraph above the place. */
export function lastNumber(report: Report, at: number): { readonly number: number; readonly sign: string } | undefined {
	const lists = listsIn(report);
	const blocks = listItems(report);
	for (let index = countWhile(blocks, ({ from }) => from < at) - 1; index >= 0; index--) {
		const { from, value } = blocks[index]!;
		const item = value.findLast(
			({ number, marker, dayOfMonth }) => number !== undefined && !dayOfMonth && from + marker.from < at,
		);
		if (item?.number !== undefined && !spanAt(lists, from + item.marker.from)) {
			return { number: item.number, sign: item.sign };
		}
	}
	return undefined;
}

/** Where numbers count something else: agendas and lists of people. */
const listsIn = memoizeOn((report: Report): readonly Span[] => {
	const all = [
		...agendas(report).map(({ label, end }) => ({ from: label.from, to: end })),
		...participantLists(report).map(({ span }) => span),
	];
	return joined(all);
});

/** Plain text that Markdown shows as it is. */
function asText(plain: string): string {
	return plain.replace(/[\\`*_[\]<]/g, '\\$&').replace(/\s+/g, ' ');
}
