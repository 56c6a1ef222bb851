/** What one block says of decisions and of what is to be done. */
import {
	addAll,
	countWhile,
	indentAt,
	lazily,
	lineStart,
	matchesOf,
	narrowed,
	oneLine,
	type Span,
} from '../../text/index.js';
import { accidentalRule } from '../document/accidental-headings.js';
import type { Facts, Prose, ReadBlock } from '../facts/model.js';
import { OBJECT, sourceSpan } from '../facts/prose.js';
import { ofBlock } from '../facts/queries.js';
import { withCode } from '../facts/with-code.js';
import { sentencesOf } from '../sentences/sentences.js';
import { cellsOf, htmlRows } from './html-prose.js';
import { labelOf, markIn, type OutcomeKind, ownerLabel, sectionOf } from './marks.js';
import { type Columns, columnsOf } from './tables.js';

/** A line, row or item. Places are relative to the block. */
export interface Line {
	/** The proses it is made of: one, or the cells of a row. */
	readonly proses: readonly Prose[];
	/** The stretch of the first one's text, without the mark. */
	readonly plain: Span;
	/** In the mark, who is to do it: "Action (Ann): …". */
	readonly by?: string;
	/** `heading`: of a section. `label`: names what follows and nothing else. */
	readonly form: 'heading' | 'label' | 'item' | 'row' | 'text';
	/** What a heading or label names, or what a mark at the beginning says: "Decision: …". */
	readonly is?: OutcomeKind;
	/** Of a row of a table of decisions or of what is to be done. */
	readonly columns?: Columns;
	/** It begins an item of a top-level list. */
	readonly top: boolean;
	/** Of an item, or what is in one: how far its marker is from the margin, in characters. */
	readonly indent?: number;
	/** It begins within a line, after other words. */
	readonly inner?: true;
	/** What it is if `by` names nobody. */
	readonly otherwise?: Line;
	/** It is in a quotation: somebody else's text, unless it tells what was decided. */
	readonly quoted?: true;
	/** Its item has a box to tick. */
	readonly box?: 'open' | 'ticked';
}

/** The lines of a block: those of paragraphs, as readers see them, and rows of tables without their header. */
export const linesOf = ofBlock(({ prose, items }: Facts, source): readonly Line[] => {
	const lines: Line[] = [];
	let heads: Prose[] = [];
	let columns: Columns | undefined;
	let row: { readonly start: number; readonly cells: Prose[] } | undefined;
	for (const each of prose) {
		if (each.within === 'note') continue;
		if (each.header) {
			// Another table may follow.
			if (row) heads = [];
			row = undefined;
			heads.push(each);
			columns = undefined;
			continue;
		}
		if (each.kind === 'cell') {
			const start = source.lastIndexOf('\n', each.span.from) + 1;
			if (row?.start === start) row.cells.push(each);
			else {
				columns ??= columnsOf(heads);
				row = { start, cells: [each] };
				const plain = { from: 0, to: each.text.length };
				const is = columns && { is: columns.is, columns };
				lines.push({ proses: row.cells, plain, form: 'row', top: false, ...is, ...quotedIn(each) });
			}
			continue;
		}
		const { item } = each;
		const top = item !== undefined && items.some(({ marker }) => marker.from === item.marker.from);
		const indent = item && indentAt(source, item.marker.from);
		if (each.kind === 'heading' && !accidentalRule(each, source)) lines.push(headingLine(each));
		else addAll(lines, textLines(each, { top, ...(indent !== undefined && { indent }) }, source));
	}
	return prose.length > 0 ? lines : htmlLines(source);
});

/** Those of an HTML block. Each line of a cell is one, unless its table is one of decisions or of what is to be done. */
function htmlLines(source: string): Line[] {
	const lines: Line[] = [];
	let columns: Columns | undefined;
	let table: number | undefined;
	for (const row of htmlRows(source)) {
		const { cell } = row[0]!;
		const isHead = cell?.header;
		const cells = cell ? cellsOf(row) : [];
		if (cell?.table !== table) columns = undefined;
		table = cell?.table;
		const heads = columnsOf(cells);
		if (isHead || heads) columns = heads;
		else if (cells.length > 0 && columns && (columns.who !== undefined || cells.length === row.length)) {
			const plain = { from: 0, to: cells[0]!.text.length };
			lines.push({ proses: cells, plain, form: 'row', top: false, is: columns.is, columns });
		} else {
			for (const { prose, depth } of row) {
				const isItem = prose.item !== undefined;
				addAll(lines, textLines(prose, { top: isItem && depth < 2, ...(isItem && { indent: depth }) }, source));
			}
		}
	}
	return lines;
}

/** @param at where its item stands. */
function textLines(prose: Prose, at: Pick<Line, 'top' | 'indent'>, source: string): Line[] {
	const bold = prose.marks.flatMap(({ kind, plain }) => (kind === 'strong' ? [plain.from] : [])).sort((a, b) => a - b);
	return lineSpans(prose, source).flatMap((line) =>
		partsOf(prose, line, bold).map((part) => textLine(prose, part, at, source)),
	);
}

