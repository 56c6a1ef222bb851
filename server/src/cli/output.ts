import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a process gives the command line; `cwd` is the working directory. */
export interface Io {
	readonly stdin: Readable;
	readonly stdout: Terminal;
	readonly stderr: Terminal;
	/** Absolute. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

export type Colors = ReturnType<typeof pc.createColors>;

/**
 * A stream to write to that may close under us: `rapporteur check | head` is no fault of anybody,
 * so after EPIPE what is written is dropped.
 */
export class Output {
	#closed = false;
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

	/** Columns for a text, on a terminal as many as it has. */
	get width(): number {
		return this.#stream.isTTY === true && this.#stream.columns ? Math.min(this.#stream.columns, 120) : 120;
	}

	/** Resolves when the text is handed over, so that a slow reader slows us down. */
	write(text: string): Promise<void> {
		if (this.#closed) return Promise.resolve();
		return new Promise((resolve) => {
			this.#stream.write(text, () => resolve());
		});
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
		return pc.createColors(this.#stream.isTTY === true && env.TERM !== 'dumb');
	}
}
