import { narrowed } from '../../text/index.js';

/**
 * A long list of alternatives, of which a text is asked for few: an expression is made only of those that begin with
 * the same two characters as the text. One of all of them takes V8 milliseconds to compile.
 */
export class Alternatives {
	readonly #patterns: readonly string[];
	readonly #after: string;
	#sources: ReadonlyMap<string, readonly string[]> | undefined;
	readonly #made = new Map<string, RegExp>();

	/**
	 * @param patterns that each begin with two plain characters.
	 * @param after what must stand after any of them.
	 */
	constructor(patterns: readonly string[], after: string) {
		this.#patterns = patterns;
		this.#after = after;
	}

	/** Where the first alternative ends that stands in `text` at `at`; -1 where none does. */
	endAt(text: string, at: number): number {
		this.#sources ??= byOpening(this.#patterns);
		const opening = text.slice(at, at + 2);
		const sources = this.#sources.get(opening);
		if (!sources) return -1;
		const made = this.#made.get(opening) ?? narrowed(`(?:${sources.join('|')})${this.#after}`, 'uy');
		this.#made.set(opening, made);
		made.lastIndex = at;
		return made.test(text) ? made.lastIndex : -1;
	}
}

function byOpening(patterns: readonly string[]): Map<string, string[]> {
	const sources = new Map<string, string[]>();
	for (const source of patterns) {
		for (const opening of openingsOf(source)) {
			const others = sources.get(opening);
			if (others) others.push(source);
			else sources.set(opening, [source]);
		}
	}
	return sources;
}

/** Of "s'interroge", with either apostrophe; of "a présenté", with a blank or the end of a line. */
function openingsOf(source: string): string[] {
	const apostrophes = /^(.)\[(['’]+)\]/u.exec(source);
	if (apostrophes) return Array.from(apostrophes[2]!, (sign) => `${apostrophes[1]}${sign}`);
	return source.startsWith('\\s', 1) ? [`${source[0]} `, `${source[0]}\n`] : [source.slice(0, 2)];
}
