/** A place as people and the LSP count: both from 0, `character` in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/**
 * Offsets to lines and back. A line ends at LF, CRLF or CR alone, as in LSP and CommonMark
 * (section 2.1). Building costs one scan of the text, a look-up a binary search.
 */
export class LineIndex {
	/** Offset of the first character of each line; the first is 0. */
	readonly #starts: number[] = [0];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		// Looking for the two characters is several times as fast as looking at each.
		let lf = text.indexOf('\n');
		let cr = text.indexOf('\r');
		while (lf >= 0 || cr >= 0) {
			if (cr >= 0 && (lf < 0 || cr + 1 < lf)) {
				this.#starts.push(cr + 1);
				cr = text.indexOf('\r', cr + 1);
			} else {
				this.#starts.push(lf + 1);
				if (cr >= 0 && cr < lf) cr = text.indexOf('\r', lf + 1);
				lf = text.indexOf('\n', lf + 1);
			}
		}
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	/** The number of the line that holds `offset`, from 0; an offset outside the text is clamped. */
	lineAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if (this.#starts[middle]! <= offset) low = middle;
			else high = middle;
		}
		return low;
	}

	positionAt(offset: number): Position {
		const inside = Math.min(Math.max(offset, 0), this.#text.length);
		const line = this.lineAt(inside);
		return { line, character: inside - this.#starts[line]! };
	}

	/** Offset of the first character of `line`; the end of the text for a line past the last. */
	lineStart(line: number): number {
		return this.#starts[line] ?? this.#text.length;
	}

	/** Offset after the last character of `line`, its line ending not counted. */
	lineEnd(line: number): number {
		let end = this.lineStart(line + 1);
		if (line + 1 >= this.#starts.length) return this.#text.length;
		if (this.#text.charCodeAt(end - 1) === 10) end--;
		if (this.#text.charCodeAt(end - 1) === 13) end--;
		return Math.max(end, this.lineStart(line));
	}
}
