/** Keeps what was read of one folder's reports between starts of the server. */
import {
	type Digest,
	decodeReports,
	encodeReports,
	type StoredReport,
	type StoredReports,
} from '../../workspace/index.js';
import type { Storage } from './file-access.js';

/** Written at most this often, in milliseconds: saving a report every minute need not wear out a disk. */
const SELDOM = 60_000;

export class ReportStore {
	readonly #storage: Storage;
	readonly #root: string;
	readonly #program: string;
	#stored: Promise<StoredReports | undefined> | undefined;
	#written = Number.NEGATIVE_INFINITY;
	#timer: NodeJS.Timeout | undefined;
	/** Something was read that is not kept yet. */
	#news = false;

	/**
	 * @param root the URI of the folder.
	 * @param program its version: what another one has read is not used.
	 */
	constructor(storage: Storage, root: string, program: string) {
		this.#storage = storage;
		this.#root = root;
		this.#program = program;
	}

	/** What is kept of the file at `path`, if the stamp matches. */
	async take(path: string, stamp: string): Promise<Digest | undefined> {
		this.#stored ??= this.#read();
		const digest = (await this.#stored)?.take(path, stamp);
		if (!digest) this.#news = true;
		return digest;
	}

	/**
	 * All reports have been read. Schedules writing everything that is known; what is not kept is read again, so a
	 * failure does no harm.
	 */
	keep(all: () => Iterable<readonly [path: string, StoredReport]>): void {
		// What nobody has taken is of files that are gone.
		this.#stored = Promise.resolve(undefined);
		if (!this.#news || this.#timer) return;
		const wait = Math.max(0, this.#written + SELDOM - Date.now());
		this.#timer = setTimeout(() => {
			this.#written = Date.now();
			this.#write(all()).catch(() => undefined);
			this.#timer = undefined;
		}, wait);
		this.#timer.unref?.();
	}

	#write(all: Iterable<readonly [path: string, StoredReport]>): Promise<void> {
		this.#news = false;
		return this.#storage.keep(this.#root, encodeReports(all, this.#program, this.#storage.hash));
	}

	#read(): Promise<StoredReports | undefined> {
		return decodeReports(this.#storage.read(this.#root), this.#program, this.#storage.hash);
	}
}
