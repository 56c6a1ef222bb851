/**
 * Finds numbered paragraphs whose written numbers repeat or skip.
 */
import { agendas, derivedFrom, lineNumbers, listItems, type ReadBlock, type Report } from '../report/index.js';
import { countWhile } from '../text/index.js';
import type { Finding, Rule } from './rule.js';
import { type Fault, Sequence } from './support/numbering.js';
import {
	type Lines,
	linesOf,
	markerOf,
	type NumberedPlace,
	numbersBetween,
	renumberParagraphs,
} from './support/paragraph-numbers.js';

export const paragraphNumbering: Rule = {
	id: 'paragraph-numbering',
	since: '0.1.0',
	severity: 'warning',
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Paragraphs that are not numbered in order',
		what: 'The written numbers of the numbered paragraphs repeat, leave one out, or step back. Paragraphs and headings in between do not restart the count; an annex does, and so does a list that begins again at 1. The agenda has a count of its own, and `1.` before every item is a habit of Markdown and left alone. A number that begins any line in between is not missing, however far to the right and in whatever writing it stands (`3 Text`, `5.Text`).',
		why: 'Markdown shows the numbers of a list as it counts them, so what the author sees is not what the text says; and “paragraph 12” leads to the wrong one, or to two.',
		fixes:
			'Renumber the paragraphs from the first on. Where the text refers to “paragraph 12”, or paragraphs have sub-numbers (`4.1`), those move along, and it is not applied unasked.',
		reported: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Budget\n\n2. The budget was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n4. The meeting was closed.\n',
		],
		accepted: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Agenda\n\n1. Opening\n2. Budget\n3. Closing\n\n## Budget\n\n3. The budget was adopted.\n\n## Annex I\n\n1. Income\n2. Spending\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n3 The budget was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n1. The agenda was adopted.\n1. The meeting was closed.\n',
		],
		source:
			'[CommonMark 0.31.2, section 5.3, “Lists”](https://spec.commonmark.org/0.31.2/#lists): only the first number of a list counts, so that what the reader sees is not what is written',
	},
	*check(report) {
		const sequences = sequencesOf(report);
		for (const sequence of sequences) {
			for (const fault of sequence.slips) yield finding(report, sequences, sequence, fault);
		}
	},
};

interface Open {
	readonly indent: number;
	readonly sequence: Sequence<Item>;
	/** How many headings stand before its first member, and before its last one. */
	readonly opened: number;
	last: number;
}

/** An item without its place, which changes at every keystroke. */
interface Item extends NumberedPlace {
	readonly dayOfMonth: boolean;
	/** Nothing but items of the same look stands between this and the one before. */
	readonly follows: boolean;
	/** How many annexes and headings stand before it. */
	readonly annex: number;
	readonly heading: number;
}

/** How many lists may stand open: the paragraphs, and lists between them. */
const OPEN = 4;

const sequencesOf = derivedFrom(whatCounts, (_, report): Sequence<Item>[] => {
	const lines = linesOf(report);
	const items = itemsOf(report, lines);
	const sequences: Sequence<Item>[] = [];
	/** Those that may go on, by how far to the right they stand; the latest last. */
	let open: Open[] = [];
	for (const [index, item] of items.entries()) {
		const { number, indent, heading } = item;
		if (item.annex !== items[index - 1]?.annex) open = [];
		const kin = open.filter((each) => each.indent === indent);
		const latest = kin.at(-1)?.sequence;
		const near = item.follows && open.at(-1)?.sequence === latest;
		const next = items[index + 1];
		const nextNumber = next?.indent === indent ? next.number : undefined;
		let sequence = kin.findLast((each) => each.sequence.fits(number))?.sequence;
		if (sequence && sequence !== latest && near && latest?.misses(number, nextNumber, near)) {
			// Where a heading parts the two lists, an item goes on with its own rather than with the older one.
			const older = kin.find((each) => each.sequence === sequence)!;
			if (older.last !== kin.at(-1)!.opened) sequence = latest;
		}
		if (!sequence && latest?.isHabit(number, near) && nextNumber !== 2) {
			latest.addHabit(item);
			continue;
		}
		if (!sequence && latest?.misses(number, nextNumber, near) && !item.dayOfMonth) {
			const between = numbersBetween(lines.all, latest, item);
			// Part of what is missing stands there, in another writing or another list.
			if (between !== 'others') sequence = latest;
			for (const loose of between === 'others' ? [] : between) latest.add(loose, loose.number);
		}
		if (sequence) {
			sequence.add(item, number);
			// What was opened since is at its end.
			const at = open.findIndex((each) => each.sequence === sequence);
			open = open.slice(0, at + 1);
			open[at]!.last = heading;
			continue;
		}
		sequence = new Sequence(item, number);
		sequences.push(sequence);
		open = [...open.slice(1 - OPEN), { indent, sequence, opened: heading, last: heading }];
	}
	return sequences;
});

/**
 * What the counts depend on: the items and their blocks, which are the same objects after most keystrokes,
 * and between which of them annexes, headings and items of the agenda stand.
 */
function whatCounts(report: Report): unknown[] {
	const { annexes, headings, blocks } = report;
	const all: unknown[] = [listItems, lineNumbers].flatMap((each) => [each.values(report), each.indexes(report)]);
	for (const places of [annexes, headings, ...agendas(report).map(({ items }) => items)]) {
		all.push(places.length);
		for (const { span } of places) {
			const block = countWhile(blocks, ({ to }) => to <= span.from);
			all.push(block, itemsBefore(blocks[block], span.from));
		}
	}
	return all;
}

/** How many of the block's items stand before a place in it. */
function itemsBefore(block: ReadBlock | undefined, at: number): number {
	return block ? countWhile(block.facts.items, ({ marker }) => block.from + marker.from < at) : 0;
}

function itemsOf(report: Report, { byItem }: Lines): Item[] {
	const { annexes, headings } = report;
	const agenda = new Set(agendas(report).flatMap(({ items }) => items.map(({ span }) => span.from)));
	const all: Item[] = [];
	/** How the last item ends, `.` or `)`. */
	let last: string | undefined;
	let lastIndex = -1;
	let annex = 0;
	let heading = 0;
	for (const [block, { from, value, index: place }] of listItems(report).entries()) {
		if (place !== lastIndex + 1) last = undefined;
		lastIndex = place;
		for (const [index, { marker, number, sign, indent, dayOfMonth }] of value.entries()) {
			const at = from + marker.from;
			while (annex < annexes.length && annexes[annex]!.span.from < at) annex++;
			while (heading < headings.length && headings[heading]!.span.from < at) heading++;
			if (number !== undefined && !agenda.has(at)) {
				const line = byItem.get(`${place} ${index}`);
				const follows = last === sign;
				all.push({
					number,
					indent,
					dayOfMonth,
					follows,
					annex,
					heading,
					block,
					index,
					...(line !== undefined && { line }),
				});
			}
			last = number === undefined ? undefined : sign;
		}
	}
	return all;
}

function finding(
	report: Report,
	all: readonly Sequence<Item>[],
	sequence: Sequence<Item>,
	{ member, slip, value = 0, expected, before }: Fault<Item>,
): Finding {
	const wrong = slip === 'repeated' ? `Number ${value} appears twice` : `Number ${value} follows ${before}`;
	return {
		message: `${wrong}. This one should be ${expected}`,
		span: markerOf(report, member),
		fixes: () => renumberParagraphs(report, all, sequence),
	};
}
