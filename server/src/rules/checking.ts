import type { Directive, NamedRule } from '../report/index.js';
import type { Span } from '../text/index.js';

/** What rules about the checking itself ask: what it has done so far, and what the writer has told it. */
export interface Checking {
	/** The ids of all rules. */
	readonly ruleIds: readonly string[];
	/** What is unusable in the front matter. */
	frontMatterProblems(): readonly FrontMatterProblem[];
	/** There was not enough time for all. */
	cutOff(): boolean;
	/** What has suppressed nothing so far. */
	unused(): readonly Unused[];
}

export interface FrontMatterProblem {
	/** What is wrong, then what to do, as in a finding. */
	readonly message: string;
	readonly span?: Span;
	/** What was most likely meant, to replace the text at `span`. */
	readonly suggestion?: string;
}

/** A comment, or an entry under `allow` in the front matter, that suppresses nothing. */
export interface Unused {
	/** Absent for an entry of the front matter. */
	readonly directive?: Directive;
	/** Which of the named rules; absent for a comment that names none. */
	readonly rule?: NamedRule;
}
