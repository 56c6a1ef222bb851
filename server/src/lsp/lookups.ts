/** What was found under a key. */
export interface Lookup<T> {
	readonly value: T;
	/** Another number for every other value. */
	readonly version: number;
}

interface Entry<T> {
	/** Absent until it has been looked up. */
	found?: Lookup<T>;
	/** When it was looked up last, in milliseconds. */
	at: number;
	/** It is being looked up, and … */
	busy: boolean;
	/** … is wanted anew since that began. */
	stale: boolean;
}

/** How many are looked up at the same time, … */
const AT_ONCE = 8;
/** … and how many are known before all are forgotten. */
const MOST = 5_000;

/**
 * Remembers what is found under keys, such as addresses. Asking answers at once with what is known, and has looked up
 * what is not, or not any more.
 */
export class Lookups<T> {
	/** For how long what was found is taken to be true, in milliseconds. */
	patience = 0;
	readonly #load: (key: string) => Promise<T>;
	readonly #isSame: (a: T, b: T) => boolean;
	readonly #settled: () => void;
	readonly #entries = new Map<string, Entry<T>>();
	readonly #waiting: string[] = [];
	#running = 0;
	#count = 0;
	#news = false;

	/**
	 * @param load must not reject.
	 * @param settled is called when all that was wanted has been looked up, if any of it is new.
	 */
	constructor(load: (key: string) => Promise<T>, isSame: (a: T, b: T) => boolean, settled: () => void) {
		this.#load = load;
		this.#isSame = isSame;
		this.#settled = settled;
	}

	/** Nothing where it is not known yet. */
	get(key: string): Lookup<T> | undefined {
		const known = this.#entries.get(key);
		if (!known) {
			if (this.#entries.size >= MOST) this.#entries.clear();
			this.#want(key, { at: 0, busy: false, stale: false });
		} else if (!known.busy && Date.now() - known.at > this.patience) this.#want(key, known);
		return known?.found;
	}

	/** Looks those up again that are known and meant. */
	again(isMeant: (key: string) => boolean): void {
		for (const [key, entry] of this.#entries) if (isMeant(key)) this.#want(key, entry);
	}

	#want(key: string, entry: Entry<T>): void {
		this.#entries.set(key, entry);
		if (entry.busy) entry.stale = true;
		else {
			entry.busy = true;
			this.#waiting.push(key);
		}
		this.#run();
	}

	#run(): void {
		while (this.#running < AT_ONCE && this.#waiting.length > 0) {
			this.#running++;
			void this.#look(this.#waiting.shift()!);
		}
	}

	async #look(key: string): Promise<void> {
		const entry = this.#entries.get(key);
		if (entry) {
			entry.stale = false;
			const value = await this.#load(key);
			entry.at = Date.now();
			entry.busy = false;
			if (!entry.found || !this.#isSame(entry.found.value, value)) {
				entry.found = { value, version: ++this.#count };
				this.#news = true;
			}
			if (entry.stale) this.#want(key, entry);
		}
		this.#running--;
		this.#run();
		if (this.#running > 0 || !this.#news) return;
		this.#news = false;
		this.#settled();
	}
}
