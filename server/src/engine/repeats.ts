import type { Severity } from '../rules/index.js';
import { addTo } from '../text/index.js';

/** How often the same mild remark is read; beyond that it is noise, and hides what matters. */
const OFTEN = 20;

export interface Repeat<T> {
	readonly finding: T;
	/** The others that say exactly the same, in the order of the text; empty if all are shown. */
	readonly others: readonly T[];
}

/**
 * `findings` as people are to see them: where a rule says the same mild thing of more than twenty places, the first
 * speaks for all. The others remain findings: each can be corrected in place, and "fix all" takes all.
 *
 * @param ruleOf the id of a finding's rule.
 */
export function repeats<T extends { readonly severity: Severity; readonly message: string }>(
	findings: readonly T[],
	ruleOf: (finding: T) => string,
): Repeat<T>[] {
	const alike = new Map<string, T[]>();
	const keyOf = (finding: T): string => `${ruleOf(finding)} ${finding.message}`;
	for (const finding of findings.filter(isMild)) {
		addTo(alike, keyOf(finding), finding);
	}
	return findings.flatMap((finding): Repeat<T>[] => {
		const same = isMild(finding) ? (alike.get(keyOf(finding)) ?? []) : [];
		if (same.length <= OFTEN) return [{ finding, others: [] }];
		return same[0] === finding ? [{ finding, others: same.slice(1) }] : [];
	});
}

function isMild({ severity }: { readonly severity: Severity }): boolean {
	return severity === 'information' || severity === 'hint';
}
