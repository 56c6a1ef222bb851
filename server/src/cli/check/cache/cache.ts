/** What earlier runs found, for files that have not changed since. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { userCacheFolder } from '../../../node/user-cache-folder.js';
import { inWords } from '../../errors.js';
import { removeLeftovers, temporaryName } from '../../files/leftovers.js';
import { NoFileError, readBytes } from '../../files/read-bytes.js';
import { shownPath } from '../../files/shown-path.js';
import { decodeEntries, type Entries, type Entry, encodeEntries, isOurs } from './entries.js';
import { secretIn } from './secret.js';

export type { Entry } from './entries.js';

/** A folder's cache is dropped when nobody has checked the folder for this long, in milliseconds. */
const LONG = 90 * 86_400_000;

interface CacheOptions {
	/** Where the program was started. */
	readonly cwd: string;
	/** Where the user wants the cache; by default the user's own cache folder. */
	readonly location?: string | undefined;
	/** Told what is wrong with the cache, one sentence each: never a reason to fail. */
	readonly warn: (warning: string) => Promise<void>;
}

export class Cache {
	readonly #options: CacheOptions;
	readonly #secret: Buffer;
	readonly #file: string;
	/** What the paths in it are relative to. */
	readonly #base: string;
	/** What a path under the working directory begins with, seen from there. */
	readonly #prefix: string;
	readonly #seen = new Set<string>();
	#entries: Entries = new Map();
	#writable = true;
	#changed = false;

	private constructor(options: CacheOptions, own: string) {
		const { cwd, location } = options;
		this.#options = options;
		this.#secret = secretIn(own);
		this.#file = location === undefined ? usualLocation(own, cwd) : resolve(cwd, location);
		// A cache inside a project can be moved along with it.
		this.#base = location === undefined ? cwd : dirname(this.#file);
		const way = relative(this.#base, cwd);
		this.#prefix = way === '' ? '' : `${way.split(sep).join('/')}/`;
	}

	/** `undefined` if there is no secret to authenticate the user's own cache. */
	static async open(options: CacheOptions): Promise<Cache | undefined> {
		const own = userCacheFolder();
		try {
			if (own === undefined) throw new Error('there is no folder that is yours alone; name one in XDG_CACHE_HOME');
			const cache = new Cache(options, own);
			await cache.#read();
			return cache;
		} catch (error) {
			await options.warn(`The results are not kept for the next run: ${inWords(error)}`);
			return undefined;
		}
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

	/** Writes the cache if there is anything new; drops entries of deleted files. */
	async save(): Promise<void> {
		if (!this.#changed || !this.#writable) return;
		for (const key of this.#entries.keys()) {
			if (!this.#seen.has(key) && !existsSync(resolve(this.#base, key))) this.#entries.delete(key);
		}
		const folder = dirname(this.#file);
		const temporary = join(folder, temporaryName(basename(this.#file)));
		try {
			mkdirSync(folder, { recursive: true, mode: 0o700 });
			removeLeftovers(folder);
			// It contains lines of the reports.
			writeFileSync(temporary, encodeEntries(this.#entries, this.#secret), { flag: 'wx', mode: 0o600 });
			// Atomically, so that another run reads either the old cache or the new one.
			renameSync(temporary, this.#file);
			if (this.#options.location === undefined) forgetOld(folder);
		} catch (error) {
			rmSync(temporary, { force: true });
			await this.#warn(`cannot be written (${inWords(error)}), so the next run must check all files again`);
		}
	}

	async #read(): Promise<void> {
		try {
			const bytes = readBytes(this.#file);
			if (isOurs(bytes)) this.#entries = bytes.length === 0 ? new Map() : decodeEntries(bytes, this.#secret);
			else if (this.#options.location === undefined) throw new Error('it is something else');
			else {
				// Somebody's file, named by mistake.
				this.#writable = false;
				await this.#warn('is not one of Rapporteur’s caches and is left alone; name another file, or remove this one');
			}
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT') return;
			if (code === undefined && !(error instanceof NoFileError)) {
				this.#changed = true;
				await this.#warn('was damaged, or is not from you, and is made anew');
			} else {
				this.#writable = false;
				await this.#warn(`cannot be read (${inWords(error)}), so all files are checked again`);
			}
		}
	}

	#warn(what: string): Promise<void> {
		return this.#options.warn(`The cache ${shownPath(this.#file, this.#options.cwd)} ${what}`);
	}

	#key(path: string): string {
		if (!path.startsWith('../') && !isAbsolute(path)) return this.#prefix + path;
		return relative(this.#base, resolve(this.#options.cwd, path)).split(sep).join('/');
	}
}

/** One file for each working directory. */
function usualLocation(own: string, cwd: string): string {
	return join(own, 'results', createHash('sha256').update(realpathSync(cwd)).digest('hex').slice(0, 32));
}

function forgetOld(folder: string): void {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
		if (Date.now() - mtimeMs > LONG) rmSync(path, { force: true });
	}
}
