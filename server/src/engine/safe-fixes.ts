import { addAll, type Edit } from '../text/index.js';
import type { RuleFinding } from './finding.js';

/**
 * The edits of the first safe fix of each finding, leaving out any that would touch an earlier one. Apply them and
 * check again until nothing is left: those left out get their turn then.
 *
 * @param findings in the order of the text, as a check returns them.
 */
export function chooseSafeFixes(findings: readonly RuleFinding[]): Edit[] {
	const edits: Edit[] = [];
	let end = -1;
	for (const { fixes } of findings) {
		const safe = fixes.find(({ safety }) => safety === 'safe')?.edits ?? [];
		if (safe.length === 0 || safe.some(({ span }) => span.from <= end)) continue;
		addAll(edits, safe);
		for (const { span } of safe) end = Math.max(end, span.to);
	}
	return edits;
}
