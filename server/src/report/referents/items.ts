/** The items of an agenda, references to them by number, and the headings under which they were taken up. */

import { memoize } from '../../incremental/index.js';
import { contains, countWhile, lazily, narrowed, type Span, shift, touches } from '../../text/index.js';
import { type Agenda, type AgendaItem, agendas } from '../agenda/agendas.js';
import { beforeNumeral, type ItemReference, itemReferences, itemReferencesIn } from '../agenda/references.js';
import { fromRoman } from '../annexes/numerals.js';
import { query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { fold } from '../people/names.js';
import { sections } from '../sections/sections.js';
import type { Section, Sections } from '../sections/tree.js';
import { blocksAt } from './blocks-at.js';
import type { Place, Reader } from './model.js';

/** The items and, for those with a number, what tells them by it. */
const places = query([agendas, itemReferences, sections], readPlaces);

function readPlaces(
	agendas: readonly Agenda[],
	references: readonly ItemReference[],
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
	for (const section of sections.all) {
		const key = byTitle.get(titleKey(section.title));
		const span = key === undefined ? undefined : titleSpan(sections, section);
		if (span && !inAgenda(span.from)) found.push({ key: key!, span });
	}
	for (const { numeral, span, isDoubtful, beginsLine } of references) {
		const key = numeralsIn(numeral)
			.map((each) => byNumeral.get(each))
			.find((each) => each !== undefined);
		if (key === undefined || isDoubtful || inAgenda(span.from)) continue;
		const section = sections.at(span.from);
		// "TOP 4: Budget" is the title of an item.
		const isOwn = beginsLine && byTitle.has(titleKey(section.title)) && contains(sections.title(section), span);
		if (!isOwn) found.push({ key, span });
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

const NUMERAL = lazily(() =>
	narrowed(`^(?:${beforeNumeral()}\\(?(?:\\d{1,2}|[ivxlc]{1,8}|[a-z])(?:\\s?[.):]+|\\s[–—-])?\\s+)`, 'u'),
);

/** What an item and the heading of what was said on it have in common. */
export const titleKey = memoize((title): string => {
	const key = fold(title.slice(0, LONGEST)).replace(/(?<![:;,])[:;,]+$/, '');
	return key.replace(NUMERAL(), '').trim();
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
		blocksAt(report, at).some((block) =>
			itemReferencesIn(block).some(({ span }) => touches(shift(span, block.from), cursor)),
		)
	);
}

export const itemReader: Reader = { kind: 'item', few: places, mayBeAt };
