/** The main thread's side: distributes the jobs and returns the outcomes in order. */
import { Worker } from 'node:worker_threads';
import { inWords } from '../../errors.js';
import type { EarlierFiles, Known } from '../earlier-files.js';
import type { FileJob, Outcome, Task } from '../file-checker.js';
import { THREAD } from './argument.js';
import type { Assignment, FromThread, NumberedJob, ToThread } from './protocol.js';

/** The most jobs that a thread gets at a time. */
const BATCH = 8;
/** How many of the next jobs it may choose from. */
const NEAR = 200;
/** How far the threads may be ahead of the next outcome: this many jobs, … */
const AHEAD = 1000;
/** … and this many characters of outcomes that cannot be returned yet. */
const HELD = 8_000_000;

interface Thread {
	readonly worker: Worker;
	readonly at: Int32Array;
	/** Its unfinished jobs, in order. */
	readonly jobs: NumberedJob[];
	/** The files that it has had before, of which it may still know much. */
	readonly had: Set<string>;
}

interface PoolOptions {
	/** What a thread runs; it must call `serve`. */
	readonly module: string;
	/** How many threads, at least 1. */
	readonly threads: number;
	readonly task: Task;
	/** Does a job in this thread: a system may refuse to start more. */
	readonly here: (job: FileJob) => Promise<Outcome>;
}

export class Pool {
	readonly #options: PoolOptions;
	readonly #jobs: FileJob[] = [];
	readonly #threads = new Set<Thread>();
	/** Reclaimed from threads that died. */
	readonly #again: NumberedJob[] = [];
	/** The first job that has not been assigned. */
	#next = 0;
	/** Those behind it that have been. */
	readonly #assigned = new Set<number>();
	/** The next outcome to return. */
	#wanted = 0;
	readonly #done = new Map<number, Outcome>();
	#held = 0;
	#arrived: (() => void) | undefined;
	#closing = false;
	#known: readonly Known[] = [];

	constructor(options: PoolOptions) {
		this.#options = options;
		for (let count = 0; count < options.threads; count++) this.#start();
	}

	add(jobs: readonly FileJob[]): void {
		for (const job of jobs) this.#jobs.push(job);
		this.#feed();
	}

	tell(earlier: EarlierFiles): void {
		this.#known = earlier.all();
		for (const { worker } of this.#threads) send(worker, { known: this.#known });
	}

	async take(): Promise<Outcome> {
		const number = this.#wanted;
		while (!this.#done.has(number) && this.#threads.size > 0) {
			await new Promise<void>((resolve) => {
				this.#arrived = resolve;
			});
		}
		const outcome = this.#done.get(number) ?? (await this.#options.here(this.#jobs[number]!));
		if (this.#done.delete(number)) this.#held -= sizeOf(outcome);
		this.#wanted++;
		this.#feed();
		return outcome;
	}

	/** Ends the threads, including busy ones. */
	async close(): Promise<void> {
		this.#closing = true;
		await Promise.all([...this.#threads].map(end));
	}

	#start(): void {
		const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
		const workerData: Assignment = { task: this.#options.task, at };
		const worker = new Worker(new URL(this.#options.module), { workerData, argv: [THREAD] });
		const thread: Thread = { worker, at, jobs: [], had: new Set() };
		this.#threads.add(thread);
		if (this.#known.length > 0) send(worker, { known: this.#known });
		let failure: unknown;
		worker.on('message', (done: FromThread) => {
			thread.jobs.splice(0, done.length);
			for (const { number, outcome } of done) this.#finish(number, outcome);
			this.#feed();
		});
		worker.on('error', (error) => {
			failure = error;
		});
		// Everything it sent has arrived by then.
		worker.on('exit', (status) => this.#ended(thread, failure ?? new Error(`its thread ended with status ${status}`)));
	}

	#ended(thread: Thread, error: unknown): void {
		this.#threads.delete(thread);
		if (this.#closing) return;
		const at = Atomics.load(thread.at, 0);
		const culprit = thread.jobs.find(({ number }) => number === at);
		for (const job of thread.jobs) if (job !== culprit) this.#again.push(job);
		if (culprit) {
			this.#finish(at, { problems: [describe(culprit.path, error)], fixed: 0 });
			// If it died without a job, for example because memory ran out at start-up, another would die too.
			this.#start();
		}
		this.#feed();
		this.#arrived?.();
	}

	#finish(number: number, outcome: Outcome): void {
		this.#done.set(number, outcome);
		this.#held += sizeOf(outcome);
		if (number === this.#wanted) this.#arrived?.();
	}

	#feed(): void {
		for (const thread of this.#threads) {
			const { worker, jobs } = thread;
			// Batches get smaller towards the end, so that all threads finish together. One batch is queued while a
			// thread works on another, so that it need not wait.
			const left = this.#again.length + this.#jobs.length - this.#next - this.#assigned.size;
			const size = Math.min(BATCH, Math.ceil(left / (2 * this.#threads.size)));
			if (jobs.length > size) continue;
			const batch: NumberedJob[] = [];
			for (let job = this.#draw(thread); job; job = batch.length < size ? this.#draw(thread) : undefined)
				batch.push(job);
			if (batch.length === 0) continue;
			jobs.push(...batch);
			send(worker, { jobs: batch });
		}
	}

	#draw({ had }: Thread): NumberedJob | undefined {
		const again = this.#again.shift();
		if (again) return again;
		const number = this.#numberFor(had);
		const job = this.#jobs[number];
		// Whatever the limits, the job that everything waits for must go out.
		const room = number === this.#wanted || (number < this.#wanted + AHEAD && this.#held < HELD);
		if (!job || !room) return undefined;
		had.add(job.path);
		this.#assigned.add(number);
		while (this.#assigned.delete(this.#next)) this.#next++;
		return { ...job, number };
	}

	/** Of the next jobs, the first that is about a file that the thread has had, else the very next. */
	#numberFor(had: ReadonlySet<string>): number {
		// What nobody waits for yet would only be held.
		if (this.#held >= HELD) return this.#next;
		for (let number = this.#next; number < Math.min(this.#next + NEAR, this.#jobs.length); number++) {
			if (!this.#assigned.has(number) && had.has(this.#jobs[number]!.path)) return number;
		}
		return this.#next;
	}
}

/** An idle thread is asked to exit, so that it can clean up; a busy one is terminated. */
async function end({ worker, jobs }: Thread): Promise<void> {
	const ended = new Promise((resolve) => worker.once('exit', resolve));
	if (jobs.length > 0) await worker.terminate();
	else send(worker, { jobs: [] });
	await ended;
}

function send(worker: Worker, message: ToThread): void {
	worker.postMessage(message);
}

function describe(path: string, error: unknown): string {
	return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
		? `${path} could not be checked: it needs more memory than there is, split it or leave it out`
		: `${path} could not be checked (${inWords(error)}), please report this fault of Rapporteur`;
}

function sizeOf({ report, diff, text }: Outcome): number {
	return (report?.length ?? 0) + (diff?.length ?? 0) + (text?.length ?? 0);
}
