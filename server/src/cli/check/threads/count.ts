import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { FileJob } from '../file-checker.js';
import { statsOf } from '../stamp.js';

/** Less than this is checked faster than threads start. */
const WORTH_IT = { files: 500, bytes: 1_000_000 };
/** The same with two processors: while one checks, the other is half busy with what V8 compiles and collects. */
const WORTH_IT_WITH_TWO = { files: 1_000, bytes: 2_500_000 };
/** A thread with less work than this is not worth starting. */
const SHARE = { files: 100, bytes: 500_000 };
/** What a thread takes, in bytes; a container may have many cores and little memory. */
const MEMORY = 400_000_000;

/**
 * How many threads to start for `jobs`; 0: the current thread does them.
 *
 * @param wanted by the user, who knows best.
 */
export function threadsFor(jobs: readonly FileJob[], cwd: string, wanted: number | undefined): number {
	if (wanted !== undefined) return Math.min(wanted, jobs.length);
	const possible = Math.min(availableParallelism(), jobs.length, Math.floor(process.availableMemory() / MEMORY));
	if (possible < 2) return 0;
	const worthIt = possible > 2 ? WORTH_IT : WORTH_IT_WITH_TWO;
	const bytes = jobs.length < worthIt.files ? bytesOf(jobs, cwd) : 0;
	if (jobs.length < worthIt.files && bytes < worthIt.bytes) return 0;
	return Math.min(possible, Math.max(Math.floor(jobs.length / SHARE.files), Math.floor(bytes / SHARE.bytes)));
}

function bytesOf(jobs: readonly FileJob[], cwd: string): number {
	return jobs.reduce((sum, { path }) => sum + (statsOf(resolve(cwd, path))?.size ?? 0), 0);
}
