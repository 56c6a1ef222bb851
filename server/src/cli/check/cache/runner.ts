/** Answers from the cache where it can, and has the other files checked. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { looksAtPath } from '../../../config/layer.js';
import { pathFrom } from '../../files/path-from.js';
import type { FileJob, Outcome, Task } from '../file-checker.js';
import type { Runner } from '../runner.js';
import { looksUnchanged, type Stamp, statsOf } from '../stamp.js';
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
}

/** @param start has files checked; called once, and again for entries that turn out to be corrupt. */
export async function rememberingRunner(
	jobs: readonly FileJob[],
	task: Task,
	cache: Cache,
	start: (jobs: readonly FileJob[]) => Promise<Runner>,
): Promise<Runner> {
	const keyOf = keyMaker(task);
	const surroundings = new Surroundings(task.cwd);
	// A link may lead to a file that has appeared or disappeared since.
	const holds = (path: string, { links }: Entry) =>
		links === '' || surroundings.holds(path, JSON.parse(links) as Links);
	const steps = jobs.map((job): Step => {
		const { path } = job;
		const settings = keyOf(job);
		const entry = cache.find(path);
		// Fixing a file takes more than its cached findings.
		const fits = entry?.settings === settings && !(task.mode !== 'check' && entry.fixable);
		const useful = fits && holds(path, entry);
		if (!useful) return { job, settings, entry: undefined, sure: false };
		const stats = statsOf(resolve(task.cwd, path));
		return { job, settings, entry, sure: stats !== undefined && looksUnchanged(entry.stamp, stats) };
	});
	const runner = await start(steps.filter(({ sure }) => !sure).map(toJob));
	let next = 0;

	/** The cached entry makes no sense; the next run must not meet it again. */
	async function again({ known: _, ...job }: FileJob): Promise<Outcome> {
		const checker = await start([job]);
		const outcome = await checker.take();
		await checker.close();
		const { report, stamp } = outcome;
		if (report !== undefined && stamp) cache.put(job.path, entryOf(outcome, stamp, report, keyOf(job)));
		return outcome;
	}

	return {
		async take() {
			const { job, settings, entry, sure } = steps[next++]!;
			if (sure) return recall(entry!) ?? again(job);
			const outcome = await runner.take();
			const { report, unchanged, stamp } = outcome;
			if (unchanged && stamp) cache.put(job.path, { ...entry!, stamp });
			else if (report !== undefined && stamp) cache.put(job.path, entryOf(outcome, stamp, report, settings));
			return unchanged ? (recall({ ...entry!, stamp: stamp! }) ?? again(job)) : outcome;
		},
		async close() {
			await runner.close();
			await cache.save();
		},
	};
}

function toJob({ job, entry }: Step): FileJob {
	return entry ? { ...job, known: entry.stamp.hash } : job;
}

function entryOf(outcome: Outcome, stamp: Stamp, report: string, settings: string): Entry {
	const { fixable = false, links, digest = '' } = outcome;
	const json = { report: Buffer.from(report), digest: Buffer.from(digest) };
	return { settings, stamp, fixable, links: links ? JSON.stringify(links) : '', ...json };
}

function recall({ report, digest, fixable, stamp }: Entry): Outcome | undefined {
	const parsed = validReport(report.toString(), stamp.size);
	if (!parsed) return undefined;
	return {
		parsed,
		fixable,
		problems: [],
		fixed: 0,
		...(digest.length > 0 && { digest: digest.toString() }),
	};
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
