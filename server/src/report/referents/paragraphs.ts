/** The numbered paragraphs of a report, and references to them: "see paragraph 12". */
import { sameItems } from '../../incremental/index.js';
import { hasLetter, lineStart, type Span, shift, touches } from '../../text/index.js';
import { type Agenda, agendas } from '../agenda/agendas.js';
import type { ReadBlock } from '../facts/model.js';
import { type Collected, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { listItems, type NumberedItem } from '../paragraphs/items.js';
import { type ParagraphReference, paragraphReferences, paragraphReferencesIn } from '../paragraphs/references.js';
import { type AnnexEntry, annexEntries } from './annex-entries.js';
import { blocksAt } from './blocks-at.js';
import type { Place, Reader } from './model.js';

/** A numbered paragraph, or another list item with a number. */
export interface NumberedParagraph {
	/** `1.` or `1)` */
	readonly marker: Span;
	readonly number: number;
}

/** Where a number is introduced. */
export interface IntroducedParagraph extends Place {
	readonly introduces: Span;
	readonly block: ReadBlock;
}

/** A list that counts on, whatever stands between its items. */
interface Count {
	readonly members: NumberedParagraph[];
	/** By number: the first that has it. */
	readonly items: Map<number, IntroducedParagraph>;
	last: number;
}

/** Where the annexes begin, which have numbers of their own. */
const end = query(
	[annexEntries],
	(entries: readonly AnnexEntry[]) => entries.find(({ role }) => role === 'annex')?.from ?? Number.POSITIVE_INFINITY,
);

const inAgendas = query(
	[agendas],
	(all: readonly Agenda[]) => all.flatMap(({ items }) => items.map(({ span }) => span.from)),
	sameItems,
);

const counts = query([listItems, inAgendas, end], countsOf);

function countsOf(
	blocks: readonly Collected<readonly NumberedItem[]>[],
	agenda: readonly number[],
	end: number,
): readonly Count[] {
	const skipped = new Set(agenda);
	const found: Count[] = [];
	for (const { from, value, block } of blocks) {
		if (from >= end) break;
		for (const [index, { marker, number, dayOfMonth }] of value.entries()) {
			const at = from + marker.from;
			if (number === undefined || dayOfMonth || skipped.has(at)) continue;
			let count = found.at(-1);
			if (!count || (number === 1 && count.last !== 1)) {
				count = { members: [], items: new Map(), last: number };
				found.push(count);
			}
			count.last = number;
			const span = { from: at, to: from + marker.to };
			count.members.push({ marker: span, number });
			if (count.items.has(number)) continue;
			const to = value[index + 1]?.marker.from ?? block.source.trimEnd().length;
			count.items.set(number, {
				key: `${found.length} ${number}`,
				span,
				introduces: { from: at, to: from + to },
				block,
			});
		}
	}
	return found;
}

/** The numbered paragraphs that are counted together, each in document order; those in annexes are left out. */
export const countedParagraphs = query([counts], (counts): readonly (readonly NumberedParagraph[])[] =>
	counts.map(({ members }) => members),
);

/** All numbers, in document order. */
export const introducedParagraphs = query([counts], (counts): readonly IntroducedParagraph[] =>
	counts.flatMap(({ items }) => [...items.values()]),
);

const places = query(
	[counts, introducedParagraphs, paragraphReferences],
	(counts: readonly Count[], introduced, references: readonly ParagraphReference[]): readonly Place[] => {
		const found: Place[] = [...introduced];
		// The paragraphs of a report are its longest list; those of others are meant where it has no such number.
		const byNumber = new Map<number, Place>();
		for (const { items } of [...counts].sort((a, b) => b.items.size - a.items.size)) {
			for (const [number, item] of items) if (!byNumber.has(number)) byNumber.set(number, item);
		}
		for (const { named, number } of references) {
			const item = byNumber.get(number);
			if (item) found.push({ key: item.key, span: named });
		}
		return found;
	},
);

/** Whether the cursor is in a reference, or in what precedes the letters of a line, where markers stand. */
function mayBeAt(report: Report, at: number): boolean {
	const { rope } = report;
	if (!hasLetter(rope.slice(Math.max(lineStart(rope, at), at - LONGEST), at))) return true;
	return blocksAt(report, at).some((block) =>
		paragraphReferencesIn(block).some(({ named }) => touches(shift(named, block.from), { from: at, to: at })),
	);
}

/** Of a marker, with the signs before it. */
const LONGEST = 30;

export const paragraphReader: Reader = { kind: 'paragraph', few: places, mayBeAt };
