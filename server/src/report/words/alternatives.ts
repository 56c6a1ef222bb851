import { narrowed } from '../../text/index.js';

/**
 * A long list of alternatives, of which a text is asked for few: an expression is made only of those that begin with
 * the same two characters as the text. One of all of them takes V8 milliseconds to compile.
 */
export class Alternatives {
	readonly #pattern: string;
	readonly #after: string;
	#sources: ReadonlyMap<string, readonly string[]> | undefined;
	readonly #made = new Map<string, RegExp>();

	/**
	 * @param pattern alternatives that each begin with two plain characters.
	 * @param after what must stand after any of them.
	 */
	constructor(pattern: string, after: string) {
		this.#pattern = pattern;
		this.#after = after;
	}

	/** Where the first alternative ends that stands in `text` at `at`; -1 where none does. */
	endAt(text: string, at: number): number {
		this.#sources ??= byOpening(this.#pattern);
		const opening = text.slice(at, at + 2);
		const sources = this.#sources.get(opening);
		if (!sources) return -1;
		const made = this.#made.get(opening) ?? narrowed(`(?:${sources.join('|')})${this.#after}`, 'uy');
		this.#made.set(opening, made);
		made.lastIndex = at;
		return made.test(text) ? made.lastIndex : -1;
	}
}

function byOpening(pattern: string): Map<string, string[]> {
	const sources = new Map<string, string[]>();
	for (const source of alternativesOf(pattern)) {
		const opening = source.slice(0, 2);
		const others = sources.get(opening);
		if (others) others.push(source);
		else sources.set(opening, [source]);
	}
	return sources;
}

/** The alternatives of `pattern`; those inside its groups are left together. */
export function alternativesOf(pattern: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < pattern.length; at++) {
		const sign = pattern[at];
		if (sign === '\\') at++;
		else if (sign === '(') depth++;
		else if (sign === ')') depth--;
		else if (sign === '|' && depth === 0) {
			found.push(pattern.slice(from, at));
			from = at + 1;
		}
	}
	return [...found, pattern.slice(from)];
}
