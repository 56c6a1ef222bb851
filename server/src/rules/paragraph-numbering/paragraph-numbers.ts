/** Where paragraph numbers are, what else begins a line with a number, and how all are renumbered. */
import {
	annexes,
	headings,
	type LineNumber,
	lineBreakOf,
	lineNumbers,
	listItems,
	numberedLines,
	paragraphReferences,
	query,
	type Report,
} from '../../report/index.js';
import { type Edit, insertAt, lineStart, narrowed, type Span, shift } from '../../text/index.js';
import { indentBody } from '../../writing/index.js';
import { type Fix, unsafeFix } from '../rule.js';
import { figures, namesItems } from '../shared/item-references.js';
import type { Sequence } from '../shared/numbering.js';

/** A number in the count, without its place, which changes on every keystroke. */
export interface NumberedPlace {
	readonly number: number;
	readonly indent: number;
	/** Its index among the blocks with items, and in its block; for a loose one, among the blocks and their lines. */
	readonly block: number;
	readonly index: number;
	/** Which of the numbers that begin lines it is. */
	readonly line?: number;
	/** It isn't an item of the list, but a line that begins with the number that is due: `3 Text`. */
	readonly loose?: true;
}

export interface Lines {
	readonly all: readonly (LineNumber & { readonly block: number; readonly index: number })[];
	/** By the index of the block, and of the item in it. */
	readonly byItem: ReadonlyMap<string, number>;
}

/** The numbers that begin lines, of items or not. */
export const numberLines = query([lineNumbers.values, lineNumbers.indexes], (values, indexes): Lines => {
	const byItem = new Map<string, number>();
	const all = values.flatMap((lines, at) => lines.map((line, index) => ({ ...line, block: indexes[at]!, index })));
	for (const [at, { block, before, item }] of all.entries()) if (item) byItem.set(`${block} ${before}`, at);
	return { all, byItem };
});

/**
 * The numbers missing between the last member of `sequence` and `item` that begin lines there.
 *
 * @returns `others` if only some of them do, or if another count precedes `item`.
 */
export function numbersBetween<T extends NumberedPlace>(
	lines: Lines['all'],
	sequence: Sequence<T>,
	item: T,
): readonly T[] | 'others' {
	const last = sequence.members.at(-1)!.item;
	if (last.line === undefined || item.line === undefined) return [];
	const found: T[] = [];
	const missing = new Set<number>();
	let due = last.number + 1;
	/** How far a list that began at 1 has come: its numbers are its own. */
	let inner = 0;
	for (let at = last.line + 1; at < item.line; at++) {
		const { number, indent, item: isItem, block, index } = lines[at]!;
		if (isItem && indent === item.indent) continue;
		if (number === 1 && due !== 1) inner = isItem || indent !== item.indent ? 1 : 0;
		else if (inner > 0 && number === inner + 1) inner++;
		else {
			inner = 0;
			if (number === item.number - 1 && item.number <= last.number) return 'others';
			if (number <= last.number || number >= item.number) continue;
			missing.add(number);
			if (number === due) {
				found.push({ ...item, number, block, index, line: at, loose: true });
				due++;
			}
		}
	}
	return missing.size === 0 || due === item.number ? found : 'others';
}

export function markerOf(report: Report, { block, index }: NumberedPlace): Span {
	const { from, value } = listItems(report)[block]!;
	return shift(value[index]!.marker, from);
}

function digitsOf(report: Report, place: NumberedPlace): Span {
	if (!place.loose) {
		const { from, to } = markerOf(report, place);
		return { from, to: to - 1 };
	}
	const { facts, source, from } = report.blocks[place.block]!;
	return shift(numberedLines(facts, source)[place.index]!.digits, from);
}

