/**
 * Finds numbered paragraphs whose written numbers repeat or skip.
 */
import {
	agendas,
	isDayOfMonth,
	type NumberedItem,
	numberedItems,
	paragraphReferences,
	type Report,
} from '../report/index.js';
import type { Edit } from '../text/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { indentBody } from './support/list-indent.js';
import { type Fault, Sequence } from './support/numbering.js';

export const paragraphNumbering: Rule = {
	id: 'paragraph-numbering',
	since: '0.1.0',
	severity: 'warning',
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Paragraphs that are not numbered in order',
		what: 'The written numbers of the numbered paragraphs repeat, leave one out, or step back. Paragraphs and headings in between do not restart the count; an annex does, and so does a list that begins again at 1. The agenda has a count of its own, and `1.` before every item is a habit of Markdown and left alone.',
		why: 'Markdown shows the numbers of a list as it counts them, so what the author sees is not what the text says; and “paragraph 12” leads to the wrong one, or to two.',
		fixes:
			'Renumber the paragraphs from the first on (safe; where the text refers to “paragraph 12” those references move along, and it is unsafe).',
		reported: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Budget\n\n2. The budget was adopted.\n4. The meeting was closed.\n',
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n4. The meeting was closed.\n',
		],
		accepted: [
			'# Report\n\n5 February 2018\n\n1. The meeting was opened.\n2. The agenda was adopted.\n\n## Agenda\n\n1. Opening\n2. Budget\n3. Closing\n\n## Budget\n\n3. The budget was adopted.\n\n## Annex I\n\n1. Income\n2. Spending\n',
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
	readonly sequence: Sequence<NumberedItem>;
	/** How many headings stand before its first member, and before its last one. */
	readonly opened: number;
	last: number;
}

/** How many lists may stand open: the paragraphs, and lists between them. */
const OPEN = 4;

function sequencesOf(report: Report): Sequence<NumberedItem>[] {
	const all = numberedItems(report);
	if (all.length < 2) return [];
	const agenda = new Set(agendas(report).flatMap(({ items }) => items.map(({ span }) => span.from)));
	const items = agenda.size > 0 ? all.filter(({ marker }) => !agenda.has(marker.from)) : all;
	const sequences: Sequence<NumberedItem>[] = [];
	/** Those that may go on, by how far to the right they stand; the latest last. */
	let open: Open[] = [];
	let annex = 0;
	let heading = 0;
	for (const [index, item] of items.entries()) {
		const { number, indent, marker } = item;
		while (report.annexes[annex] && report.annexes[annex]!.span.from < marker.from) {
			annex++;
			open = [];
		}
		while (report.headings[heading] && report.headings[heading]!.span.from < marker.from) heading++;
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
		if (!sequence && latest?.misses(number, nextNumber, near) && !isDayOfMonth(report, item)) sequence = latest;
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
}

function finding(
	report: Report,
	all: readonly Sequence<NumberedItem>[],
	sequence: Sequence<NumberedItem>,
	{ member, slip, value = 0, expected, before }: Fault<NumberedItem>,
): Finding {
	const wrong = slip === 'repeated' ? `Paragraph ${value} is there twice` : `Paragraph ${value} follows ${before}`;
	return {
		message: `${wrong}, this one should be ${expected}`,
		span: member.marker,
		fixes: () => [renumber(report, all, sequence)],
	};
}

function renumber(report: Report, all: readonly Sequence<NumberedItem>[], sequence: Sequence<NumberedItem>): Fix {
	const edits: Edit[] = [];
	const moved = new Map<number, number>();
	for (const { item, value = 0, to } of sequence.renumbered()) {
		// Where a number is there twice, a reference stays with the first.
		if (!moved.has(value)) moved.set(value, to);
		if (value === to) continue;
		const { from } = item.marker;
		edits.push({ span: { from, to: item.marker.to - 1 }, insert: String(to) });
		edits.push(...indentBody(report, item.marker, String(to).length - String(value).length));
	}
	// References speak of the paragraphs of the report, which are its longest list.
	const longest = all.every(({ members }) => members.length <= sequence.members.length);
	const references = longest ? paragraphReferences(report) : [];
	for (const { span, number } of references) {
		const to = moved.get(number);
		if (to !== undefined && to !== number) edits.push({ span, insert: String(to) });
	}
	return {
		title: references.length > 0 ? 'Renumber the paragraphs and the references to them' : 'Renumber the paragraphs',
		safety: references.length > 0 ? 'unsafe' : 'safe',
		edits,
	};
}
