/** The result for a key. */
export interface Lookup<T> {
	readonly value: T;
	/** Changes whenever the value does. */
	readonly version: number;
}

interface Entry<T> {
	/** Absent until it has been looked up. */
	found?: Lookup<T>;
	/** When it was looked up last, in milliseconds, … */
	at: number;
	/** … and asked for. */
	asked: number;
	/** A lookup is in progress, and … */
	busy: boolean;
	/** … another was requested since it began. */
	stale: boolean;
}

/** How many lookups run at the same time, … */
const AT_ONCE = 8;
/** … and how many results are kept, but for those in use: … */
const MOST = 5_000;
/** … those asked for within this time, in milliseconds. A check would look for what it drops itself again and again. */
const IN_USE = 60_000;

/**
 * Caches results by key, such as a URI. Returns at once what is known, and starts a lookup for what is missing or out
 * of date.
 */
export class Lookups<T> {
	/** How long a result is taken to be true, in milliseconds. */
	patience = 0;
	readonly #load: (key: string) => Promise<T>;
	readonly #isSame: (a: T, b: T) => boolean;
	readonly #settled: () => void;
	/** What was asked for last stands last. */
	readonly #entries = new Map<string, Entry<T>>();
	readonly #waiting: [key: string, entry: Entry<T>][] = [];
	#running = 0;
	#count = 0;
	#news = false;
	#resting: (() => void)[] = [];

	/**
	 * @param load must not reject.
	 * @param settled is called when all requested lookups are done, if any result is new.
	 */
	constructor(load: (key: string) => Promise<T>, isSame: (a: T, b: T) => boolean, settled: () => void) {
		this.#load = load;
		this.#isSame = isSame;
		this.#settled = settled;
	}

	/** `undefined` if it is not known yet. */
	get(key: string): Lookup<T> | undefined {
		const now = Date.now();
		const entry = this.#entries.get(key) ?? { at: Number.NEGATIVE_INFINITY, asked: now, busy: false, stale: false };
		entry.asked = now;
		this.#entries.delete(key);
		this.#forget(now);
		this.#entries.set(key, entry);
		if (!entry.busy && now - entry.at > this.patience) this.#want(key, entry);
		return entry.found;
	}

	/** Makes room for one more, if there is one that nobody uses. */
	#forget(now: number): void {
		for (const [key, { asked, busy }] of this.#entries) {
			if (this.#entries.size < MOST || busy || now - asked <= IN_USE) return;
			this.#entries.delete(key);
		}
	}

	/** Resolves when no lookup is in progress. */
	async rest(): Promise<void> {
		if (this.#running > 0) await new Promise<void>((resolve) => void this.#resting.push(resolve));
	}

	/** Looks up again those that are known and selected. */
	again(isMeant: (key: string) => boolean): void {
		for (const [key, entry] of this.#entries) if (isMeant(key)) this.#want(key, entry);
	}

	#want(key: string, entry: Entry<T>): void {
		if (entry.busy) entry.stale = true;
		else {
			entry.busy = true;
			this.#waiting.push([key, entry]);
		}
		this.#run();
	}

	#run(): void {
		while (this.#running < AT_ONCE && this.#waiting.length > 0) {
			this.#running++;
			void this.#look(...this.#waiting.shift()!);
		}
	}

	async #look(key: string, entry: Entry<T>): Promise<void> {
		entry.stale = false;
		const value = await this.#load(key);
		entry.at = Date.now();
		entry.busy = false;
		if (!entry.found || !this.#isSame(entry.found.value, value)) {
			entry.found = { value, version: ++this.#count };
			this.#news = true;
		}
		if (entry.stale) this.#want(key, entry);
		this.#running--;
		this.#run();
		if (this.#running > 0) return;
		if (this.#news) {
			this.#news = false;
			this.#settled();
		}
		for (const resolve of this.#resting.splice(0)) resolve();
	}
}