const quotedIn = ({ within }: Prose): Pick<Line, 'quoted'> => (within === 'quote' ? { quoted: true } : {});

function headingLine(prose: Prose): Line {
	const plain = { from: 0, to: prose.text.length };
	const is = sectionOf(prose.text);
	return { proses: [prose], plain, form: 'heading', top: false, ...(is && { is }), ...quotedIn(prose) };
}

function textLine(
	prose: Prose,
	{ from, to, is: told, inner, bold }: Part,
	{ top, indent }: Pick<Line, 'top' | 'indent'>,
	source: string,
): Line {
	const text = prose.text.slice(from, to);
	const named = labelOf(text, bold || prose.item !== undefined);
	const first = from === 0;
	const box = first && prose.item ? boxIn(source.slice(prose.item.marker.to, prose.span.from)) : undefined;
	const line = {
		proses: [prose],
		top: top && first,
		...(indent !== undefined && { indent }),
		...(box && { box }),
		...(inner && { inner }),
		...quotedIn(prose),
	} as const;
	if (named) return { ...line, plain: { from, to }, form: 'label', is: named };
	const form = prose.item && first ? 'item' : 'text';
	if (told) return { ...line, plain: { from, to }, form, is: told };
	const mark = markIn(prose, from, text);
	const unmarked = { ...line, plain: { from, to }, form } as const;
	if (!mark) return unmarked;
	const { is, by, end, unsure } = mark;
	return { ...unmarked, plain: { from: end, to }, is, ...(by && { by }), ...(unsure && { otherwise: unmarked }) };
}

