import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { FileJob } from '../file-checker.js';
import { statsOf } from '../stamp.js';

/** Less than this is checked sooner than threads are started. */
const WORTH_IT = { files: 500, bytes: 1_000_000 };

/**
 * How many threads to start for `jobs`; 0: the thread that we have does it.
 *
 * @param wanted by the user, who knows best.
 */
export function threadsFor(jobs: readonly FileJob[], cwd: string, wanted: number | undefined): number {
	if (wanted !== undefined) return Math.min(wanted, jobs.length);
	const cores = Math.min(availableParallelism(), jobs.length);
	return cores > 1 && isMuch(jobs, cwd) ? cores : 0;
}

function isMuch(jobs: readonly FileJob[], cwd: string): boolean {
	if (jobs.length >= WORTH_IT.files) return true;
	let bytes = 0;
	for (const { path } of jobs) {
		bytes += statsOf(resolve(cwd, path))?.size ?? 0;
		if (bytes >= WORTH_IT.bytes) return true;
	}
	return false;
}
