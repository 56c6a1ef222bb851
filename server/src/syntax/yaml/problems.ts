import { clipped, type Span } from '../../text/index.js';
import type { Node } from './node.js';

/** Something that the user can fix. */
export interface Problem {
	/** What is wrong, then what to do, in two sentences without a final full stop. */
	readonly message: string;
	/** Absent if it is not in a text. */
	readonly span?: Span;
	/** What was most likely meant, to replace the text at `span`. */
	readonly suggestion?: string;
}

/** Nobody would read more, and each takes memory. */
const MOST_PROBLEMS = 100;

export class Problems {
	readonly #told: Problem[] = [];
	#untold = 0;

	/** The problems added; if there are too many, the first ones and a count of the others. */
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

/** "final:true": YAML takes it for one word. Whether that is what `node` says; then it is reported. */
export function addUnspaced({ kind, value, span }: Node, problems: Problems): boolean {
	const [, name, rest] = /^([\p{L}\d_-]{1,40}):([^\s:/]\S*)/u.exec(kind === 'text' ? String(value) : '') ?? [];
	if (name === undefined || rest === undefined) return false;
	const written = `${name}:${rest}`;
	const place = span && { from: span.from, to: Math.min(span.to, span.from + written.length) };
	const message = `The space behind the colon is missing in "${clipped(written, 60)}". Write "${name}: …"`;
	problems.add(message, { span: place });
	return true;
}
