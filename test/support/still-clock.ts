/** A clock that stands still but for what a test lets pass, for what a server puts off to a pause in typing. */
export class StillClock {
	#now = 0;
	readonly #waiting = new Set<{ readonly at: number; readonly call: () => void }>();

	now(): number {
		return this.#now;
	}

	/** @returns what calls it off. */
	after(milliseconds: number, call: () => void): () => void {
		const one = { at: this.#now + milliseconds, call };
		this.#waiting.add(one);
		return () => this.#waiting.delete(one);
	}

	pass(milliseconds: number): void {
		this.#now += milliseconds;
		for (const each of [...this.#waiting]) if (each.at <= this.#now && this.#waiting.delete(each)) each.call();
	}
}
