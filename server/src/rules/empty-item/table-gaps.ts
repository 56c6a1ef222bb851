/** What is missing in tables: a value in a table that is a form, a row with nothing but its number. */
import type { Facts } from '../../report/index.js';
import { hasLetter, type Span } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';

export interface TableGap {
	/** In the block. */
	readonly span: Span;
	/** Of a field: its label. */
	readonly field?: string;
}

const RULE = /^[ \t|:-]+$/;
const LABEL_LENGTH = 40;
/** As many other rows must be filled in. */
const FEW = 3;

interface Row {
	readonly span: Span;
	readonly cells: readonly string[];
}

export function tableGaps({ prose, unread }: Facts, source: string): TableGap[] {
	if (unread || prose[0]?.kind !== 'cell') return [];
	const [head, rule, ...rows] = linesOf(source)
		.filter(({ from, to }) => source.slice(from, to).includes('|'))
		.map((span): Row => ({ span, cells: cellsOf(source.slice(span.from, span.to)) }));
	if (!head || !rule || !RULE.test(source.slice(rule.span.from, rule.span.to))) return [];
	if (rows.some(({ cells }) => cells.length !== head.cells.length)) return [];
	return head.cells.length === 2 ? fields(head, rows) : numbers(head, rows);
}

function cellsOf(line: string): string[] {
	const bare = line.trim().replace(/^\||\|$/g, '');
	return bare.split('|').map((cell) => cell.trim());
}

/** A table without a head is a form: labels, and what belongs to them. */
function fields({ cells: head }: Row, rows: readonly Row[]): TableGap[] {
	if (head.some((cell) => cell !== '')) return [];
	if (rows.some(({ cells: [label = ''] }) => !hasLetter(label) || label.length > LABEL_LENGTH)) return [];
	const gaps = rows.filter(({ cells }) => cells[1] === '');
	if (gaps.length === 0 || rows.length - gaps.length < Math.max(FEW, gaps.length)) return [];
	return gaps.map(({ span, cells }) => ({ span, field: cells[0]!.replace(/[*_:]/g, '').trim() }));
}

/** One row with a number alone, among others that say something in more than one column. */
function numbers({ cells: head }: Row, rows: readonly Row[]): TableGap[] {
	if (head.length < 3) return [];
	const isGap = ({ cells: [first = '', ...others] }: Row): boolean =>
		/^\d{1,3}[.)]?$/.test(first) && others.every((cell) => cell === '');
	const [gap, another] = rows.filter(isGap);
	const filled = rows.filter(({ cells }) => cells.slice(1).filter((cell) => cell !== '').length > 1);
	return gap && !another && rows.length > 1 && filled.length === rows.length - 1 ? [{ span: gap.span }] : [];
}
