/** The text of HTML blocks, as if it stood in paragraphs, items and cells: what was decided, or who was there, may be told there, too. */
import { type HtmlCell, type HtmlText, readHtmlText } from '../../syntax/index.js';
import { shift } from '../../text/index.js';
import type { Mark, Prose } from './model.js';
import { sourceSpan } from './prose.js';

/** A paragraph or an item, or one in a cell. */
export interface HtmlProse {
	readonly prose: Prose;
	/** Of an item: in how many lists it is. */
	readonly depth: number;
	readonly cell?: HtmlCell;
}

const BEGINS = /^ {0,3}<[a-z/]/i;

/** What stands one below the other, or in the cells of one row. @param source of a block without prose. */
export function htmlRows(source: string): readonly (readonly HtmlProse[])[] {
	const rows: HtmlProse[][] = [];
	if (!BEGINS.test(source)) return rows;
	let last: number | undefined;
	for (const text of readHtmlText(source)) {
		const { depth, cell } = text;
		if (cell === undefined || cell.row !== last) rows.push([]);
		last = cell?.row;
		rows.at(-1)!.push({ prose: proseOf(text), depth, ...(cell && { cell }) });
	}
	return rows;
}

/** The text of a block without prose that has a summary, which stands above what can be unfolded. */
export function summariesIn(source: string): readonly Prose[] {
	return SUMMARY.test(source) ? htmlRows(source).flatMap((row) => row.map(({ prose }) => prose)) : [];
}

const SUMMARY = /<summary[\s>]/i;

function proseOf({ text, map, bold, item, depth }: HtmlText): Prose {
	const plain = { text, map, marks: bold.map((each) => ({ kind: 'strong', ...each }) as const), literal: [] };
	const span = sourceSpan(plain, { from: 0, to: text.length });
	const container = depth > 0 || item ? 'item' : 'document';
	return { ...plain, kind: 'paragraph', container, span, stars: [], ...(item && { item: { marker: item } }) };
}

/** The cells of a row, each with all its lines. */
export function cellsOf(row: readonly HtmlProse[]): readonly Prose[] {
	const cells: Prose[][] = [];
	for (const { prose, cell } of row) {
		const { column } = cell!;
		cells[column] ??= [];
		cells[column].push(prose);
	}
	// A cell without words holds its place.
	return Array.from(cells, (lines) => (lines ? joined(lines) : EMPTY));
}

function joined(lines: readonly Prose[]): Prose {
	const map: number[] = [];
	const marks: Mark[] = [];
	let at = 0;
	for (const line of lines) {
		for (let index = 0; index < line.map.length; index += 2) map.push(line.map[index]! + at, line.map[index + 1]!);
		for (const mark of line.marks) marks.push({ ...mark, plain: shift(mark.plain, at) });
		at += line.text.length + 1;
	}
	const text = lines.map((line) => line.text).join(' ');
	const span = { from: lines[0]!.span.from, to: lines.at(-1)!.span.to };
	return { ...EMPTY, text, map, marks, span };
}

const EMPTY: Prose = {
	kind: 'cell',
	container: 'document',
	span: { from: 0, to: 0 },
	text: '',
	map: [],
	marks: [],
	literal: [],
	stars: [],
};
