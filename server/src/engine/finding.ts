import type { Finding, Fix, Rule, Severity } from '../rules/index.js';

export interface RuleFinding extends Omit<Finding, 'fixes'> {
	readonly rule: Rule;
	/** As the user has set it. */
	readonly severity: Severity;
	/** Best first; computed, and the safe ones proved, on demand. */
	readonly fixes: readonly Fix[];
	/** The same, as safe as the rule declares them. */
	readonly made: readonly Fix[];
}

/** Something that threw: a bug of ours, reported next to the findings, never in the user's text. */
export interface Failure {
	/** Absent if reading a paragraph failed, whatever the rule. */
	readonly rule?: Rule;
	readonly error: unknown;
}
