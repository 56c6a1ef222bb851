import type { Report } from '../report/index.js';
import type { Fix } from '../rules/index.js';
import { countWhile, type Edit } from '../text/index.js';
import type { RuleFinding } from './finding.js';
import { holds } from './proof.js';

type SafeFix = Extract<Fix, { safety: 'safe' }>;

/**
 * The edits of the first safe fix of each finding, leaving out any that would touch an earlier one, and any that cannot be
 * proved together with those before it in its block: two may each be safe, and not both. Apply them and check again until
 * nothing is left: those left out get their turn then.
 *
 * @param findings of `report`, in the order of the text, as a check returns them.
 */
export function chooseSafeFixes(findings: readonly RuleFinding[], report: Report): Edit[] {
	const groups: SafeFix[][] = [];
	let end = -1;
	let block = -1;
	for (const { fixes } of findings) {
		const fix = fixes.find((each): each is SafeFix => each.safety === 'safe');
		if (!fix || fix.edits.length === 0 || fix.edits.some(({ span }) => span.from <= end)) continue;
		const first = fix.edits.reduce((least, { span }) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
		if (blockAt(report, first) === block) groups.at(-1)!.push(fix);
		else groups.push([fix]);
		for (const { span } of fix.edits) end = Math.max(end, span.to);
		block = blockAt(report, end);
	}
	return groups.flatMap((group) => provedTogether(group, report)).flatMap(({ edits }) => edits);
}

/** Those of a block that may be applied at once. */
function provedTogether([first, ...others]: readonly SafeFix[], report: Report): readonly SafeFix[] {
	if (!first) return [];
	const alike = [first, ...others.filter(({ alters }) => alters === first.alters)];
	const edits = alike.flatMap((fix) => fix.edits);
	return alike.length === 1 || holds(first.alters, edits, report) ? alike : [first];
}

function blockAt({ blocks }: Report, at: number): number {
	return countWhile(blocks, ({ to }) => to <= at);
}
