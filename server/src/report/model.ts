import type { Span } from '../text/index.js';

export type Kind = 'report' | 'other';

/** What the document says, without Markdown. A value: no methods, no cycles, no tree nodes. */
export interface Report {
	readonly text: string;
	readonly kind: Kind;
	/** Why the document is taken for what it is: a clause for people, without a final stop. */
	readonly kindReason: string;
	/** `<!-- … -->`, in the order of the text. */
	readonly comments: readonly Comment[];
}

export interface Comment {
	readonly span: Span;
	/** What stands between `<!--` and `-->`, trimmed. */
	readonly value: string;
}
