/** The items of an agenda, references to them by number, and the headings under which they were taken up. */

import { memoize } from '../../incremental/index.js';
import { countWhile, lazily, lowerCase, narrowed, type Span, shift, touches } from '../../text/index.js';
import { type Agenda, type AgendaItem, agendas } from '../agenda/agendas.js';
import { fromRoman } from '../annexes/numerals.js';
import { BEFORE_LENGTH, tiedToAnother } from '../annexes/ownership.js';
import type { Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQuery, type Collected, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { fold } from '../people/names.js';
import { sections } from '../sections/sections.js';
import type { Section, Sections } from '../sections/tree.js';
import { anyOf } from '../words/index.js';
import type { Place, Reader } from './model.js';

interface Named {
	/** In lower case: "4", "iv", "b". */
	readonly numeral: string;
	readonly span: Span;
}

const REFERENCE = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ items }) => items)}\\s+(\\d{1,2}|[ivxlc]+|[a-h])(?![\\p{L}\\p{N}]|[.,:]\\d)`, 'gu'),
);

const references = blockQuery(({ prose }): readonly Named[] | undefined => {
	const found = prose.flatMap((each) => (each.within === 'quote' ? [] : namedIn(each)));
	return found.length > 0 ? found : undefined;
});

function namedIn(prose: Prose): Named[] {
	const low = lowerCase(prose.text);
	return [...low.matchAll(REFERENCE())].flatMap(({ index, 0: whole, 1: numeral = '' }): Named[] => {
		const to = index + whole.length;
		const before = prose.text.slice(Math.max(0, index - BEFORE_LENGTH), index);
		if (tiedToAnother(before, prose.text.slice(to, to + 120))) return [];
		return [{ numeral, span: sourceSpan(prose, { from: index, to }) }];
	});
}

/** The items and, for those with a number, what tells them by it. */
const places = query([agendas, references, sections], readPlaces);

function readPlaces(
	agendas: readonly Agenda[],
	references: readonly Collected<readonly Named[]>[],
	sections: Sections,
): readonly Place[] {
	const found: Place[] = [];
	const byNumeral = new Map<string, string>();
	const byTitle = new Map<string, string>();
	for (const [index, { items }] of agendas.entries()) {
		for (const [at, item] of items.entries()) {
			const key = `${index} ${at}`;
			found.push({ key, span: item.span, introduces: item.span });
			const numeral = numeralOf(item);
			if (numeral !== undefined && !byNumeral.has(numeral)) byNumeral.set(numeral, key);
			const title = titleKey(item.title);
			if (title !== '' && !byTitle.has(title)) byTitle.set(title, key);
		}
	}
	if (found.length === 0) return found;
	const inAgenda = (at: number): boolean => {
		const last = agendas[countWhile(agendas, ({ label }) => label.from <= at) - 1];
		return last !== undefined && at < last.end;
	};
	for (const { from, value } of references) {
		for (const { numeral, span } of value) {
			const key = numeralsIn(numeral)
				.map((each) => byNumeral.get(each))
				.find((each) => each !== undefined);
			if (key !== undefined && !inAgenda(from + span.from)) found.push({ key, span: shift(span, from) });
		}
	}
	for (const section of sections.all) {
		const key = byTitle.get(titleKey(section.title));
		const span = key === undefined ? undefined : titleSpan(sections, section);
		if (span && !inAgenda(span.from)) found.push({ key: key!, span });
	}
	return found;
}

/** `number 4`, `letter 2`: equal for numerals of one item. */
function numeralOf({ numeral }: AgendaItem): string | undefined {
	if (numeral?.value === undefined || numeral.suffix !== '') return undefined;
	return `${numeral.style === 'letter' ? 'letter' : 'number'} ${numeral.value}`;
}

/** What a numeral in lower case may mean: `c` is the third or the hundredth. */
function numeralsIn(written: string): string[] {
	if (/^\d/.test(written)) return [`number ${Number(written)}`];
	const roman = fromRoman(written);
	const letter = written.length === 1 ? [`letter ${written.charCodeAt(0) - 96}`] : [];
	return roman === undefined ? letter : [`number ${roman}`, ...letter];
}

const NUMERAL = narrowed(/^(?:(?:\p{L}{3,12} )?\(?(?:\d{1,2}|[ivxlc]{1,8}|[a-z])(?:[.):]+|\s[–—-])?\s+)/u);

/** What an item and the heading of what was said on it have in common. */
const titleKey = memoize((title): string => {
	const key = fold(title.slice(0, LONGEST)).replace(/(?<![:;,])[:;,]+$/, '');
	return key.replace(NUMERAL, '').trim();
});

/** No title is longer. */
const LONGEST = 200;

/** Without the markers of a heading. */
function titleSpan(sections: Sections, section: Section): Span {
	const { from, to } = sections.title(section);
	return { from: section.form === 'heading' ? Math.min(to, from + section.depth + 1) : from, to };
}

function mayBeAt(report: Report, at: number): boolean {
	const cursor = { from: at, to: at };
	const all = sections(report);
	return (
		agendas(report).some(({ label, end }) => label.from <= at && at <= end) ||
		touches(all.title(all.at(at)), cursor) ||
		references(report).some(({ from, value }) => value.some(({ span }) => touches(shift(span, from), cursor)))
	);
}

export const itemReader: Reader = { kind: 'item', few: places, mayBeAt };
