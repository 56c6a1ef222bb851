/**
 * Finds numbered paragraphs whose written numbers repeat or skip.
 */
import {
	agendas,
	annexes,
	blockQuery,
	input,
	listItems,
	type NumberedItem,
	query,
	type Report,
	sameValue,
} from '../../report/index.js';
import { countWhile } from '../../text/index.js';
import type { Finding, Rule } from '../rule.js';
import { type Fault, Sequence } from '../shared/numbering.js';
import { nestedNumbers } from './nested-numbers.js';
import {
	keepNumber,
	type Lines,
	markerOf,
	type NumberedPlace,
	numberLines,
	numbersBetween,
	renumberParagraphs,
} from './paragraph-numbers.js';
import { titleSlips } from './title-slips.js';

export const paragraphNumbering: Rule = {
	id: 'paragraph-numbering',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	perMeeting: true,
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Paragraphs that are not numbered in order',
		what: 'The written numbers of the numbered paragraphs repeat, leave one out, or step back.',
		cases: [
			'Paragraphs and headings in between do not restart the count; an annex does, and so does a list that begins again at 1. The agenda has a count of its own.',
			'A number that steps back, as of an item that is taken late, shows as the next of the list, and is told as that. So does one that is taken early, where those between come later.',
			'Headings, labels in bold, lines such as “TOP 7 Rents” and sub-numbers (`7.2`) are counted, too: a number that stands twice in a row is reported where it shows which of the two is wrong.',
			'So is one that steps back to the number of another title (“TOP 5”, then “TOP 4”), where all before it are counted one by one.',
			'A single number that is left out is reported where the agenda has that title under it, and mildly where there is no agenda that tells.',
			'As an information, a number that is left out in a list inside an item.',
		],
		spared: [
			'`1.` before every item, which is a habit of Markdown.',
			'A number that begins any line in between, however far to the right and in whatever writing (`3 Text`, `5.Text`): it is not missing.',
			'Several numbers that are left out: those are what was not discussed.',
		],
		why: 'Markdown shows the numbers of a list as it counts them, so what the author sees is not what the text says; and “paragraph 12” leads to the wrong one, or to two.',
		fixes:
			'Renumber the paragraphs from the first on. A number that is out of turn can be kept as it is written (`6\\.`). References to “paragraph 12”, sub-numbers (`4.1`) and links to headings move along. Unasked it is done only where a number stands twice in a list from 1 and nothing else has a number that moves: one that is left out may be that of an item that was withdrawn.',
		reported: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Budget\n\n2. The budget was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n3. The budget was adopted.\n4. The roads are safe.\n2. The agenda was adopted anew.\n5. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\nAdopted.\n\n## 2 Election\n\nAnn Lee was elected.\n',
			'# Report\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\nAdopted.\n\n## 3 Election\n\nAnn Lee was elected.\n\n## 2 Closing\n\nAt noon.\n',
			'# Report\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 3 Budget\n\nAdopted.\n\n## 3 Election\n\nAnn Lee was elected.\n',
			'# Report\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\n### 2.1 Income\n\nAdopted.\n\n### 2.1 Spending\n\nAdopted.\n',
			'# Report\n\n5 February 2018\n\nTOP 1 Opening\n\nAt ten.\n\nTOP 2 Budget\n\nAdopted.\n\nTOP 3 Election\n\nAnn Lee was elected.\n\nTOP 5 Closing\n\nAt noon.\n',
			'# Report\n\n5 February 2018\n\n- Decided:\n  1. The budget is adopted.\n  2. The quay is closed.\n  4. The fees rise.\n',
		],
		accepted: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Agenda\n\n1. Opening\n2. Budget\n3. Closing\n\n## Budget\n\n3. The budget was adopted.\n\n## Annex I\n\n1. Income\n2. Spending\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n3 The budget was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n2. Budget\n3. Election\n4. Roads\n5. Closing\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\nAdopted.\n\n## 3 Election\n\nAnn Lee was elected.\n\n## 5 Closing\n\nAt noon.\n',
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
		yield* titleSlips(report);
		yield* nestedNumbers(report);
	},
};

interface Open {
	readonly indent: number;
	readonly sequence: Sequence<Item>;
	/** How many headings precede its first member, and its last one. */
	readonly opened: number;
	last: number;
}

