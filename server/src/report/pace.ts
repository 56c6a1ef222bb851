import type { ReadBlock } from './model.js';
import { PerObject } from './per-object.js';

/** Milliseconds after which others should have a turn, where that is free: between two rules, or two blocks. */
const TURN = 10;
/** … and in the middle of a rule, which has to begin anew. */
const PATIENCE = 20;
/** How much is read between two looks at the clock, in characters. */
const STRIDE = 8_192;
/** What a block or a finding counts, however short: it may take its time all the same. */
const LEAST = 1_024;

/**
 * How long a check may take, and when others are to have a turn. Whoever starts a check brings the clock, and
 * says when it works and when it rests; without a pace, a check goes on until it is done.
 */
export class Pace {
	readonly #clock: () => number;
	readonly #limit: number;
	#used = 0;
	/** When the present stretch of work began. */
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

	/** Whether others should have a turn, when `length` more characters have been read. */
	isDue(length = 0): boolean {
		this.#read += length + LEAST;
		if (this.#read < STRIDE) return false;
		this.#read = 0;
		return this.#now() > TURN;
	}

	/** Whether it has all taken too long. */
	isOver(): boolean {
		return this.#began !== undefined && this.#used + this.#now() > this.#limit;
	}

	/** Begins a walk over many blocks. */
	walk(): Walk {
		let read = 0;
		const start = this.#now();
		return {
			pass: (length) => {
				read += length + LEAST;
				if (read < STRIDE) return;
				read = 0;
				// What the walk itself took: one that has just begun is to get on, however long the rule was at work before.
				if (this.isOver() || this.#now() - start > PATIENCE) throw new Interruption();
			},
		};
	}

	/** How long the present stretch has taken. */
	#now(): number {
		return this.#began === undefined ? 0 : this.#clock() - this.#began;
	}
}

export interface Walk {
	/** @throws Interruption where there is no more time, after a block of `length` characters. */
	pass(length: number): void;
}

/**
 * Thrown from within a rule that has worked long enough. No fault: what it has read is kept, and the rule is asked
 * again when others have had their turn.
 */
export class Interruption extends Error {}

const paces = new PerObject<readonly ReadBlock[], Pace>();

export function setPace(blocks: readonly ReadBlock[], pace: Pace): void {
	paces.set(blocks, pace);
}

/** Nothing where nobody is in a hurry. */
export function paceOf(blocks: readonly ReadBlock[]): Pace | undefined {
	return paces.get(blocks);
}
