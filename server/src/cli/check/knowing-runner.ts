/** Checks files once all have been read, so that each knows what the others say. */
import type { EarlierFiles } from './earlier-files.js';
import type { FileJob } from './file-checker.js';
import type { Outcomes, Runner } from './runner.js';

/** @param read called with the number of files that have been read so far. */
export function knowingRunner(
	jobs: readonly FileJob[],
	runner: Runner,
	earlier: EarlierFiles,
	read: (files: number) => void,
): Outcomes {
	async function readAll(): Promise<void> {
		runner.add(jobs.map((job) => ({ ...job, read: true })));
		for (const [index, { path }] of jobs.entries()) {
			const { digest } = await runner.take();
			if (digest !== undefined) earlier.add({ path, digest });
			read(index + 1);
		}
		runner.tell(earlier);
		runner.add(jobs);
	}

	let all: Promise<void> | undefined;
	return {
		async take() {
			all ??= readAll();
			await all;
			return runner.take();
		},
		close: () => runner.close(),
	};
}
