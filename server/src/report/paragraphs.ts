/** The numbered paragraphs of a report: the items of its ordered lists, with the numbers that are written. */
import type { Span } from '../text/index.js';
import { shift } from './assemble.js';
import { collector } from './collector.js';
import { lineStart } from './content.js';
import { monthsNamed } from './dates/date-words.js';
import { derived } from './derived.js';
import type { Facts } from './facts.js';

export interface NumberedItem {
	/** `1.` or `1)`. */
	readonly marker: Span;
	/** As written. */
	readonly number: number;
	/** Blanks before the marker: an item that stands further to the right belongs to another list. */
	readonly indent: number;
	/** Nothing but items of the same look stands between this and the one before. */
	readonly follows: boolean;
	/** "5. Mai 2031", which Markdown takes for an item. */
	readonly dated: boolean;
}

interface BlockItems {
	readonly numbered: readonly NumberedItem[];
	/** What the last thing in the block looks like: `.` or `)` after a numbered item, nothing else. */
	readonly last: string | undefined;
}

const itemsByBlock = collector((facts, source): BlockItems | undefined => {
	// Blocks without anything in them part nothing.
	if (facts.prose.length === 0 && facts.items.length === 0 && source.trim() === '') return undefined;
	const numbered: NumberedItem[] = [];
	let last: string | undefined;
	for (const { marker } of facts.items) {
		const written = source.slice(marker.from, marker.to);
		const number = Number.parseInt(written, 10);
		if (Number.isNaN(number)) {
			last = undefined;
			continue;
		}
		const indent = marker.from - lineStart(source, marker.from);
		const end = written.slice(-1);
		numbered.push({ marker, number, indent, follows: last === end, dated: isDate(facts, marker) });
		last = end;
	}
	return numbered.length > 0 ? { numbered, last } : PARTING;
});

/** Of all blocks that hold no numbered item. */
const PARTING: BlockItems = { numbered: [], last: undefined };

function isDate({ prose }: Facts, marker: Span): boolean {
	const first = prose.find(({ item }) => item?.marker.from === marker.from)?.text ?? '';
	const [, word = ''] = /^(\p{L}{3,10})\.?(?:\s|$)/u.exec(first) ?? [];
	return word !== '' && monthsNamed(word.toLowerCase()).length > 0;
}

/** All top-level numbered items, in the order of the text. */
export const numberedItems = derived((report): readonly NumberedItem[] => {
	const all: NumberedItem[] = [];
	let last: string | undefined;
	for (const { from, value, block } of itemsByBlock(report)) {
		value.numbered.forEach((item, index) => {
			const end = report.text[from + item.marker.to - 1];
			const starts = index === 0 && block.facts.items[0]?.marker.from === item.marker.from;
			all.push({ ...item, marker: shift(item.marker, from), follows: starts ? last === end : item.follows });
		});
		last = value.last;
	}
	return all;
});
