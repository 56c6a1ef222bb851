/** Answers from the cache where it can, and has the other files checked. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { looksAtPath } from '../../../config/layer.js';
import { pathFrom } from '../../files/path-from.js';
import type { Asking, EarlierFiles } from '../earlier-files.js';
import type { FileJob, Outcome, Task } from '../file-checker.js';
import type { Outcomes, Runner } from '../runner.js';
import { looksUnchanged, statsOf } from '../stamp.js';
import { type Links, Surroundings } from '../surroundings.js';
import type { Cache, Entry } from './cache.js';
import { validReport } from './valid.js';

interface Step {
	readonly job: FileJob;
	/** Identifies the settings that it is checked with. */
	readonly settings: string;
	/** What is known of the file, provided it is unchanged. */
	readonly entry: Entry | undefined;
	/** It is unchanged. */
	readonly sure: boolean;
	/** A `Digest` of the file as it is now, as JSON; empty while it is not known. */
	readonly digest: string;
}

interface Options {
	readonly task: Task;
	readonly cache: Cache;
	/** What other files know, if they are asked. */
	readonly earlier: EarlierFiles | undefined;
	/** Called with the number of files that have been read so far. */
	readonly read: (files: number) => void;
	/** Has files checked; called once, and again for entries that turn out to be corrupt. */
	readonly start: (jobs: readonly FileJob[]) => Promise<Runner>;
}

export async function rememberingRunner(jobs: readonly FileJob[], options: Options): Promise<Outcomes> {
	const { task, cache, earlier, start } = options;
	const keyOf = keyMaker(task);
	const surroundings = new Surroundings(task.cwd);
	// A link may lead to a file that has appeared or disappeared since.
	const holds = (path: string, { links }: Entry) =>
		links === '' || surroundings.holds(path, JSON.parse(links) as Links);
	const steps = jobs.map((job): Step => {
		const { path } = job;
		const settings = keyOf(job);
		const entry = cache.find(path);
		// Fixing a file takes more than its cached findings, and while it was fixed nobody was asked.
		const fits = entry?.settings === settings && (earlier ? entry.digest.length > 0 : !entry.fixable);
		const useful = fits && holds(path, entry);
		if (!useful) return { job, settings, entry: undefined, sure: false, digest: '' };
		const stats = statsOf(resolve(task.cwd, path));
		const sure = stats !== undefined && looksUnchanged(entry.stamp, stats);
		return { job, settings, entry, sure, digest: sure ? entry.digest.toString() : '' };
	});
	const runner = await start(unsure(steps).map(({ job }) => job));
	return new RememberingRunner(steps, runner, options);
}

class RememberingRunner implements Outcomes {
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
		if (step.sure) return recall(step.entry!) ?? this.#again(step);
		const outcome = await this.#runner.take();
		const same = this.#unchanged(step, outcome);
		if (same) return recall(same.entry!) ?? this.#again(same);
		this.#keep(step, outcome);
		return outcome;
	}

	async close(): Promise<void> {
		await this.#runner.close();
		await this.#options.cache.save();
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
	#unchanged(step: Step, { unchanged, stamp }: Outcome): Step | undefined {
		if (!unchanged || !stamp) return undefined;
		const entry = { ...step.entry!, stamp };
		this.#options.cache.put(step.job.path, entry);
		return { ...step, entry, sure: true, digest: entry.digest.toString() };
	}

	/** The cached entry makes no sense; the next run must not meet it again. */
	async #again(step: Step): Promise<Outcome> {
		const { earlier, start } = this.#options;
		const checker = await start([step.job]);
		if (earlier) checker.tell(earlier);
		checker.add([step.job]);
		const outcome = await checker.take();
		await checker.close();
		this.#keep(step, outcome);
		return outcome;
	}

	#keep({ job, settings, digest }: Step, outcome: Outcome): void {
		const { report, stamp, fixable = false, links, asking = '' } = outcome;
		if (report === undefined || !stamp) return;
		const json = { report: Buffer.from(report), asking: Buffer.from(asking), digest: Buffer.from(digest) };
		const entry = { settings, stamp, fixable, links: links ? JSON.stringify(links) : '', ...json };
		this.#options.cache.put(job.path, entry);
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

function recall({ report, fixable, stamp }: Entry): Outcome | undefined {
	const parsed = validReport(report.toString(), stamp.size);
	return parsed && { parsed, fixable, problems: [], fixed: 0 };
}

/** Identifies the settings that a result depends on. Defaults are covered by the program's version. */
function keyMaker({ cwd, configs }: Task): (job: FileJob) => string {
	const hashed = configs.map((layers) => hashOf(layers.map(({ base: _, ...layer }) => layer)));
	return ({ path, config }) => {
		const layers = configs[config] ?? [];
		const key = hashed[config] ?? '';
		if (!layers.some(looksAtPath)) return key;
		// The same globs match other files from another folder.
		return hashOf([key, ...layers.map(({ base }) => pathFrom(base ?? cwd, resolve(cwd, path)))]);
	};
}

function hashOf(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('base64url').slice(0, 16);
}

/** The order in which rules are named is irrelevant. */
function inOrder(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
