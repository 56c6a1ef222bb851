import type { Rule } from '../rules/index.js';

/**
 * The rules bring the whole parser with them, so they are loaded when they are wanted: not for the
 * version or the help, and not where a cache knows all the answers.
 */
export type LoadRules = () => Promise<readonly Rule[]>;

export async function loadAllRules(): Promise<readonly Rule[]> {
	return (await import('../rules/index.js')).rules;
}
