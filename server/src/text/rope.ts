import { countWhile } from './search.js';
import type { Span } from './span.js';

/** A text, in one string or several. */
export interface Text {
	readonly length: number;
	/** Like a string's, for places within the text, in order. */
	slice(from: number, to?: number): string;
	/** All of it as one string: to be avoided at a keystroke, since it may have to be copied. */
	toString(): string;
}

/** Scanning this many pieces is faster than copying the text. */
const PIECES = 100;

/**
 * A text in pieces; each version shares the unchanged ones with the previous version. A string would be copied at every
 * keystroke, which in a report of 1 MB takes as long as the check.
 */
export class Rope implements Text {
	readonly length: number;
	/** None is empty unless the text is. */
	readonly #pieces: readonly string[];
	/** Where each piece starts. */
	readonly #starts: readonly number[];
	#whole: string | undefined;

	private constructor(pieces: readonly string[]) {
		const starts: number[] = [];
		let length = 0;
		for (const piece of pieces) {
			starts.push(length);
			length += piece.length;
		}
		this.#pieces = pieces;
		this.#starts = starts;
		this.length = length;
		if (pieces.length <= 1) this.#whole = pieces[0] ?? '';
	}

	static of(text: Text | string): Rope {
		return text instanceof Rope ? text : new Rope([text.toString()]);
	}

	/** This text with `insert` replacing `span`. */
	replace({ from, to }: Span, insert: string): Rope {
		const pieces = this.#whole === undefined ? this.#pieces : [this.#whole];
		const starts = this.#whole === undefined ? this.#starts : [0];
		const first = Math.max(0, countWhile(starts, (start) => start <= from) - 1);
		const last = Math.max(first, countWhile(starts, (start) => start < to) - 1);
		const before = (pieces[first] ?? '').slice(0, from - (starts[first] ?? 0));
		const after = (pieces[last] ?? '').slice(to - (starts[last] ?? 0));
		const changed = [before, insert, after].filter((piece) => piece !== '');
		const made = new Rope([...pieces.slice(0, first), ...changed, ...pieces.slice(last + 1)]);
		return made.#pieces.length > PIECES ? new Rope([made.toString()]) : made;
	}

	slice(from: number, to = this.length): string {
		if (this.#whole !== undefined) return this.#whole.slice(from, to);
		const pieces = this.#pieces;
		const starts = this.#starts;
		let i = countWhile(starts, (start) => start <= from) - 1;
		let part = pieces[i]!.slice(from - starts[i]!, to - starts[i]!);
		while (++i < pieces.length && starts[i]! < to) part += pieces[i]!.slice(0, to - starts[i]!);
		return part;
	}

	toString(): string {
		this.#whole ??= this.#pieces.join('');
		return this.#whole;
	}
}
