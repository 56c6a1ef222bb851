/** The outcomes of all files of a run: what is cached of them holds, or they are checked once all have been read. */

import type { Entry } from './cache/cache.js';
import type { CachedFiles } from './cache/cached-files.js';
import type { Asking, EarlierFiles } from './earlier-files.js';
import type { FileJob, Outcome } from './file-checker.js';
import type { Outcomes, Runner } from './runner.js';

interface Step {
	readonly job: FileJob;
	/** What is known of the file, provided it is unchanged. */
	readonly entry?: Entry | undefined;
	/** It is unchanged. */
	readonly sure: boolean;
	/** A `Digest` of the file as it is now, as JSON; empty while it is not known. */
	readonly digest: string;
}

interface Options {
	/** Absent if nothing is kept for the next run. */
	readonly cached: CachedFiles | undefined;
	/** What other files know, if they are asked. */
	readonly earlier: EarlierFiles | undefined;
	/** Called with the number of files that have been read so far. */
	readonly read: (files: number) => void;
	/** Has files checked; called once, and again for entries that turn out to be corrupt. */
	readonly start: (jobs: readonly FileJob[]) => Promise<Runner>;
}

export async function checkedFiles(jobs: readonly FileJob[], options: Options): Promise<Outcomes> {
	const steps = jobs.map((job): Step => {
		const cached = options.cached?.find(job);
		const { entry, sure = false } = cached ?? {};
		return { job, entry, sure, digest: sure ? entry!.digest.toString() : '' };
	});
	const runner = await options.start(unsure(steps).map(({ job }) => job));
	return new CheckedFiles(steps, runner, options);
}

class CheckedFiles implements Outcomes {
	readonly #options: Options;
	readonly #runner: Runner;
	readonly #all: readonly Step[];
	/** Once all files have been read, if they are to be. */
	#steps: Promise<readonly Step[]> | undefined;
	#next = 0;

	constructor(steps: readonly Step[], runner: Runner, options: Options) {
		this.#options = options;
		this.#runner = runner;
		this.#all = steps;
	}

	async take(): Promise<Outcome> {
		this.#steps ??= this.#begin(this.#all);
		const step = (await this.#steps)[this.#next++]!;
		if (step.sure) return this.#recall(step);
		const outcome = await this.#runner.take();
		const same = this.#unchanged(step, outcome);
		if (same) return this.#recall(same);
		this.#options.cached?.keep(step.job, step.digest, outcome);
		return outcome;
	}

	async close(): Promise<void> {
		await this.#runner.close();
		await this.#options.cached?.save();
	}

	/** @returns the steps: an entry does no longer hold where other files say something else by now. */
	async #begin(steps: readonly Step[]): Promise<readonly Step[]> {
		const { earlier } = this.#options;
		if (!earlier) {
			this.#runner.add(unsure(steps).map(toJob));
			return steps;
		}
		const read = await this.#read(steps);
		for (const { job, digest } of read) if (digest !== '') earlier.add({ path: job.path, digest });
		this.#runner.tell(earlier);
		const held = read.map((step) => (step.sure && differs(step.entry!, earlier) ? { ...step, sure: false } : step));
		this.#runner.add(unsure(held).map(({ job }) => job));
		return held;
	}

	async #read(steps: readonly Step[]): Promise<readonly Step[]> {
		this.#runner.add(unsure(steps).map((step) => ({ ...toJob(step), read: true })));
		const read: Step[] = [];
		for (const step of steps) {
			if (step.sure) read.push(step);
			else {
				const outcome = await this.#runner.take();
				read.push(this.#unchanged(step, outcome) ?? { ...step, digest: outcome.digest ?? '' });
			}
			this.#options.read(read.length);
		}
		return read;
	}

	/** The step of a file that has turned out to be as it was. */
	#unchanged({ job, entry }: Step, { unchanged, stamp }: Outcome): Step | undefined {
		if (!unchanged || !stamp) return undefined;
		const renewed = this.#options.cached!.renew(job, entry!, stamp);
		return { job, entry: renewed, sure: true, digest: renewed.digest.toString() };
	}

	async #recall({ job, entry, digest }: Step): Promise<Outcome> {
		const { cached, earlier, start } = this.#options;
		const recalled = cached!.recall(entry!);
		if (recalled) return recalled;
		// The entry makes no sense; the next run must not meet it again.
		const checker = await start([job]);
		if (earlier) checker.tell(earlier);
		checker.add([job]);
		const outcome = await checker.take();
		await checker.close();
		cached!.keep(job, digest, outcome);
		return outcome;
	}
}

function unsure(steps: readonly Step[]): readonly Step[] {
	return steps.filter(({ sure }) => !sure);
}

function toJob({ job, entry }: Step): FileJob {
	return entry ? { ...job, known: entry.stamp.hash } : job;
}

function differs({ asking }: Entry, earlier: EarlierFiles): boolean {
	return asking.length > 0 && earlier.differs(JSON.parse(asking.toString()) as Asking);
}
