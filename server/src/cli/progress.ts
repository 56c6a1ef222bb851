import type { Io } from './output.js';

/** Who waits no longer than this need not be told how far it is, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;
/** Carriage return, then "erase to the end of the line" (ECMA-48, EL). */
const ERASE = '\r\u001B[K';

/** Tells at a terminal how many files are checked, in a line that does not stay. */
export class Progress {
	readonly #stream: Io['stderr'];
	readonly #total: number;
	readonly #wanted: boolean;
	#next = performance.now() + PATIENCE;
	#shown = false;

	constructor({ stderr, env }: Io, total: number) {
		this.#stream = stderr;
		this.#total = total;
		this.#wanted = stderr.isTTY === true && env.TERM !== 'dumb';
	}

	update(done: number): void {
		const now = performance.now();
		if (!this.#wanted || now < this.#next) return;
		this.#next = now + INTERVAL;
		this.#shown = true;
		const [checked, all] = [done, this.#total].map((number) => number.toLocaleString('en'));
		this.#stream.write(`${ERASE}Checked ${checked} of ${all} files`);
	}

	/** Before anything else is written to the terminal. */
	erase(): void {
		if (!this.#shown) return;
		this.#shown = false;
		this.#stream.write(ERASE);
	}
}
