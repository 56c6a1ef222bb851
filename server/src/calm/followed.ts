import type { RuleFinding } from '../engine/index.js';
import { addTo, type Change, type Span } from '../text/index.js';

/** The part of a finding that is shown. One that is no longer found may still be shown for a while. */
export type ShownFinding = Pick<RuleFinding, 'rule' | 'severity' | 'message' | 'span' | 'related' | 'unfinished'>;

/** Where a place is after `changes`. Where text is inserted, what begins there moves and what ends there stays. */
export function movedPlace(at: number, changes: readonly Change[], side: 'start' | 'end'): number {
	let place = at;
	for (const { from, to, inserted } of changes) {
		if (place > to || (place === to && (side === 'start' || from < to))) place += inserted - (to - from);
		else if (place > from) place = side === 'start' ? from : from + inserted;
	}
	return place;
}

export function movedSpan({ from, to }: Span, changes: readonly Change[]): Span {
	const start = movedPlace(from, changes, 'start');
	return { from: start, to: Math.max(start, movedPlace(to, changes, 'end')) };
}

export function movedFinding(finding: ShownFinding, changes: readonly Change[]): ShownFinding {
	const { rule, severity, message, span, related } = finding;
	const moved = { rule, severity, message, span: movedSpan(span, changes) };
	if (!related) return moved;
	return { ...moved, related: related.map((each) => ({ ...each, span: movedSpan(each.span, changes) })) };
}

interface Found {
	readonly finding: ShownFinding;
	/** Where it is now. */
	readonly span: Span;
}

/**
 * Matches the findings of one check with those of the next: same rule and either the same place, a touching place, or
 * the same message elsewhere.
 *
 * @param before placed in the text of `after`; both in document order, then by rule id.
 * @returns for each of `after`, which of `before` it is; each of `before` at most once.
 */
export function follow<T extends Found>(before: readonly T[], after: readonly ShownFinding[]): (T | undefined)[] {
	const found = new Array<T | undefined>(after.length).fill(undefined);
	let at = 0;
	const left = before.filter((each) => {
		while (at < after.length && order(after[at]!, each) < 0) at++;
		if (at >= after.length || order(after[at]!, each) > 0) return true;
		found[at++] = each;
		return false;
	});
	return left.length === 0 ? found : saying(touching(left, after, found), after, found);
}

function order(finding: ShownFinding, { finding: { rule }, span }: Found): number {
	const { from, to } = finding.span;
	if (from !== span.from) return from - span.from;
	if (to !== span.to) return to - span.to;
	return finding.rule.id === rule.id ? 0 : finding.rule.id < rule.id ? -1 : 1;
}

/** @returns those of `left` that touch none of `after`. */
function touching<T extends Found>(
	left: readonly T[],
	after: readonly ShownFinding[],
	found: (T | undefined)[],
): readonly T[] {
	const byRule = groups(left, ({ finding }) => finding.rule.id);
	const taken = new Set<T>();
	const next = new Map<string, number>();
	for (const [index, { rule, span }] of after.entries()) {
		const list = byRule.get(rule.id);
		if (found[index] || !list) continue;
		let at = next.get(rule.id) ?? 0;
		while (at < list.length && list[at]!.span.to < span.from) at++;
		const one = list[at];
		if (one && one.span.from <= span.to) {
			found[index] = one;
			taken.add(one);
			at++;
		}
		next.set(rule.id, at);
	}
	return left.filter((each) => !taken.has(each));
}

function saying<T extends Found>(
	left: readonly T[],
	after: readonly ShownFinding[],
	found: (T | undefined)[],
): (T | undefined)[] {
	if (left.length === 0) return found;
	const words = ({ rule, message }: ShownFinding): string => `${rule.id} ${message}`;
	const same = groups(left, ({ finding }) => words(finding));
	for (const list of same.values()) list.reverse();
	return found.map((known, index) => known ?? same.get(words(after[index]!))?.pop());
}

function groups<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const each of list) {
		addTo(found, keyOf(each), each);
	}
	return found;
}
