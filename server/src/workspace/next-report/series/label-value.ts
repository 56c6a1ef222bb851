/** What follows a label, "Place: …", also in a table of two columns. */
import { sourceSpan } from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import type { Part, Piece } from './pieces.js';
import { labelIn } from './series-text.js';

/** A piece that is a label and what follows it. */
export interface Labelled {
	readonly label: string;
	/** May be empty. */
	readonly rest: string;
	/** Where the rest stands, with the signs of bold words and links in it; `undefined` if it is empty, or a mark holds the label too. */
	readonly value?: Span;
}

/** @param words of the piece. */
export function labelledIn(piece: Piece, words: string): Labelled | undefined {
	const found = labelIn(words);
	const { parts, row } = piece;
	const isRow = row !== undefined && parts.length === 2 && !/\d/.test(found?.label ?? '');
	const part = parts[isRow ? 1 : 0];
	if (!found || !part || (parts.length > 1 && !isRow)) return undefined;
	const at = isRow ? part.plain.from : part.plain.to - found.rest.trimStart().length;
	const value = found.rest.trim() === '' || at === part.plain.to ? undefined : valueFrom(part, at, piece);
	return { ...found, ...(value && { value }) };
}

function valueFrom({ prose, block, plain, outer }: Part, at: number, piece: Piece): Span | undefined {
	const { from, to } = sourceSpan(prose, { from: at, to: plain.to });
	const marks = outer.filter((mark) => mark.span.from < to && from < mark.span.to);
	const whole = {
		from: Math.min(from, ...marks.map(({ span }) => span.from)) + block,
		to: Math.max(to, ...marks.map(({ span }) => span.to)) + block,
	};
	return whole.from < from + block - LONGEST_SIGNS || whole.from < piece.span.from ? undefined : whole;
}

/** `***` and `[**` open what a value is set in; more is words. */
const LONGEST_SIGNS = 3;
