import type { Span } from '../text/index.js';

/** Something that the user can put right. */
export interface Problem {
	/** What is wrong, then what to do, in two sentences without a stop at the end. */
	readonly message: string;
	/** Absent where there is no text that it stands in. */
	readonly span?: Span;
	/** What was most likely meant, in place of what stands at `span`. */
	readonly suggestion?: string;
}

/** More would not be read, and each takes memory. */
const MOST_PROBLEMS = 100;

export class Problems {
	readonly #told: Problem[] = [];
	#untold = 0;

	/** What was added; of very much, the first, and how much more there is. */
	get all(): readonly Problem[] {
		const last = this.#told.at(-1);
		if (this.#untold === 0 || !last) return this.#told;
		const message = `There are ${this.#untold + 1} more mistakes in this text. Put the others right first`;
		return [...this.#told.slice(0, -1), { message, ...(last.span && { span: last.span }) }];
	}

	add(message: string, { span, suggestion }: { readonly span?: Span | undefined; readonly suggestion?: string } = {}) {
		if (this.#told.length >= MOST_PROBLEMS) this.#untold++;
		else this.#told.push({ message, ...(span && { span }), ...(suggestion !== undefined && { suggestion }) });
	}
}