/** Where brackets open in which a sentence of its own may stand. */
const BRACKET = lazily(() => narrowed(/(?<=\s)[([](?=\p{Lu})/u, 'g'));

/**
 * A line, cut where a mark begins within it: "We talked. **Decision:** …", "It is late. Action (Ann): …". What only says
 * who or whether goes with the sentence before it: "The map is sent. (Action: Ann)".
 *
 * @param bold where bold begins in `prose`, in order.
 */
function partsOf(prose: Prose, { from, to }: Span, bold: readonly number[]): Part[] {
	const text = prose.text.slice(from, to);
	const sentences = [
		...sentencesOf(text).map((each) => each.from),
		...matchesOf(text, BRACKET()).map(({ index }) => index),
	].sort((a, b) => a - b);
	const strong = bold
		.slice(
			countWhile(bold, (at) => at < from),
			countWhile(bold, (at) => at < to),
		)
		.map((at) => at - from);
	const unbracketed = sentences.filter((at) => text[at] !== '(');
	const starts = [...new Set([...sentences, ...strong])]
		.filter((at) => at > 0 && at < text.length)
		.sort((a, b) => a - b);
	const parts: Part[] = [];
	const isBold = strong[0] === 0;
	let rest = 0;
	let inner = false;
	const add = (start: number, end: number, is?: OutcomeKind) => {
		if (A_WORD().test(text.slice(start, end)))
			parts.push({ from: from + start, to: from + end, inner, bold: isBold && start === 0, ...(is && { is }) });
		inner = true;
	};
	for (const at of starts) {
		const mark = at < rest ? undefined : markIn(prose, from + at, text.slice(at));
		if (!mark?.colon) continue;
		const start = mark.end - from;
		const bracketed = text[at] === '(';
		const length = bracketed ? text.slice(start, start + BRACKETED).indexOf(')') : -1;
		const close = length < 0 ? -1 : start + length;
		const next = sentences[countWhile(sentences, (each) => each <= start)] ?? text.length;
		const told = text.slice(start, close < 0 ? next : close);
		const before = Math.max(rest, unbracketed[countWhile(unbracketed, (each) => each < at) - 1] ?? 0);
		if (isRemark(told, mark.is, bracketed) && A_WORD().test(text.slice(before, at))) {
			add(rest, before);
			rest = close < 0 ? next : close + 1;
			add(before, rest, mark.is);
		} else {
			add(rest, at);
			rest = at;
			if (close < 0) continue;
			add(at, close);
			rest = close + 1;
		}
	}
	add(rest, text.length);
	return parts;
}

/** A stretch of a line; `is`: what the remark at its end makes of it. */
interface Part extends Span {
	/** It begins within its line. */
	readonly inner: boolean;
	/** It begins in bold. */
	readonly bold: boolean;
	readonly is?: OutcomeKind;
}

const A_WORD = lazily(() => /\p{L}{2}/u);
/** The most that stands in brackets. */
const BRACKETED = 300;

/** Whether what a mark leads to only says who ("Ann and Bo") or whether ("yes"). */
function isRemark(said: string, is: OutcomeKind, bracketed: boolean): boolean {
	const words = said.match(/[\p{L}'’-]+/gu) ?? [];
	if (words.length === 0) return false;
	if (is === 'decision') return words.length <= 1;
	const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return words.length <= (bracketed ? 8 : 4) && named * 2 > words.length;
}

function boxIn(source: string): Line['box'] {
	const box = /\[([ xX])\]/.exec(source)?.[1];
	return box === undefined ? undefined : box === ' ' ? 'open' : 'ticked';
}

/** A line of the source that is shorter was not broken for lack of room, … */
const WRAPPED = 40;
/** … nor was one in which the next word, and more, would have had room, … */
const ROOM = 30;
/** … nor was any beside one that is longer. */
const WIDEST = 140;
/** Begins something of its own, however long the line before it is. */
const OPENS = /^\s*(?:[•·‣▪◦●○–—☐☑☒✅✔✓@→⇒]|[-=]{1,2}>|\[[ xX]\]|[-+*]\s|\d{1,3}(?:\.\d{1,3})?\s?[.)–—:](?!\d))/u;
/** … nor was one that is shorter and ends a sentence. */
const ENDED = 60;
const END = /[.!?]\s*$/;
const CAPITAL = lazily(() => /^\P{L}*\p{Lu}/u);

/** What each line says: a sentence that goes on in the next line of the source is in one. */
function lineSpans(prose: Prose, source: string): Span[] {
	const spans: Span[] = [];
	let before = '';
	const lines = [...prose.text.matchAll(/[^\r\n]+/g)];
	const widest = lines.reduce((most, [line]) => Math.max(most, line.length), 0);
	const wrapped = widest > WIDEST ? Infinity : Math.max(WRAPPED, widest - ROOM);
	const least = prose.container === 'item' ? Math.max(wrapped, ENDED) : wrapped;
	// What is indented belongs to its item; what stands at the margin may be a paragraph below the list.
	const isInside = (at: number) =>
		prose.container === 'item' && /[ \t]/.test(source[lineStart(source, placeOf(prose, at))] ?? '');
	for (const { 0: line, index } of lines) {
		const last = spans.at(-1);
		const to = index + line.length;
		const isHers = prose.container === 'item' && spans.length === 1 && A_NAME().test(before) && !OPENS.test(line);
		const isOne = () =>
			goesOn({ from: index, to }, before, isInside(index) ? 0 : least, prose) && !isHardBreak(prose, last!.to, source);
		if (last && (isHers || isOne())) {
			spans[spans.length - 1] = { from: last.from, to };
		} else spans.push({ from: index, to });
		before = line;
	}
	return spans;
}

/** “Ann Lee:”, above what she has to do. */
const A_NAME = lazily(() => narrowed(/^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,4}:\s*$/u));

/** @param wrapped a line that is shorter was not broken for lack of room. */
function goesOn({ from, to }: Span, before: string, wrapped: number, prose: Prose): boolean {
	const line = prose.text.slice(from, to);
	const isCapital = CAPITAL().test(line);
	// "… in the\nfollow up" is no label.
	const isLabel = sectionOf(line) !== undefined && (isCapital || before.length < WRAPPED);
	if (OPENS.test(line) || isLabel || sectionOf(before) || ownerLabel(line) !== undefined) return false;
	if (isCapital) {
		if (before.length < wrapped) return false;
		if (before.length < ENDED && END.test(before)) return false;
	}
	return markIn(prose, from, line) === undefined;
}

/** Whether the line ends here for readers, too: after two blanks or a backslash. */
function isHardBreak(prose: Prose, at: number, source: string): boolean {
	return !/[\r\n]/.test(source[placeOf(prose, at)] ?? '');
}

/** Of one character, in the source. */
function placeOf(prose: Prose, at: number): number {
	return sourceSpan(prose, { from: at, to: at + 1 }).from;
}

/** What the line says, as the text has it. */
export function rawOf({ proses, plain }: Line): string {
	return proses[0]!.text.slice(plain.from, plain.to);
}

export function textOf(line: Line): string {
	return plainText(rawOf(line));
}

/** The same of each cell of a row; of any other line, what {@link textOf} gives. */
export function textsOf(line: Line): readonly [string, ...string[]] {
	return [textOf(line), ...line.proses.slice(1).map(({ text }) => plainText(text))];
}

/** A stretch of a line, or of a cell, as it is shown: with the words of code and of pictures. */
export function shownText(prose: Prose, plain: Span, { source }: Pick<ReadBlock, 'source'>): string {
	return plainText(withCode(prose, source, plain, true).replaceAll(STRAY, ''));
}

/** Stars that do not balance. */
const STRAY = /(?<!\S)\*\*|\*\*(?!\S)/g;

/** How many words a text has; numbers are none. */
export function countWords(text: string): number {
	return text.match(WORD())?.length ?? 0;
}

const WORD = lazily(() => /\p{L}+/gu);

function plainText(text: string): string {
	return oneLine(text.replaceAll(OBJECT, ' '));
}
