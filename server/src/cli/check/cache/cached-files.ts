/** What is cached of the files of one run. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { looksAtPath } from '../../../config/layer.js';
import { pathFrom } from '../../files/path-from.js';
import type { FileJob, Outcome, Task } from '../file-checker.js';
import { looksUnchanged, type Stamp, statsOf } from '../stamp.js';
import { type Links, Surroundings } from '../surroundings.js';
import type { Cache, Entry } from './cache.js';
import { validReport } from './valid.js';

export interface Cached {
	readonly entry: Entry;
	/** Whether the file looks as it was; else only its content can tell. */
	readonly sure: boolean;
}

export class CachedFiles {
	readonly #cache: Cache;
	readonly #task: Task;
	readonly #asks: boolean;
	readonly #surroundings: Surroundings;
	/** What identifies the settings that a result depends on. */
	readonly #keyOf: (job: FileJob) => string;

	/** @param asks whether files are asked what they know. */
	constructor(cache: Cache, task: Task, asks: boolean) {
		this.#cache = cache;
		this.#task = task;
		this.#asks = asks;
		this.#surroundings = new Surroundings(task.cwd);
		this.#keyOf = keyMaker(task);
	}

	/** What holds for a file, provided its content is the same. */
	find(job: FileJob): Cached | undefined {
		const { path } = job;
		const entry = this.#cache.find(path);
		if (entry?.settings !== this.#keyOf(job)) return undefined;
		// Fixing a file takes more than its cached findings, and while it was fixed nobody was asked.
		if (this.#asks ? entry.digest.length === 0 : entry.fixable) return undefined;
		// A link may lead to a file that has appeared or disappeared since.
		if (entry.links !== '' && !this.#surroundings.holds(path, JSON.parse(entry.links) as Links)) return undefined;
		const stats = statsOf(resolve(this.#task.cwd, path));
		return { entry, sure: stats !== undefined && looksUnchanged(entry.stamp, stats) };
	}

	/** @returns the entry of a file that has turned out to be as it was. */
	renew({ path }: FileJob, entry: Entry, stamp: Stamp): Entry {
		const renewed = { ...entry, stamp };
		this.#cache.put(path, renewed);
		return renewed;
	}

	/** @returns `undefined` if the entry makes no sense. */
	recall({ report, fixable, stamp }: Entry): Outcome | undefined {
		const parsed = validReport(report.toString(), stamp.size);
		return parsed && { parsed, fixable, problems: [], fixed: 0 };
	}

	/** @param digest of the file, as JSON; empty if nobody is asked. */
	keep(job: FileJob, digest: string, outcome: Outcome): void {
		const { report, stamp, fixable = false, links, asking = '' } = outcome;
		if (report === undefined || !stamp) return;
		const json = { report: Buffer.from(report), asking: Buffer.from(asking), digest: Buffer.from(digest) };
		const settings = this.#keyOf(job);
		this.#cache.put(job.path, { settings, stamp, fixable, links: links ? JSON.stringify(links) : '', ...json });
	}

	save(): Promise<void> {
		return this.#cache.save();
	}
}

/** Defaults are covered by the program's version. */
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
