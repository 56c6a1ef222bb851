import type { Report } from '../report/index.js';
import type { Fix, SafeFix } from '../rules/index.js';
import { countWhile, type Edit } from '../text/index.js';
import type { RuleFinding } from './finding.js';
import { holds } from './proof.js';

/**
 * The edits of the first safe fix of each finding, leaving out any that would touch an earlier one, and any that cannot be
 * proved together with those before it in its block: two may each be safe, and not both. Apply them and check again until
 * nothing is left: those left out get their turn then.
 *
 * @param findings of `report`, in the order of the text, as a check returns them.
 */
export function chooseSafeFixes(findings: readonly RuleFinding[], report: Report): Edit[] {
	const groups: SafeFix[][] = [];
	let block = -1;
	for (const fix of apart(findings.map(({ fixes }) => fixes))) {
		const [from, to] = reachOf(fix);
		if (blockAt(report, from) === block) groups.at(-1)!.push(fix);
		else groups.push([fix]);
		block = blockAt(report, to);
	}
	return groups.flatMap((group) => provedTogether(group, report)).flatMap(({ edits }) => edits);
}

/**
 * The first safe fix of each finding, without those that touch an earlier one.
 *
 * @param all by finding, in the order of the text.
 */
export function apart(all: readonly (readonly Fix[])[]): SafeFix[] {
	const found: SafeFix[] = [];
	let end = -1;
	for (const fixes of all) {
		const fix = fixes.find((each): each is SafeFix => each.safety === 'safe');
		if (!fix || fix.edits.length === 0) continue;
		const [from, to] = reachOf(fix);
		if (from <= end) continue;
		found.push(fix);
		end = to;
	}
	return found;
}

/** From where its first edit begins to where its last one ends. */
function reachOf({ edits }: SafeFix): readonly [from: number, to: number] {
	let [from, to] = [Number.POSITIVE_INFINITY, -1];
	for (const { span } of edits) {
		from = Math.min(from, span.from);
		to = Math.max(to, span.to);
	}
	return [from, to];
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
