import type { Settings } from '../config/index.js';
import type { Around } from '../rules/index.js';
import { applyEdits } from '../text/index.js';
import type { Checked, Checker } from './check.js';
import type { RuleFinding } from './finding.js';
import { chooseSafeFixes } from './safe-fixes.js';

/** Enough for fixes that depend on one another, and a bound for two that undo each other. */
const ROUNDS = 10;

export interface FixedAll {
	readonly text: string;
	/** How many fixes were applied, over all rounds. */
	readonly applied: number;
	/** The remaining findings in `text`. */
	readonly checked: Checked;
}

/**
 * Applies the safe fixes of `text` until none is left, ten rounds at most: a fix may uncover
 * another finding, and of two fixes that touch, the second gets its turn in the next round.
 *
 * @param path of the file, and what is `around` it, as for {@link Checker.check}.
 */
export function fixAll(checker: Checker, text: string, settings: Settings, path?: string, around?: Around): FixedAll {
	let fixed: FixedAll = { text, applied: 0, checked: checker.check(text, settings, path, undefined, around) };
	for (let round = 0; round < ROUNDS; round++) {
		const edits = chooseSafeFixes(fixed.checked.findings, fixed.checked.report);
		const next = applyEdits(fixed.text, edits);
		if (next === fixed.text) break;
		fixed = {
			text: next,
			applied: fixed.applied + countApplied(fixed.checked.findings, new Set(edits)),
			checked: checker.check(next, settings, path, undefined, around),
		};
	}
	return fixed;
}

/** How many of `findings` are corrected by `edits`, some of those of their safe fixes. */
export function countApplied(findings: readonly RuleFinding[], edits: ReadonlySet<unknown>): number {
	const applied = ({ fixes }: RuleFinding) => {
		const safe = fixes.find(({ safety }) => safety === 'safe');
		return safe !== undefined && safe.edits.length > 0 && safe.edits.every((edit) => edits.has(edit));
	};
	return findings.filter(applied).length;
}
