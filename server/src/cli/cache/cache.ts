/** What earlier runs found, for files that have not changed since. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { inWords } from '../faults.js';
import { shownPath } from '../shown-path.js';
import { statsOf } from '../stamp.js';
import { decodeEntries, type Entries, type Entry, encodeEntries, isOurs } from './entries.js';

export type { Entry } from './entries.js';

interface CacheOptions {
	/** Where the program was started. */
	readonly cwd: string;
	/** Where the user wants the cache; else where such things are kept. */
	readonly location?: string | undefined;
	/** Told of what is wrong with the cache, one sentence each: never a reason to fail. */
	readonly warn: (warning: string) => Promise<void>;
}

export class Cache {
	readonly #options: CacheOptions;
	readonly #file: string;
	readonly #folder: string;
	/** What a path under the working directory begins with, seen from the folder of the cache. */
	readonly #prefix: string;
	readonly #seen = new Set<string>();
	#entries: Entries = new Map();
	#writable = true;
	#changed = false;

	private constructor(options: CacheOptions) {
		this.#options = options;
		this.#file = resolve(options.cwd, options.location ?? usualLocation(options.cwd));
		this.#folder = dirname(this.#file);
		const way = relative(this.#folder, options.cwd);
		this.#prefix = way === '' ? '' : `${way.split(sep).join('/')}/`;
	}

	static async open(options: CacheOptions): Promise<Cache> {
		const cache = new Cache(options);
		await cache.#read();
		return cache;
	}

	/** @param path relative to the working directory, with `/`. */
	find(path: string): Entry | undefined {
		const key = this.#key(path);
		this.#seen.add(key);
		return this.#entries.get(key);
	}

	put(path: string, entry: Entry): void {
		this.#entries.set(this.#key(path), entry);
		this.#changed = true;
	}

	/** Writes the cache, if there is something new; drops what it knows of files that are gone. */
	async save(): Promise<void> {
		if (!this.#changed || !this.#writable) return;
		for (const key of this.#entries.keys()) {
			if (!this.#seen.has(key) && !existsSync(resolve(this.#folder, key))) this.#entries.delete(key);
		}
		const temporary = `${this.#file}.${randomBytes(6).toString('hex')}.tmp`;
		try {
			mkdirSync(this.#folder, { recursive: true });
			writeFileSync(temporary, encodeEntries(this.#entries), { flag: 'wx' });
			// At one stroke, so that another run reads the old cache or the new one.
			renameSync(temporary, this.#file);
		} catch (error) {
			rmSync(temporary, { force: true });
			await this.#warn(`cannot be written (${inWords(error)}), so the next run must check all files again`);
		}
	}

	async #read(): Promise<void> {
		try {
			const bytes = readFileSync(this.#file);
			if (isOurs(bytes)) this.#entries = bytes.length === 0 ? new Map() : decodeEntries(bytes);
			else if (this.#options.location === undefined) throw new Error('it is something else');
			else {
				// Somebody's file, whose name was given by mistake.
				this.#writable = false;
				await this.#warn('is not one of Rapporteur’s caches and is left alone; name another file, or remove this one');
			}
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT') return;
			if (code === undefined) {
				this.#changed = true;
				await this.#warn('was damaged and is made anew');
			} else {
				this.#writable = false;
				await this.#warn(`cannot be read (${inWords(error)}), so all files are checked again`);
			}
		}
	}

	#warn(what: string): Promise<void> {
		return this.#options.warn(`The cache ${shownPath(this.#file, this.#options.cwd)} ${what}`);
	}

	/** From the folder of the cache, so that a project can be moved with it. */
	#key(path: string): string {
		if (!path.startsWith('../') && !isAbsolute(path)) return this.#prefix + path;
		return relative(this.#folder, resolve(this.#options.cwd, path)).split(sep).join('/');
	}
}

/** Other tools keep theirs in the same folder, which nobody commits. */
function usualLocation(cwd: string): string {
	const packages = statsOf(join(cwd, 'node_modules'))?.isDirectory() === true;
	return packages ? 'node_modules/.cache/rapporteur/results' : '.rapporteur-cache';
}
