import type { Report } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import type { Moved } from '../rename/elsewhere.js';

/** Text that gets another place. */
export interface Move {
	readonly span: Span;
	/** Where it goes to, outside of `cut`, and what is put around it there. */
	readonly to: number;
	readonly before: string;
	readonly after: string;
	/** What goes away where it was, blank lines beside it included; and what stands there instead. */
	readonly cut: Span;
	readonly left: string;
}

/** A new form of a report. All places are those of the old one. */
export interface Rewriting {
	/** In any order; inside of what is moved, too. */
	readonly edits: readonly Edit[];
	readonly moves?: readonly Move[];
	/** Stretches in which the same is named as before, but in another order. */
	readonly loose?: readonly Span[];
	/** Each title is still one, whatever its form. */
	readonly keepsTitles?: true;
	/** There is one annex more. */
	readonly addsAnnex?: true;
}

/** What can be done to a report at a place. */
export interface Refactoring {
	/** Tells it from the others, for editors: `annex.down`. */
	readonly id: string;
	/** For the user. */
	readonly title: string;
	/** Extracting is listed apart by editors. */
	readonly extracts?: true;
	/** What is in the way, for the user, or `undefined`, if something is; called only once somebody wants it. */
	readonly rewrite: () => Rewriting | string | undefined;
}

/** What comes of one that somebody wants: its edits, in order, and what others may say of it; or what is in the way, for the user. */
export type Outcome =
	| { readonly edits: readonly Edit[]; readonly moved: Moved; readonly obstacle?: undefined }
	| { readonly edits?: undefined; readonly moved?: undefined; readonly obstacle: string };

/** What of one kind can be done where the cursor or the selection is. */
export type Offer = (report: Report, at: Span) => readonly Refactoring[];
