import type { Rule } from '../rules/index.js';

/**
 * The rules pull in the whole parser, so they are loaded on demand: not for the version or the help, and not if the
 * cache knows all the answers.
 */
export type LoadRules = () => Promise<readonly Rule[]>;

export async function loadAllRules(): Promise<readonly Rule[]> {
	return (await import('../rules/index.js')).rules;
}
