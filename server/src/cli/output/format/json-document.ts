import { visibleJson } from '../visible.js';

/** Placeholder for the members of the list; nothing that precedes them in a document has this name. */
const LIST = '[members]';

/**
 * A JSON document written piece by piece, because one of its lists may not fit into memory. The pieces, concatenated,
 * mean the same as `JSON.stringify` of the whole.
 */
export class JsonDocument<End> {
	readonly #build: (list: readonly unknown[], end: End | undefined) => unknown;
	#count = 0;
	#indent = '';

	/**
	 * @param build makes the document around the list. What precedes the list must be the same whether or not the end
	 *   is known.
	 */
	constructor(build: (list: readonly unknown[], end: End | undefined) => unknown) {
		this.#build = build;
	}

	/** The next members of the list, preceded by the head of the document the first time. */
	add(members: readonly unknown[]): string {
		let text = '';
		for (const member of members) {
			text += this.#count++ === 0 ? this.#start() : ',\n';
			// A string contains no line break, but it may contain characters that `^` treats as one.
			text += this.#indent + stringify(member).replaceAll('\n', `\n${this.#indent}`);
		}
		return text;
	}

	/** The rest of the document. */
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
