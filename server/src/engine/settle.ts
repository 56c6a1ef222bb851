import type { Settings } from '../config/index.js';
import type { Files } from '../rules/index.js';
import { applyEdits } from '../text/index.js';
import type { Checked, Checker } from './check.js';
import { chooseSafeFixes } from './fix-all.js';
import type { RuleFinding } from './run.js';

/** Enough for fixes that wait for one another, and an end for two that undo each other. */
const ROUNDS = 10;

export interface Settled {
	readonly text: string;
	/** How many fixes were applied, over all rounds. */
	readonly applied: number;
	/** What is left to say about `text`. */
	readonly checked: Checked;
}

/**
 * Applies the safe fixes of `text` until none is left, ten rounds at most: a fix may uncover
 * another finding, and of two fixes that touch, the second gets its turn in the next round.
 *
 * @param path of the file, and `files` around it, as for {@link Checker.check}.
 */
export function fixAll(checker: Checker, text: string, settings: Settings, path?: string, files?: Files): Settled {
	let settled: Settled = { text, applied: 0, checked: checker.check(text, settings, path, undefined, files) };
	for (let round = 0; round < ROUNDS; round++) {
		const edits = chooseSafeFixes(settled.checked.findings);
		const next = applyEdits(settled.text, edits);
		if (next === settled.text) break;
		settled = {
			text: next,
			applied: settled.applied + countApplied(settled.checked.findings, new Set(edits)),
			checked: checker.check(next, settings, path, undefined, files),
		};
	}
	return settled;
}

function countApplied(findings: readonly RuleFinding[], edits: ReadonlySet<unknown>): number {
	const applied = ({ fixes }: RuleFinding) => {
		const safe = fixes.find(({ safety }) => safety === 'safe');
		return safe !== undefined && safe.edits.length > 0 && safe.edits.every((edit) => edits.has(edit));
	};
	return findings.filter(applied).length;
}
