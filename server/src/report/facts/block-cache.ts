/** At least this many characters of block texts are kept from whole readings before the cache is cleared. */
const KEPT = 2_000_000;
/** And this many times the length of the longest text: within one reading nothing is read twice. */
const TEXTS = 3;
/** How many blocks are kept from readings after a keystroke: enough for undo. */
const TYPED = 200;

/**
 * Caches what was read from block texts. Results of whole readings are kept up to a size, for blocks that occur in
 * several texts or several times in one. Of the many versions of a block being typed, only the last ones are kept, or a
 * day of writing would fill the memory.
 */
export class BlockCache<T> {
	readonly #read = new Map<string, T>();
	readonly #typed = new Map<string, T>();
	#size = 0;
	#limit: number;
	#typing = false;

	/** @param kept the least number of characters to be kept. */
	constructor(kept = KEPT) {
		this.#limit = kept;
	}

	/** Begins reading a text of `length` characters, most of which is known if it changed by only a keystroke. */
	begin(length: number, keystroke: boolean): void {
		this.#typing = keystroke;
		this.#limit = Math.max(this.#limit, TEXTS * length);
	}

	get(key: string): T | undefined {
		return this.#read.get(key) ?? this.#typed.get(key);
	}

	set(key: string, made: T): void {
		if (this.#typing) {
			this.#typed.set(key, made);
			if (this.#typed.size > TYPED) this.#typed.delete(this.#typed.keys().next().value!);
			return;
		}
		this.#size += key.length;
		if (this.#size > this.#limit) {
			this.#read.clear();
			this.#size = key.length;
		}
		this.#read.set(key, made);
	}
}
