/** Headings of the minutes that repeat an agenda item with its number, and move along with it. */
import { type Agenda, type Heading, headings, type Numeral, type Report, writeNumeral } from '../../report/index.js';
import type { Edit } from '../../text/index.js';

/** What may stand before the number of a heading: its signs, an anchor, stars. */
const BEFORE = /^(?:[#*_\s]|<[^<>]{0,200}>)*/;

/** @param moved the new number of each item that gets another. */
export function movedHeadings(report: Report, { items }: Agenda, moved: ReadonlyMap<Numeral, number>): Edit[] {
	if (moved.size === 0) return [];
	const last = items.at(-1)?.span.to ?? 0;
	const named = new Map<string, Heading>();
	for (const heading of headings(report)) {
		if (heading.span.from >= last) named.set(wordsOf(heading.text), heading);
	}
	return items.flatMap(({ numeral, title }) => {
		const to = numeral && moved.get(numeral);
		const heading = numeral && named.get(wordsOf(`${numeral.written} ${title}`));
		if (to === undefined || !heading) return [];
		const from = heading.span.from + BEFORE.exec(report.rope.slice(heading.span.from, heading.span.to))![0].length;
		const span = { from, to: from + numeral.written.length };
		const isThere = report.rope.slice(span.from, span.to) === numeral.written;
		return isThere ? [{ span, insert: writeNumeral(numeral, to) }] : [];
	});
}

function wordsOf(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
