import { type Edit, touches } from '../text/index.js';
import type { RuleFinding } from './check.js';

/**
 * The edits of the first safe fix of each finding, leaving out one that would touch an earlier one.
 * Apply them and check again until nothing is left: what was left out gets its turn.
 */
export function chooseSafeFixes(findings: readonly RuleFinding[]): Edit[] {
	const edits: Edit[] = [];
	for (const { fixes } of findings) {
		const safe = fixes.find(({ safety }) => safety === 'safe');
		if (safe && !safe.edits.some((a) => edits.some((b) => touches(a.span, b.span)))) edits.push(...safe.edits);
	}
	return edits;
}
