import type { Io, Output } from '../output/output.js';

/** Nobody needs to see progress within this time, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Shows at a terminal how many files have been read and checked, in a transient line. */
export class Progress {
	readonly #output: Pick<Output, 'isTerminal' | 'passing'>;
	readonly #total: number;
	readonly #wanted: boolean;
	#next = performance.now() + PATIENCE;
	#shown = false;

	/** @param output standard error. */
	constructor(output: Pick<Output, 'isTerminal' | 'passing'>, env: Io['env'], total: number) {
		this.#output = output;
		this.#total = total;
		this.#wanted = output.isTerminal && env.TERM !== 'dumb';
	}

	update(done: number, what: 'Read' | 'Checked'): void {
		const now = performance.now();
		if (!this.#wanted || now < this.#next) return;
		this.#next = now + INTERVAL;
		this.#shown = true;
		const [files, all] = [done, this.#total].map((number) => number.toLocaleString('en'));
		this.#output.passing(`${what} ${files} of ${all} files`);
	}

	/** Called before anything else is written to the terminal. */
	erase(): void {
		if (!this.#shown) return;
		this.#shown = false;
		this.#output.passing('');
	}
}
