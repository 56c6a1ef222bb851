/** The side of a thread: does the jobs that it is given, one after the other. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Rule } from '../../rules/index.js';
import { FileChecker } from '../file-checker.js';
import type { Assignment, FromThread, ToThread } from './protocol.js';

export function serve(rules: readonly Rule[]): void {
	const { task, at } = workerData as Assignment;
	const port = parentPort as MessagePort;
	const checker = new FileChecker(task, rules);
	let last = Promise.resolve();

	async function work(jobs: ToThread): Promise<void> {
		for (const { number, ...job } of jobs) {
			Atomics.store(at, 0, number);
			const message: FromThread = { number, outcome: await checker.check(job) };
			port.postMessage(message);
		}
		Atomics.store(at, 0, -1);
	}

	port.on('message', (jobs: ToThread) => {
		last = jobs.length > 0 ? last.then(() => work(jobs)) : last.then(() => port.close());
	});
}
