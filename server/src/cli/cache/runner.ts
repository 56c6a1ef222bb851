/** Takes from the cache what it knows, and has the other files checked. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { FileJob, Outcome, Task } from '../file-checker.js';
import type { Runner } from '../runner.js';
import { looksUnchanged, statsOf } from '../stamp.js';
import type { Cache, Entry } from './cache.js';

interface Step {
	readonly path: string;
	/** What is known of the file, provided that it has not changed. */
	readonly entry: Entry | undefined;
	/** It has not. */
	readonly sure: boolean;
}

/** @param start has files checked; called once. */
export async function rememberingRunner(
	paths: readonly string[],
	task: Task,
	cache: Cache,
	start: (jobs: readonly FileJob[]) => Promise<Runner>,
): Promise<Runner> {
	const settings = keyOf(task);
	const steps = paths.map((path): Step => {
		const entry = cache.find(path);
		// To fix a file one needs more than what is to be said of it.
		const useful = entry?.settings === settings && !(task.mode !== 'check' && entry.fixable);
		if (!useful) return { path, entry: undefined, sure: false };
		const stats = statsOf(resolve(task.cwd, path));
		return { path, entry, sure: stats !== undefined && looksUnchanged(entry.stamp, stats) };
	});
	const runner = await start(steps.filter(({ sure }) => !sure).map(toJob));
	let next = 0;

	return {
		async take() {
			const { path, entry, sure } = steps[next++]!;
			if (sure) return recall(entry!);
			const outcome = await runner.take();
			const { report, fixable = false, unchanged, stamp } = outcome;
			if (unchanged && stamp) cache.put(path, { ...entry!, stamp });
			else if (report !== undefined && stamp) {
				cache.put(path, { settings, stamp, fixable, report: Buffer.from(report) });
			}
			return unchanged ? recall(entry!) : outcome;
		},
		async close() {
			await runner.close();
			await cache.save();
		},
	};
}

function toJob({ path, entry }: Step): FileJob {
	return entry ? { path, known: entry.stamp.hash } : { path };
}

function recall({ report, fixable }: Entry): Outcome {
	return { report: report.toString(), fixable, problems: [], fixed: 0 };
}

/** The settings that a result depends on. Those that nobody has chosen go with the program's version. */
function keyOf({ rules }: Task): string {
	const chosen = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256')
		.update(JSON.stringify({ rules: chosen }))
		.digest('base64url')
		.slice(0, 16);
}
