/** The agenda with other numerals, or none; every reference follows. */
import { agendas, type Numeral, type Report, writeNumeral } from '../../report/index.js';
import { type Edit, lineEnd, type Span } from '../../text/index.js';
import { renumbered, valuesOf } from './item-numbers.js';
import { type ItemPlaces, placesOfItems } from './item-places.js';
import type { Refactoring } from './model.js';
import { strayTitle } from './stray-title.js';

type Style = Pick<Numeral, 'style' | 'lower'>;

interface Form {
	readonly id: string;
	readonly title: string;
	/** Absent for bullets. */
	readonly style?: Style;
	/** `undefined` if the title would become another. @param bullet with the blanks behind it. */
	readonly write: (title: string, numeral: string, bullet: string) => string | undefined;
}

const ARABIC: Style = { style: 'arabic', lower: false };
const ROMAN: Style = { style: 'roman', lower: false };
const LETTER: Style = { style: 'letter', lower: false };

const FORMS: readonly Form[] = [
	{
		id: 'agenda.numbers',
		title: 'Convert the agenda to a numbered list: 1., 2., 3.',
		style: ARABIC,
		write: (title, numeral) => `${numeral}. ${title}`,
	},
	{
		id: 'agenda.roman',
		title: 'Convert the agenda to bullets with Roman numerals: - I., - II.',
		style: ROMAN,
		write: (title, numeral, bullet) => `${bullet}${numeral}. ${title}`,
	},
	{
		id: 'agenda.bold',
		title: 'Convert the agenda to bold Roman numerals: - **I. …**',
		style: ROMAN,
		write: (title, numeral, bullet) =>
			PLAIN_OR_BOLD.test(title) ? `${bullet}**${numeral}. ${title.replaceAll('**', '')}**` : undefined,
	},
	{
		id: 'agenda.letters',
		title: 'Convert the agenda to bullets with letters: - A., - B.',
		style: LETTER,
		write: (title, numeral, bullet) => `${bullet}${numeral}. ${title}`,
	},
	{
		id: 'agenda.bullets',
		title: 'Convert the agenda to bullets',
		write: (title, _, bullet) => `${bullet}${title}`,
	},
];

/** The stars are those of words in bold, not of code or arithmetic. */
const PLAIN_OR_BOLD = /^(?:[^*`]|\*(?!\*)|\*\*(?=\S)[^*`]*[^*`\s]\*\*)*$/;

const LAST_LETTER = 26;

/** In an agenda of one-line items in a list, the forms that it does not have; other forms have no places for numerals. */
export function agendaForms(report: Report, at: Span): readonly Refactoring[] {
	const number = agendas(report).findIndex(({ label, end }) => label.from <= at.from && at.from <= end);
	const places = number < 0 ? [] : placesOfItems(report, number);
	const items = itemsOf(report.text, places);
	if (!items) return [];
	return FORMS.filter(({ style }) => style !== LETTER || items.length <= LAST_LETTER).flatMap((form) => {
		const edits: Edit[] = [];
		for (const [index, { span, title, bullet }] of items.entries()) {
			const insert = form.write(title, form.style ? writeNumeral(form.style, index + 1) : '', bullet);
			if (insert === undefined) return [];
			edits.push(...around(report.text, span, title, insert));
		}
		const rewrite = () => {
			const stray = form.style && strayTitle(report, places, valuesOf(places));
			const named = references(report, places, form);
			return stray ?? (named && { edits: [...edits, ...named] });
		};
		return edits.length === 0 ? [] : [{ id: form.id, title: form.title, rewrite }];
	});
}

/** Leaves the title alone, if it stays as it is: what is named in it is still there then. */
function around(text: string, span: Span, title: string, insert: string): readonly Edit[] {
	const written = text.slice(span.from, span.to);
	const [old, now] = [written.lastIndexOf(title), insert.lastIndexOf(title)];
	if (written === insert) return [];
	if (old < 0 || now < 0) return [{ span, insert }];
	const at = span.from + old;
	return [
		{ span: { from: span.from, to: at }, insert: insert.slice(0, now) },
		{ span: { from: at + title.length, to: span.to }, insert: insert.slice(now + title.length) },
	];
}

function references(report: Report, places: readonly ItemPlaces[], { style }: Form): readonly Edit[] | undefined {
	if (!style) return [];
	return renumbered(
		report,
		places.map((each, index) => [each, { ...style, value: index + 1 }]),
	);
}

interface Item {
	/** Its line, without indentation. */
	readonly span: Span;
	/** As in the source, without marker, numeral and bold around it all. */
	readonly title: string;
	/** Its own, or that of a new list. */
	readonly bullet: string;
}

const MARKER = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/;
/** It shows at the beginning of an item only. */
const BOX = /^\[[ xX]\](?:\s|$)/;
/** Before a numeral that is no marker: “**Item ”, “(”. */
const BEFORE = /^([*_]*)(?:\p{L}[\p{L}\p{M}.'’ ]*\s)?\(?$/u;
/** Behind it. */
const AFTER = /^([*_]{0,3})\\?(?:[.):/°º]+|\s+[–—-])?([*_]{0,3})(?:\s+|$)/;

/** `undefined` if an item holds more than its line, is none of a list, has a box, or a numeral that cannot be cut out. */
function itemsOf(text: string, places: readonly ItemPlaces[]): readonly Item[] | undefined {
	if (places.length < 2) return undefined;
	const found: Item[] = [];
	for (const {
		item: { span, more, numeral },
	} of places) {
		const to = lineEnd(text, span.from);
		const marker = MARKER.exec(text.slice(span.from, to))?.[0];
		if (marker === undefined || more || text.slice(to, span.to).trim() !== '') return undefined;
		const whole = { from: span.from + marker.length, to };
		const title =
			numeral && !numeral.marker ? withoutNumeral(text, whole, numeral) : text.slice(whole.from, to).trimEnd();
		if (title === undefined || BOX.test(text.slice(whole.from, to))) return undefined;
		found.push({
			span: { from: span.from, to },
			title: withoutBold(title),
			bullet: /^\d/.test(marker) ? '- ' : marker,
		});
	}
	return found;
}

/** `undefined` if markup begins or ends in the middle of it, or it comes between two others: “2 bis”. */
function withoutNumeral(text: string, { from, to }: Span, { span, suffix }: Numeral): string | undefined {
	const opening = BEFORE.exec(text.slice(from, span.from))?.[1];
	const rest = text.slice(span.to, to).trimEnd();
	const [signs, inner = '', outer = ''] = AFTER.exec(rest) ?? [];
	if (opening === undefined || signs === undefined || suffix !== '') return undefined;
	const title = rest.slice(signs.length);
	const closing = inner + outer;
	if (closing === '') return opening + title;
	return closing === [...opening].reverse().join('') ? title : undefined;
}

/** `**Budget**`, and where one of the two markers was forgotten. */
function withoutBold(text: string): string {
	const count = text.split('**').length - 1;
	if (count === 0 || count > 2) return text;
	const opens = text.startsWith('**');
	const closes = text.endsWith('**');
	if (count === 2 && !(opens && closes)) return text;
	return opens || closes ? text.replaceAll('**', '') : text;
}