/** `4.1`, `4a` at the beginning of a line. */
const SUB = narrowed(/^[*_#>|([~+ \t-]{0,20}(\d{1,4})(?=\.\d|[a-z](?!\p{L}))/gmu);

/** The fix is applied unasked only if everything that depends on the numbers stays right. */
export function renumberParagraphs(
	report: Report,
	all: readonly Sequence<NumberedPlace>[],
	sequence: Sequence<NumberedPlace>,
): Fix[] {
	const { text } = report;
	const edits: Edit[] = [];
	const moved = new Map<number, number>();
	const places = [...sequence.renumbered()].map((each) => ({ ...each, digits: digitsOf(report, each.item) }));
	let subs = 0;
	for (const [at, { item, value = 0, to, digits }] of places.entries()) {
		// If a number occurs twice, a reference stays with the first.
		if (!moved.has(value)) moved.set(value, to);
		const next = places[at + 1]?.digits.from ?? endOfItem(report, digits.to);
		for (const { index, 0: whole, 1: number = '' } of text.slice(digits.to, next).matchAll(SUB)) {
			subs++;
			if (Number(number) !== value || value === to) continue;
			const end = digits.to + index + whole.length;
			edits.push({ span: { from: end - number.length, to: end }, insert: String(to) });
		}
		if (value === to) continue;
		edits.push({ span: digits, insert: String(to) });
		const grown = String(to).length - String(value).length;
		if (!item.loose && grown > 0) edits.push(...indentBody(report, markerOf(report, item), grown));
	}
	// References mean the paragraphs of the report, which are its longest list.
	const longest = all.every(({ members }) => members.length <= sequence.members.length);
	const references = longest ? paragraphReferences(report) : [];
	for (const { span, number } of references) {
		const to = moved.get(number);
		if (to !== undefined && to !== number) edits.push({ span, insert: String(to) });
	}
	/** “Point 3” may mean one of these. */
	const doubtful = namesItems(report);
	const certain =
		sequence.isWhole &&
		references.length === 0 &&
		subs === 0 &&
		!places.some(({ item }) => item.loose) &&
		!sequence.faults.some(({ at }) => isTie(text, places[at - 1]!.digits.to, places[at]!.digits.to)) &&
		!doubtful &&
		!sequence.moved.some((number) => figures(report).has(number));
	const along = references.length > 0 ? ' and the references to them' : '';
	return [
		{
			title: `Renumber the paragraphs${along}${doubtful ? '?' : ''}`,
			safety: certain ? 'safe' : 'unsafe',
			alters: 'numbers',
			edits,
		},
	];
}

/** “2. Ann Lee, 9 votes”, “2. Bo Roe, 9 votes”: whether two items, which begin before these places, share a figure. */
function isTie(text: string, one: number, other: number): boolean {
	const said = (at: number) =>
		text
			.slice(at, at + LONGEST_RESULT)
			.split(/[\r\n]/, 1)[0]!
			.match(/\d+/g) ?? [];
	const first = new Set(said(one));
	return said(other).some((each) => first.has(each));
}

const LONGEST_RESULT = 120;

/** Writes the number as text, `6\.`, in a paragraph of its own: Markdown would count on. */
export function keepNumber(report: Report, { from, to }: Span, value: number): Fix {
	const start = lineStart(report.rope, from);
	const above = start > 0 ? report.rope.slice(lineStart(report.rope, start - 1), start) : '\n';
	const gap = above.trim() === '' ? '' : lineBreakOf(report);
	return unsafeFix(`Keep the ${value} as it is written`, [
		...(gap === '' ? [] : [insertAt(start, gap)]),
		insertAt(to - 1, '\\'),
	]);
}

/** Sub-numbers of the last paragraph may be in the blocks after it, up to the next heading or annex. */
function endOfItem(report: Report, at: number): number {
	const [annex, heading] = [annexes(report), headings(report)].map(
		(all) => all.find(({ span }) => span.from > at)?.span.from,
	);
	return Math.min(annex ?? report.end, heading ?? report.end);
}
