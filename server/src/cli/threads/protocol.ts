/** What the main thread and the others tell each other. All of it is plain data. */
import type { FileJob, Outcome, Task } from '../file-checker.js';

/** What a thread is started with. */
export interface Assignment {
	readonly task: Task;
	/**
	 * One number: which of the jobs the thread is at, -1 for none. In shared memory, for a thread that
	 * dies of a file cannot say any more which one it was.
	 */
	readonly at: Int32Array;
}

export interface NumberedJob extends FileJob {
	readonly number: number;
}

/** Several at a time, so that a thread need not wait for the next; none: there is nothing left to do. */
export type ToThread = readonly NumberedJob[];

/** Several at a time, in the order of the jobs. */
export type FromThread = readonly { readonly number: number; readonly outcome: Outcome }[];
