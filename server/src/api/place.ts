import { countWhile, LineIndex, type Span } from '../text/index.js';

/**
 * Lines and columns from 1, columns in UTF-16 units; the end is the place after the last unit. A tuple, since the cache
 * stores thousands of them.
 */
export type Region = readonly [line: number, column: number, endLine: number, endColumn: number];

/** All of a text that it takes to tell lines and columns in it; plain data. */
export interface Lines {
	/** The offset of the first character of each. */
	readonly starts: readonly number[];
	/** Of the text. */
	readonly length: number;
	/** The length of its byte-order mark, which is not counted in columns: 0 or 1. */
	readonly mark: number;
}

/** Offsets to lines and columns as printed. */
export function regionIn(lines: Lines, { from, to }: Span): Region {
	return [...placeIn(lines, from), ...placeIn(lines, to)];
}

function placeIn({ starts, length, mark }: Lines, offset: number): [line: number, column: number] {
	const inside = Math.min(Math.max(offset, 0), length);
	const line = countWhile(starts, (start) => start <= inside);
	return [line, Math.max(inside - starts[line - 1]! - (line === 1 ? mark : 0), 0) + 1];
}

/** Places in one text. */
export class Places {
	readonly #lines: LineIndex;
	readonly #text: string;
	readonly #mark: number;

	constructor(text: string) {
		this.#lines = new LineIndex(text);
		this.#text = text;
		this.#mark = text.startsWith('\uFEFF') ? 1 : 0;
	}

	get lines(): Lines {
		return { starts: this.#lines.starts, length: this.#text.length, mark: this.#mark };
	}

	region(span: Span): Region {
		return regionIn(this.lines, span);
	}

	/** The line, counted from 1, without its ending and without a byte-order mark. */
	line(number: number): string {
		const start = this.#lines.lineStart(number - 1) + (number === 1 ? this.#mark : 0);
		return this.#text.slice(start, this.#lines.lineEnd(number - 1));
	}
}
