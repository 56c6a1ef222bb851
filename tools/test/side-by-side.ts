/** Runs groups of tests in parallel, and reports each one as it finishes. */
import { availableParallelism } from 'node:os';
import type { Group } from './groups.js';
import { isInterrupted, mocha, type Outcome } from './mocha.js';

/** @returns the combined result. */
export async function sideBySide(root: string, groups: readonly Group[]): Promise<Omit<Outcome, 'output'>> {
	const waiting = [...groups];
	const outcomes: Outcome[] = [];
	/** Failures come last, where people look for them. */
	const failed: string[] = [];

	async function lane(): Promise<void> {
		for (let group = waiting.shift(); group && !isInterrupted(); group = waiting.shift()) {
			const began = Date.now();
			const outcome = await mocha(root, group.files, false);
			outcomes.push(outcome);
			const seconds = Math.round((Date.now() - began) / 1000);
			const told = `\n${group.name} (${seconds} s)\n${outcome.output.trimEnd()}`;
			if (outcome.code === 0) console.log(told);
			else failed.push(told);
		}
	}

	// Two more than there are processors, since the first groups mostly wait for their editors.
	await Promise.all(Array.from({ length: availableParallelism() + 2 }, lane));
	for (const told of failed) console.log(told);
	return together(outcomes);
}

function together(outcomes: readonly Outcome[]): Omit<Outcome, 'output'> {
	const code = outcomes.find((outcome) => outcome.code !== 0)?.code ?? 0;
	const sum = { passes: 0, failures: 0, pending: 0 };
	for (const { counts, code } of outcomes) {
		sum.passes += counts.passes;
		// Mocha may fail without a failed test, for instance because of a promise rejected after the last one.
		sum.failures += counts.failures || (code === 0 ? 0 : 1);
		sum.pending += counts.pending;
	}
	return { counts: sum, code };
}
