/** The messages between the main thread and the others. All of them are plain data. */
import type { Known } from '../earlier-files.js';
import type { FileJob, Outcome, Task } from '../file-checker.js';

/** What a thread is started with. */
export interface Assignment {
	readonly task: Task;
	/**
	 * One number: the job the thread is working on, -1 for none. In shared memory, because a thread that dies on a file
	 * can no longer say which one it was.
	 */
	readonly at: Int32Array;
}

export interface NumberedJob extends FileJob {
	readonly number: number;
}

export type ToThread =
	/** Several at a time, so that a thread need not wait for the next; empty: there is nothing left to do. */
	| { readonly jobs: readonly NumberedJob[] }
	/** What files know, for the jobs that come after it. */
	| { readonly known: readonly Known[] };

/** Several at a time, in the order of the jobs. */
export type FromThread = readonly { readonly number: number; readonly outcome: Outcome }[];
