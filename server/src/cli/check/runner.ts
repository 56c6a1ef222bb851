/** Who does the checking: threads if there is much to do, else this one. */

import type { Earlier } from '../../workspace/index.js';
import type { LoadRules } from '../rules.js';
import type { FileJob, Outcome, Task } from './file-checker.js';
import { threadsFor } from './threads/count.js';

export interface Runner {
	/** The outcome of the next job, in the order of the jobs; once for each job, one call at a time. */
	take(): Promise<Outcome>;
	/** Stops what is still running. */
	close(): Promise<void>;
}

interface RunnerOptions {
	readonly task: Task;
	/** How many threads the user wants. */
	readonly threads: number | undefined;
	/** The URL of the program's own module, which a thread runs again. */
	readonly module: string;
	readonly loadRules: LoadRules;
	/** What the files know that have been checked in this thread: the others do not hear of one another. */
	readonly soFar?: (path: string) => Earlier;
}

export async function startRunner(jobs: readonly FileJob[], options: RunnerOptions): Promise<Runner> {
	const { task, module, loadRules, soFar } = options;
	const here = inThisThread(task, loadRules, soFar);
	const threads = threadsFor(jobs, task.cwd, options.threads);
	if (threads > 0) {
		const { Pool } = await import('./threads/pool.js');
		return new Pool(jobs, { module, threads, task, here });
	}
	let next = 0;
	return { take: () => here(jobs[next++]!), close: async () => undefined };
}

/** Loads the checker only when there is something to check: with a cache there may be nothing. */
function inThisThread(
	task: Task,
	loadRules: LoadRules,
	soFar: RunnerOptions['soFar'],
): (job: FileJob) => Promise<Outcome> {
	const load = async () => {
		const { FileChecker } = await import('./file-checker.js');
		return new FileChecker(task, await loadRules(), undefined, soFar);
	};
	let checker: ReturnType<typeof load> | undefined;
	return async (job) => {
		checker ??= load();
		return (await checker).check(job);
	};
}
