/** Who does the checking: threads if there is much to do, else this one. */

import type { LoadRules } from '../rules.js';
import type { EarlierFiles } from './earlier-files.js';
import type { FileJob, Outcome, Task } from './file-checker.js';
import { threadsFor } from './threads/count.js';

export interface Outcomes {
	/** The outcome of the next job, in the order of the jobs; once for each job, one call at a time. */
	take(): Promise<Outcome>;
	/** Stops what is still running. */
	close(): Promise<void>;
}

export interface Runner extends Outcomes {
	/** To be done after those that have been added before. */
	add(jobs: readonly FileJob[]): void;
	/** What files know: for jobs that are added from now on. */
	tell(earlier: EarlierFiles): void;
}

interface RunnerOptions {
	readonly task: Task;
	/** How many threads the user wants. */
	readonly threads: number | undefined;
	/** The URL of the program's own module, which a thread runs again. */
	readonly module: string;
	readonly loadRules: LoadRules;
	/** What other files know, if they are asked. */
	readonly earlier?: EarlierFiles | undefined;
}

/** @param jobs of which most will be added. */
export async function startRunner(jobs: readonly FileJob[], options: RunnerOptions): Promise<Runner> {
	const { task, module, loadRules, earlier } = options;
	const here = inThisThread(task, loadRules, earlier);
	const threads = threadsFor(jobs, task.cwd, options.threads);
	if (threads > 0) {
		const { Pool } = await import('./threads/pool.js');
		return new Pool({ module, threads, task, here });
	}
	const all: FileJob[] = [];
	let next = 0;
	return {
		add: (more) => {
			for (const job of more) all.push(job);
		},
		tell: () => undefined,
		take: () => here(all[next++]!),
		close: async () => undefined,
	};
}

/** Loads the checker only when there is something to check: with a cache there may be nothing. */
function inThisThread(
	task: Task,
	loadRules: LoadRules,
	earlier: EarlierFiles | undefined,
): (job: FileJob) => Promise<Outcome> {
	const load = async () => {
		const { FileChecker } = await import('./file-checker.js');
		return new FileChecker(task, await loadRules(), earlier);
	};
	let checker: ReturnType<typeof load> | undefined;
	return async (job) => {
		checker ??= load();
		return (await checker).check(job);
	};
}
