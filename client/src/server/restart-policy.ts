/** How often the server may crash, and within how many milliseconds, before it is left alone. */
const MOST = 4;
const WINDOW = 3 * 60 * 1000;

/**
 * Decides whether a crashed server is restarted. A server that keeps crashing would only burn CPU, so at some point the
 * user is told instead.
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

	/** The user starts it by hand: earlier crashes no longer count. */
	forget(): void {
		this.#ends = [];
	}
}
