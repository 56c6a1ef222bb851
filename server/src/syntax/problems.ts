import type { Span } from '../text/index.js';

/** Something that the user can put right. */
export interface Problem {
	/** What is wrong, then what to do, in one sentence without a final stop. */
	readonly message: string;
	/** Absent where there is no text that it stands in. */
	readonly span?: Span;
	/** What was most likely meant, in place of what stands at `span`. */
	readonly suggestion?: string;
}

/** More would not be read, and each takes memory. */
const MOST_PROBLEMS = 100;

export class Problems {
	readonly all: Problem[] = [];

	add(message: string, { span, suggestion }: { readonly span?: Span | undefined; readonly suggestion?: string } = {}) {
		if (this.all.length >= MOST_PROBLEMS) return;
		this.all.push({ message, ...(span && { span }), ...(suggestion !== undefined && { suggestion }) });
	}
}
