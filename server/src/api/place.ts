import { LineIndex, type Span } from '../text/index.js';

/**
 * Lines and columns from 1, columns in UTF-16 units; the end is the place after the last unit. A tuple, since the cache
 * stores thousands of them.
 */
export type Region = readonly [line: number, column: number, endLine: number, endColumn: number];

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

	region({ from, to }: Span): Region {
		return [...this.#place(from), ...this.#place(to)];
	}

	/** The line, counted from 1, without its ending and without a byte-order mark. */
	line(number: number): string {
		const start = this.#lines.lineStart(number - 1) + (number === 1 ? this.#mark : 0);
		return this.#text.slice(start, this.#lines.lineEnd(number - 1));
	}

	#place(offset: number): [line: number, column: number] {
		const { line, character } = this.#lines.positionAt(offset);
		return [line + 1, Math.max(character - (line === 0 ? this.#mark : 0), 0) + 1];
	}
}
