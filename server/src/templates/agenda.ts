import { type Agenda, agendas, toRoman, writeNumeral } from '../report/index.js';
import { fillIn } from '../writing/index.js';
import { lastNumber } from './paragraph.js';
import { linesOf } from './sentence.js';
import type { Blank, Piece, Snippet } from './snippet.js';
import { bulletApart, labelled, type Place, type Style } from './style.js';

/** How the items of an agenda begin and end. */
type Look = (number: number, title: Piece) => readonly Piece[];

/** A label, and four items like those of another agenda of the report, else as its headings suggest. */
export function agenda(place: Place, style: Style): Snippet {
	const { words } = style;
	const look = likeAnother(place, agendas(place.report)) ?? usual(place, style);
	const items = agendaTopics(style).map((title, index) => look(index + 1, title));
	const apart = items.some((item) => item[0] === '')
		? items.flatMap((item, i) => (i > 0 ? ['', item] : [item]))
		: items;
	return linesOf(labelled(style, words.skeleton.agenda), '', ...apart);
}

export function agendaTopics({ words: { places, templates } }: Style): readonly [Blank, Blank, Blank, Blank] {
	return [
		{ key: 'opening', text: templates.opening },
		{ key: 'first topic', text: fillIn(places.topics[0]) },
		{ key: 'second topic', text: fillIn(places.topics[1]) },
		{ key: 'other business', text: templates.otherBusiness },
	];
}

/** Numbered paragraphs would go on with the numbers of the agenda: Markdown makes one list of both. */
function usual(place: Place, style: Style): Look {
	const { report } = place;
	const isNumbered = lastNumber(report, report.rope.length) !== undefined;
	if (style.depth !== undefined && !isNumbered) return (number, title) => [`${number}. `, title];
	const bullet = bulletApart(place, style);
	return (number, title) => [`${bullet} **${toRoman(number)}. `, title, '**'];
}

/** `undefined` if there is no other agenda, or a table or headings, which are more than an item a line. */
function likeAnother({ report }: Place, all: readonly Agenda[]): Look | undefined {
	const [first] = all.flatMap(({ items }) => items);
	if (!first) return undefined;
	const { numeral, span } = first;
	const line = report.rope.slice(span.from, Math.min(span.to, span.from + 100));
	if (/^\s*(?:\||#)/.test(line)) return undefined;
	if (numeral?.marker) {
		const sign = report.rope.slice(numeral.span.to, numeral.span.to + 1);
		return (number, title) => [`${number}${sign} `, title];
	}
	const bullet = /^[-*+](?=[ \t])/.exec(line)?.[0];
	const bold = /^(?:[-*+][ \t]+)?\*\*/.test(line) ? '**' : '';
	const sign = numeral ? (/^[.):]/.exec(report.rope.slice(numeral.span.to, numeral.span.to + 1))?.[0] ?? '.') : '';
	// Lines without a bullet are paragraphs, so an empty piece marks that empty lines belong between them.
	const begin = bullet ? `${bullet} ` : '';
	if (!bullet && (!numeral || numeral.style === 'arabic')) return undefined;
	return (number, title) => [
		...(begin ? [begin] : ['']),
		`${bold}${numeral ? `${writeNumeral(numeral, number)}${sign} ` : ''}`,
		title,
		...(bold ? [bold] : []),
	];
}
