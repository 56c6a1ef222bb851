import type { Change } from './change.js';
import type { Text } from './rope.js';
import { countWhile } from './search.js';

/** A place as in the LSP: both count from 0, `character` in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/**
 * Maps offsets to lines and back. A line ends at LF, CRLF or a lone CR, as in LSP and CommonMark (section 2.1).
 * Building takes one scan of the text, a look-up a binary search.
 */
export class LineIndex {
	/** Offset of the first character of each line; the first is 0. */
	readonly #starts: readonly number[];
	readonly #text: Text;

	constructor(text: Text, starts?: readonly number[]) {
		this.#text = text;
		this.#starts = starts ?? [0].concat(startsIn(text.toString()));
	}

	/** The index of `text`, which this one's text became by the change; scans only the changed lines. */
	changed(text: Text, { from, to, inserted }: Change): LineIndex {
		const starts = this.#starts;
		// An LF may now follow an old CR, so the previous line is scanned again.
		const first = this.lineAt(Math.max(0, from - 1));
		const next = this.lineAt(to) + 1;
		const shift = inserted - (to - from);
		const start = starts[first]!;
		const end = next < starts.length ? starts[next]! + shift : text.length + 1;
		const between = startsIn(text.slice(start, Math.min(end, text.length)))
			.map((each) => start + each)
			.filter((each) => each < end);
		const later = starts.slice(next);
		if (shift !== 0) for (let i = 0; i < later.length; i++) later[i]! += shift;
		return new LineIndex(text, starts.slice(0, first + 1).concat(between, later));
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	/** The number of the line that contains `offset`, from 0; an offset outside the text is clamped. */
	lineAt(offset: number): number {
		return Math.max(0, countWhile(this.#starts, (start) => start <= offset) - 1);
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

	/** Offset after the last character of `line`, without its line ending. */
	lineEnd(line: number): number {
		if (line + 1 >= this.#starts.length) return this.#text.length;
		const end = this.lineStart(line + 1);
		const ending = this.#text.slice(Math.max(this.lineStart(line), end - 2), end);
		return end - (ending === '\r\n' ? 2 : 1);
	}
}

/** Where lines start in `text`, except the first. */
function startsIn(text: string): number[] {
	const starts: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
	}
	return starts;
}
