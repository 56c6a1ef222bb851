import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from './fault.js';

/** A file's expected content. */
export interface Generated {
	/** From the project's folder, with `/`. */
	readonly path: string;
	readonly text: string;
}

/** Where it is told what was written, and what is out of date. */
type Messages = Pick<Console, 'log' | 'error'>;

/** Where generated files go: into the project, or into a comparison with the existing files. */
export class Output {
	/** How many files were out of date. */
	stale = 0;
	readonly mode: 'write' | 'check';
	readonly #root: string;
	readonly #messages: Messages;
	readonly #seen = new Set<string>();

	constructor(root: string, mode: 'write' | 'check', messages: Messages) {
		this.#root = root;
		this.mode = mode;
		this.#messages = messages;
	}

	put({ path, text }: Generated): void {
		this.#seen.add(path);
		if (this.#read(path) === text) return;
		this.stale++;
		if (this.mode === 'check') this.#messages.error(`${path} is out of date`);
		else {
			mkdirSync(dirname(join(this.#root, path)), { recursive: true });
			writeFileSync(join(this.#root, path), text);
			this.#messages.log(`wrote ${path}`);
		}
	}

	/**
	 * Puts `text` between `<!-- name:start -->` and `<!-- name:end -->` in the current file at `path`: the rest is
	 * written by hand.
	 */
	putPart(path: string, name: string, text: string): void {
		const start = `<!-- ${name}:start -->`;
		const end = `<!-- ${name}:end -->`;
		const whole = this.#read(path) ?? '';
		const from = whole.indexOf(start);
		const to = whole.indexOf(end);
		if (from < 0 || to < from) throw new Fault(`${path} needs the lines ${start} and ${end}, put them back`);
		this.put({ path, text: `${whole.slice(0, from + start.length)}\n\n${text}\n${whole.slice(to)}` });
	}

	/** Removes the files in `folder` that were not written this time: pages of deleted rules. */
	removeOthers(folder: string): void {
		for (const name of readdirSync(join(this.#root, folder))) {
			const path = `${folder}/${name}`;
			if (this.#seen.has(path)) continue;
			this.stale++;
			if (this.mode === 'check') this.#messages.error(`${path} belongs to no rule`);
			else {
				rmSync(join(this.#root, path));
				this.#messages.log(`removed ${path}`);
			}
		}
	}

	#read(path: string): string | undefined {
		try {
			return readFileSync(join(this.#root, path), 'utf8');
		} catch {
			return undefined;
		}
	}
}
