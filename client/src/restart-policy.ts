/** How often the server may end unasked, and within how many milliseconds, before it is left alone. */
const MOST = 4;
const WINDOW = 3 * 60 * 1000;

/**
 * Decides whether a server that ended unasked is started once more. A server that ends again and
 * again would only warm the machine, so at some point the user is told instead.
 */
export class RestartPolicy {
	readonly #now: () => number;
	#ends: number[] = [];

	/** @param now in milliseconds. */
	constructor(now: () => number = Date.now) {
		this.#now = now;
	}

	/** Notes that the server has ended, and says whether to start it again. */
	mayRestart(): boolean {
		const now = this.#now();
		this.#ends = [...this.#ends.filter((end) => now - end < WINDOW), now];
		return this.#ends.length <= MOST;
	}

	/** The user starts it by hand: what was before does not count any more. */
	forget(): void {
		this.#ends = [];
	}
}
