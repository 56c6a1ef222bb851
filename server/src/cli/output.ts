import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import { WIDEST } from './piece.js';

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a process gives the command line; `cwd` is the working directory. */
export interface Io {
	readonly stdin: Readable;
	readonly stdout: Terminal;
	readonly stderr: Terminal;
	/** Absolute. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The address of the program's own module, which a thread runs again. */
	readonly module: string;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** What is written at once: so many characters, or what comes within so many milliseconds. */
const ENOUGH = 65_536;
const SOON = 50;

/**
 * A stream to write to that may close under us: `rapporteur check | head` is no fault of anybody,
 * so after EPIPE what is written is dropped.
 */
export class Output {
	/** Called before something is written. */
	before: (() => void) | undefined;
	#closed = false;
	#pending = '';
	#last = 0;
	#handedOver = Promise.resolve();
	readonly #stream: Terminal;

	constructor(stream: Terminal) {
		this.#stream = stream;
		stream.on('error', () => {
			this.#closed = true;
		});
	}

	/** Whether nobody listens any more. */
	get closed(): boolean {
		return this.#closed;
	}

	get isTerminal(): boolean {
		return this.#stream.isTTY === true;
	}

	/** Columns for a text, on a terminal as many as it has. */
	get width(): number {
		return this.isTerminal && this.#stream.columns ? Math.min(this.#stream.columns, WIDEST) : WIDEST;
	}

	/**
	 * Many small texts that come together go out together. Resolves at once, or when they are handed
	 * over, so that a slow reader slows us down.
	 */
	async write(text: string): Promise<void> {
		if (this.#pending === '' && text !== '') setImmediate(() => void this.flush());
		this.#pending += text;
		if (this.#pending.length >= ENOUGH || performance.now() - this.#last > SOON) await this.flush();
	}

	/** Resolves when all is handed over. */
	flush(): Promise<void> {
		const text = this.#pending;
		this.#pending = '';
		if (this.#closed || text === '') return this.#handedOver;
		this.#last = performance.now();
		this.before?.();
		this.#handedOver = new Promise((resolve) => {
			this.#stream.write(text, () => resolve());
		});
		return this.#handedOver;
	}

	/**
	 * Colours are for people at a terminal. `--color` and `--no-color` decide; else the variables
	 * `NO_COLOR` (no-color.org) and `FORCE_COLOR`; else whether this is a terminal that has them.
	 */
	colors(wanted: boolean | undefined, env: Io['env']): Colors {
		const force = env.FORCE_COLOR;
		if (wanted !== undefined) return pc.createColors(wanted);
		if (env.NO_COLOR) return pc.createColors(false);
		if (force !== undefined) return pc.createColors(force !== '0' && force !== 'false');
		return pc.createColors(this.isTerminal && env.TERM !== 'dumb');
	}
}
