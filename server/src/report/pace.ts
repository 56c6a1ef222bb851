import type { Walks } from '../incremental/index.js';

/** Milliseconds after which others get a turn where that costs nothing, between two rules or blocks, … */
const TURN = 3;
/** … and in the middle of a rule, which then has to start over. */
const PATIENCE = 20;
/** How many characters are read between two looks at the clock. */
const STRIDE = 8_192;
/** The least that a block or finding counts for: even a short one may take time. */
const LEAST = 1_024;

/**
 * How long a check may take, and when others get a turn. The caller supplies the clock, and says when the check works
 * and when it rests; without a pace, a check runs until it is done.
 */
export class Pace implements Walks {
	readonly #clock: () => number;
	readonly #limit: number;
	#used = 0;
	/** When the current stretch of work began. */
	#began: number | undefined;
	#read = 0;

	/**
	 * @param clock in milliseconds.
	 * @param limit for all stretches of work together.
	 */
	constructor(clock: () => number, limit: number) {
		this.#clock = clock;
		this.#limit = limit;
	}

	work(): void {
		this.#began = this.#clock();
	}

	rest(): void {
		this.#used += this.#now();
		this.#began = undefined;
	}

	/** Whether others are due a turn after `length` more characters. */
	isDue(length = 0): boolean {
		this.#read += length + LEAST;
		if (this.#read < STRIDE) return false;
		this.#read = 0;
		return this.#now() > TURN;
	}

	/** Whether the total has exceeded the limit. */
	isOver(): boolean {
		return this.#began !== undefined && this.#used + this.#now() > this.#limit;
	}

	/** Begins a walk over many blocks, which an {@link Interruption} may end. */
	walk(): ReturnType<Walks['walk']> {
		let read = 0;
		const start = this.#now();
		return {
			pass: (length) => {
				read += length + LEAST;
				if (read < STRIDE) return;
				read = 0;
				// Only the walk's own time counts: a new one gets on, however long the rule worked before.
				if (this.isOver() || this.#now() - start > PATIENCE) throw new Interruption();
			},
		};
	}

	/** How long the current stretch has taken. */
	#now(): number {
		return this.#began === undefined ? 0 : this.#clock() - this.#began;
	}
}

/**
 * Thrown inside a rule that has worked long enough. Not a fault: what was read is kept, and the rule is asked again
 * once others have had their turn.
 */
export class Interruption extends Error {}