/** An item without its place, which changes on every keystroke. */
interface Item extends NumberedPlace {
	readonly dayOfMonth: boolean;
	/** Only items of the same style are between this and the one before. */
	readonly follows: boolean;
	/** How many annexes and headings precede it. */
	readonly annex: number;
	readonly heading: number;
}

/** How many lists may be open: the paragraphs, and lists between them. */
const OPEN = 4;

/** By the indexes of their blocks. */
const annexBlocks = query(
	[input.blocks, annexes],
	(blocks, annexes) => annexes.map(({ span: { from: at } }) => countWhile(blocks, ({ to }) => to <= at)),
	sameValue,
);
/** A long report has thousands, so they are not searched for. */
const headingBlocks = blockQuery(
	({ prose }): true | undefined => prose.some(({ kind }) => kind === 'heading') || undefined,
);
/** As `block item`, both by index. */
const agendaItems = query(
	[input.blocks, agendas],
	(blocks, agendas): readonly string[] =>
		agendas
			.flatMap(({ items }) => items)
			.flatMap(({ span: { from: at } }) => {
				const index = countWhile(blocks, ({ to }) => to <= at);
				const { facts, from } = blocks[index]!;
				const item = countWhile(facts.items, ({ marker }) => from + marker.from < at);
				return facts.items[item]?.marker.from === at - from ? [`${index} ${item}`] : [];
			}),
	sameValue,
);

/**
 * The items and what they are counted by: it does not change as long as all items, annexes and headings keep their
 * order.
 */
const items = query(
	[listItems.values, listItems.indexes, numberLines, annexBlocks, headingBlocks.indexes, agendaItems],
	readItems,
);

function readItems(
	values: readonly (readonly NumberedItem[])[],
	indexes: readonly number[],
	{ byItem }: Lines,
	annexes: readonly number[],
	headings: readonly number[],
	agenda: readonly string[],
): Item[] {
	const inAgenda = new Set(agenda);
	const all: Item[] = [];
	/** How the last item ends, `.` or `)`. */
	let last: string | undefined;
	let lastIndex = -1;
	let annex = 0;
	let heading = 0;
	for (const [block, value] of values.entries()) {
		const place = indexes[block]!;
		if (place !== lastIndex + 1) last = undefined;
		lastIndex = place;
		for (const [index, { number, sign, indent, dayOfMonth, wholeDate }] of value.entries()) {
			while (annex < annexes.length && annexes[annex]! < place) annex++;
			while (heading < headings.length && headings[heading]! < place) heading++;
			if (number !== undefined && !wholeDate && !inAgenda.has(`${place} ${index}`)) {
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

const sequencesOf = query([items, numberLines], (items, lines): Sequence<Item>[] => {
	const sequences: Sequence<Item>[] = [];
	/** Those that may continue, by their indentation; the latest last. */
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
			// If a heading separates the two lists, an item continues its own rather than the older one.
			const older = kin.find((each) => each.sequence === sequence)!;
			if (older.last !== kin.at(-1)!.opened) sequence = latest;
		}
		if (!sequence && latest?.isHabit(number, near) && nextNumber !== 2) {
			latest.addHabit(item);
			continue;
		}
		if (!sequence && latest?.misses(number, nextNumber, near) && !item.dayOfMonth) {
			const between = numbersBetween(lines.all, latest, item);
			// Part of what is missing is there, in another style or another list.
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

function finding(
	report: Report,
	all: readonly Sequence<Item>[],
	sequence: Sequence<Item>,
	fault: Fault<Item>,
): Finding {
	const { member, slip, value = 0, expected, before } = fault;
	const span = markerOf(report, member);
	// An item that is taken again, late or early keeps its number, but not where Markdown counts.
	const isEarly = slip === 'skipped' && sequence.comesLater(fault);
	if ((slip === 'backward' || isEarly) && member.follows) {
		return {
			message: `Readers see ${expected} here, though ${value} is written. Keep the ${value} as text or renumber`,
			span,
			fixes: () => [keepNumber(report, span, value), ...renumberParagraphs(report, all, sequence)],
		};
	}
	const wrong = slip === 'repeated' ? `Number ${value} appears twice` : `Number ${value} follows ${before}`;
	// "Number 9 follows 6", which should be 5 itself.
	const should = slip !== 'repeated' && expected <= before && value > before;
	return {
		message: `${wrong}. ${should ? `After renumbering, this one is ${expected}` : `This one should be ${expected}`}`,
		span,
		fixes: () => renumberParagraphs(report, all, sequence),
	};
}
