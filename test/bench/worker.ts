import { type ChildProcess, fork } from 'node:child_process';
import { type Program, programFile } from './peers.js';
import { type ProcessUse, processUse } from './process-use.js';
import type { Job, JobDone } from './servers/worker.js';

/** A check in a process of its own, so that none profits from another having warmed up the shared code. */
export class Worker {
	readonly #program: Program;
	#process: ChildProcess | undefined;

	constructor(program: Program) {
		this.#program = program;
	}

	/** Nothing if it takes longer than `patience` (milliseconds), or the process breaks down; the next job starts anew. */
	run(texts: readonly string[], patience = 60_000): Promise<JobDone | undefined> {
		this.#process ??= fork(programFile(this.#program), {
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		const child = this.#process;
		return new Promise((resolve) => {
			const end = (done?: JobDone): void => {
				clearTimeout(timer);
				child.off('message', end).off('exit', gone);
				resolve(done);
			};
			const gone = (): void => {
				this.#process = undefined;
				end();
			};
			const timer = setTimeout(() => child.kill('SIGKILL'), patience);
			child.on('message', end).on('exit', gone);
			const job: Job = { texts };
			child.send(job);
		});
	}

	use(): ProcessUse | undefined {
		return processUse(this.#process?.pid ?? 0);
	}

	stop(): void {
		this.#process?.kill();
		this.#process = undefined;
	}
}
