/** What one block says of decisions and of what is to be done. */
import { memoizeOn } from '../../../incremental/index.js';
import { addAll, indentAt, lazily, oneLine, type Span } from '../../../text/index.js';
import { accidentalRule } from '../../document/accidental-headings.js';
import { cellsOf, htmlRows } from '../../facts/html-prose.js';
import type { Facts, Prose, ReadBlock } from '../../facts/model.js';
import { OBJECT } from '../../facts/prose.js';
import { ofBlock } from '../../facts/queries.js';
import { withCode } from '../../facts/with-code.js';
import { type Part, partsOf } from './line-parts.js';
import { lineSpans } from './line-spans.js';
import { labelOf, markIn, type OutcomeKind, sectionOf, toDoAtEnd } from './marks.js';
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
	const toDo = mark || form !== 'item' ? undefined : toDoAtEnd(text);
	if (toDo !== undefined) return { ...unmarked, plain: { from, to: from + toDo }, is: 'action' };
	if (!mark) return unmarked;
	const { is, by, end, unsure } = mark;
	return { ...unmarked, plain: { from: end, to }, is, ...(by && { by }), ...(unsure && { otherwise: unmarked }) };
}

function boxIn(source: string): Line['box'] {
	const box = /\[([ xX])\]/.exec(source)?.[1];
	return box === undefined ? undefined : box === ' ' ? 'open' : 'ticked';
}

/** What the line says, as the text has it. */
export function rawOf({ proses, plain }: Line): string {
	return proses[0]!.text.slice(plain.from, plain.to);
}

/** The same as one line, without what stands for pictures and code. */
export const textOf = memoizeOn((line: Line): string => plainText(rawOf(line)));

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
