/** Diffs where a program reads the output and takes some lines for commands. */
import { randomUUID } from 'node:crypto';
import type { Io } from './output.js';
import { looksLikeCommand } from './visible.js';

/**
 * A diff must be exact, or it does not apply. So in the log of a GitHub job the runner is told to ignore commands until
 * it reads a word that nobody can guess; `git apply` and `patch` skip both lines.
 */
export function harmlessDiff(diff: string, env: Io['env']): string {
	const orders = env.GITHUB_ACTIONS === 'true' && (diff.includes('##[') || diff.split(/[\r\n]/).some(looksLikeCommand));
	if (!orders) return diff;
	const word = randomUUID();
	return `::stop-commands::${word}\n${diff}::${word}::\n`;
}
