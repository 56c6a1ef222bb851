import type { Edit, Span } from '../../text/index.js';
import type { Moved } from './elsewhere.js';

/** What can be renamed at a place. */
export interface Renamable {
	/** What holds the place, to be marked. */
	readonly span: Span;
	/** The name as it is, for the user to change. */
	readonly name: string;
	/** Gives it another name, everywhere. */
	readonly to: (name: string) => Renaming;
	/** By what it is told from others, if it had another name. */
	readonly keyOf?: (name: string) => string;
}

/** What is to be written in the report itself; or why nothing is, and what to do, for the user. */
export type Renaming =
	| { readonly edits: readonly Edit[]; readonly annexes?: Moved['annexes'] }
	| { readonly refused: string };

export function refuse(refused: string): { readonly refused: string } {
	return { refused };
}
