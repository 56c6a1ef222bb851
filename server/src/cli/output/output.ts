import { fstatSync, writeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import { WIDEST } from './piece.js';
import { visible, visibleLines, withoutCommands } from './visible.js';

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/** What a process provides to the command line; `cwd` is the working directory. */
export interface Io {
	readonly stdin: Readable;
	readonly stdout: Terminal;
	readonly stderr: Terminal;
	/** Absolute. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The URL of the program's own module, which a thread runs again. */
	readonly module: string;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** Output is written once this many characters, or this many milliseconds, have accumulated. */
const ENOUGH = 65_536;
const SOON = 50;
/** Carriage return, then "erase to the end of the line" (ECMA-48, EL). */
const ERASE = '\r\u001B[K';
/** To the upper left, then "erase in display", including the scrollback (ECMA-48, CUP and ED; xterm). */
const CLEAR = '\u001B[H\u001B[2J\u001B[3J';

/**
 * The gate through which everything is printed. Names of files, texts and settings are other people's, and neither a
 * terminal nor a program that reads the log may take them for commands.
 *
 * The stream may close under us: `rapporteur check | head` is nobody's fault, so after EPIPE all output is dropped. Any
 * other error is kept, because lost output must not pass for success.
 */
export class Output {
	/** Called before something is written. */
	before: (() => void) | undefined;
	#closed = false;
	#failure: Error | undefined;
	#pending = '';
	#last = 0;
	#colored = false;
	#handedOver = Promise.resolve();
	readonly #stream: Terminal;
	/** A file: Node writes only as much as there is room for, without an error. */
	readonly #file: number | undefined;

	constructor(stream: Terminal) {
		this.#stream = stream;
		this.#file = isFile(stream.fd) ? stream.fd : undefined;
		stream.on('error', (error) => this.#fail(error));
	}

	/** Whether nobody is listening any more. */
	get closed(): boolean {
		return this.#closed;
	}

	/** Why something could not be written. */
	get failure(): Error | undefined {
		return this.#failure;
	}

	get isTerminal(): boolean {
		return this.#stream.isTTY === true;
	}

	/** Columns for a text; on a terminal, its width. */
	get width(): number {
		return this.isTerminal && this.#stream.columns ? Math.min(this.#stream.columns, WIDEST) : WIDEST;
	}

	/** One line, whatever `text` holds. */
	line(text: string): Promise<void> {
		return this.lines(`${visible(text)}\n`);
	}

	/** Whole lines of ours, in which control characters in other people's text are already visible. */
	lines(text: string): Promise<void> {
		return this.#write(withoutCommands(visibleLines(text, this.#colored)));
	}

	/** Verbatim, for programs; a terminal is not one, and gets no colours of ours here. */
	exactly(text: string): Promise<void> {
		return this.#write(this.isTerminal ? visibleLines(text, false) : text);
	}

	/** At a terminal, clears the screen first, so that what follows stands alone. */
	clear(): void {
		if (this.isTerminal) this.#stream.write(CLEAR);
	}

	/** At a terminal, a line that stays until the next one or until something is written. An empty one erases it. */
	passing(text: string): void {
		this.#stream.write(ERASE + visible(text));
	}

	/** Batches many small texts. Resolves at once, or when they are flushed, so that a slow reader slows us down. */
	async #write(text: string): Promise<void> {
		if (this.#pending === '' && text !== '') setImmediate(() => void this.flush());
		this.#pending += text;
		if (this.#pending.length >= ENOUGH || performance.now() - this.#last > SOON) await this.flush();
	}

	/** Resolves when everything is flushed. */
	flush(): Promise<void> {
		const text = this.#pending;
		this.#pending = '';
		if (this.#closed || text === '') return this.#handedOver;
		this.#last = performance.now();
		this.before?.();
		this.#handedOver = new Promise((resolve) => {
			if (this.#file === undefined) this.#stream.write(text, () => resolve());
			else resolve(this.#writeToFile(this.#file, Buffer.from(text)));
		});
		return this.#handedOver;
	}

	#writeToFile(file: number, bytes: Buffer): void {
		try {
			for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
		} catch (error) {
			this.#fail(error as Error);
		}
	}

	#fail(error: NodeJS.ErrnoException): void {
		this.#closed = true;
		if (error.code !== 'EPIPE') this.#failure ??= error;
	}

	/**
	 * Colours are for people at a terminal. `--color` and `--no-color` decide; else the variables `NO_COLOR`
	 * (no-color.org) and `FORCE_COLOR`; else whether this is a terminal that supports them.
	 */
	colors(wanted: boolean | undefined, env: Io['env']): Colors {
		this.#colored = this.#hasColors(wanted, env);
		return pc.createColors(this.#colored);
	}

	#hasColors(wanted: boolean | undefined, env: Io['env']): boolean {
		const force = env.FORCE_COLOR;
		if (wanted !== undefined) return wanted;
		if (env.NO_COLOR) return false;
		if (force !== undefined) return force !== '0' && force !== 'false';
		return this.isTerminal && env.TERM !== 'dumb';
	}
}

/** The last line of a process that ends right here, on standard error. */
export function lastLine(text: string): void {
	try {
		writeSync(2, withoutCommands(`${visible(text)}\n`));
	} catch {
		// Nobody can be told.
	}
}

function isFile(descriptor: number | undefined): descriptor is number {
	try {
		return descriptor !== undefined && fstatSync(descriptor).isFile();
	} catch {
		return false;
	}
}
