import { visibleJson } from '../visible.js';

/** Stands for the members of the list; nothing that comes before them in a document is called so. */
const LIST = '[members]';

/**
 * A document of JSON that is written piece by piece, because one of its lists may be longer than what
 * fits into memory. The pieces, one after the other, mean what `JSON.stringify` makes of the whole.
 */
export class JsonDocument<End> {
	readonly #build: (list: readonly unknown[], end: End | undefined) => unknown;
	#count = 0;
	#indent = '';

	/**
	 * @param build makes the document around the list. What stands before the list must be the same
	 *   whether or not the end is known.
	 */
	constructor(build: (list: readonly unknown[], end: End | undefined) => unknown) {
		this.#build = build;
	}

	/** The next members of the list, and all that stands before the first. */
	add(members: readonly unknown[]): string {
		let text = '';
		for (const member of members) {
			text += this.#count++ === 0 ? this.#start() : ',\n';
			// Within a string there is no line break, but there may be characters that `^` takes for one.
			text += this.#indent + stringify(member).replaceAll('\n', `\n${this.#indent}`);
		}
		return text;
	}

	/** What is left to write. */
	end(end: End): string {
		if (this.#count === 0) return `${stringify(this.#build([], end))}\n`;
		const whole = stringify(this.#build([LIST], end));
		return `${whole.slice(whole.indexOf(QUOTED) + QUOTED.length)}\n`;
	}

	#start(): string {
		const whole = stringify(this.#build([LIST], undefined));
		const head = whole.slice(0, whole.indexOf(QUOTED));
		this.#indent = head.slice(head.lastIndexOf('\n') + 1);
		return head.slice(0, head.length - this.#indent.length);
	}
}

const QUOTED = JSON.stringify(LIST);

function stringify(value: unknown): string {
	return visibleJson(JSON.stringify(value, undefined, 2));
}
