/** The thread's side: does its jobs one after the other. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Rule } from '../../../rules/index.js';
import { EarlierFiles } from '../earlier-files.js';
import { FileChecker } from '../file-checker.js';
import type { Assignment, FromThread, NumberedJob, ToThread } from './protocol.js';

/** Outcomes are sent in batches, but none should wait longer than this, in milliseconds. */
const SOON = 50;

export function serve(rules: readonly Rule[]): void {
	const { task, at } = workerData as Assignment;
	const port = parentPort as MessagePort;
	const earlier = new EarlierFiles();
	const checker = new FileChecker(task, rules, earlier);
	let last = Promise.resolve();

	async function work(jobs: readonly NumberedJob[]): Promise<void> {
		let done: FromThread[number][] = [];
		let sent = performance.now();
		for (const { number, ...job } of jobs) {
			Atomics.store(at, 0, number);
			done.push({ number, outcome: await checker.check(job) });
			// Jobs whose outcome is not sent when the thread dies are done again, so a fixed file must be reported at
			// once.
			if (task.mode !== 'fix' && done.length < jobs.length && performance.now() - sent < SOON) continue;
			port.postMessage(done);
			done = [];
			sent = performance.now();
		}
		if (done.length > 0) port.postMessage(done);
		Atomics.store(at, 0, -1);
	}

	port.on('message', (message: ToThread) => {
		if ('known' in message) {
			for (const known of message.known) earlier.add(known);
			return;
		}
		const { jobs } = message;
		last = jobs.length > 0 ? last.then(() => work(jobs)) : last.then(() => port.close());
	});
}
