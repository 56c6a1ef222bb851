/** Characters of block texts that are kept of whole readings before they are given up, at least. */
const LEAST = 2_000_000;
/** And so many times as many as the longest text has: within one reading nothing is to be read twice. */
const TEXTS = 3;
/** How many blocks are kept of readings after a keystroke: enough for whoever takes back what they typed. */
const TYPED = 200;

/**
 * What was made of block texts. What whole readings made is kept up to a size, for blocks that stand in
 * several texts or several times in one; of the many versions of a block that is being typed, only the
 * last ones are, or a day of writing would fill the memory.
 */
export class BlockCache<T> {
	readonly #read = new Map<string, T>();
	readonly #typed = new Map<string, T>();
	#size = 0;
	#limit = LEAST;
	#typing = false;

	/** Begins a reading of a text of `length` characters, most of which is known if only a keystroke has come. */
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
