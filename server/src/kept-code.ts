import {
	closeSync,
	fsyncSync,
	lstatSync,
	lutimesSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPrivate, privateFolder } from './private-folder.js';
import { seal, unseal } from './sealed-code.js';

const NAME = 'compiled.bin';

/** What has another name for so long, in milliseconds, is no longer being tried or written. */
const ABANDONED = 60_000;

/**
 * V8's compiled code of a program, in a file. V8 runs whatever it is given, so it gets only what was written for
 * exactly this program, in a folder that nobody else can write to.
 *
 * While the code is being tried, the file has another name. A process that crashes does not put it back, so it does no
 * harm a second time; a window that opens meanwhile finds none, and compiles.
 */
export class KeptCode {
	readonly #path: string;
	readonly #program: Buffer;
	/** Process ids are not enough: containers may share a folder. */
	readonly #mark = `${process.pid}-${Math.random().toString(36).slice(2)}`;
	#tried: string | undefined;

	/** @param path of the folder. */
	constructor(path: string, program: Buffer) {
		this.#path = path;
		this.#program = program;
	}

	/** Takes the code out of the folder; `undefined` if there is none, or if anything is wrong with it. */
	take(): Buffer | undefined {
		try {
			const folder = privateFolder(this.#path);
			if (folder === undefined) return undefined;
			const kept = join(folder, NAME);
			const tried = join(folder, `${NAME}.${this.#mark}.tried`);
			// Says how long it has been tried.
			const now = new Date();
			lutimesSync(kept, now, now);
			renameSync(kept, tried);
			const stats = lstatSync(tried);
			const code = stats.isFile() && isPrivate(stats) ? unseal(readFileSync(tried), this.#program) : undefined;
			if (code) this.#tried = tried;
			else rmSync(tried, { recursive: true });
			return code;
		} catch {
			// This start takes longer, and that is all.
			return undefined;
		}
	}

	/** Puts back what was taken, since it works. */
	putBack(): void {
		if (this.#tried === undefined) return;
		const folder = dirname(this.#tried);
		try {
			renameSync(this.#tried, join(folder, NAME));
			tidy(folder);
		} catch {
			// The next start is as slow as the first.
		}
	}

	/** Writes `code` atomically. */
	write(code: Buffer): void {
		try {
			const folder = privateFolder(this.#path);
			if (folder === undefined) return;
			const draft = join(folder, `${NAME}.${this.#mark}.draft`);
			try {
				writeThrough(draft, seal(code, this.#program));
				renameSync(draft, join(folder, NAME));
			} finally {
				rmSync(draft, { force: true });
			}
			tidy(folder);
		} catch {
			// The next start is as slow as this one.
		}
	}
}

/** Removes what killed processes have left. */
function tidy(folder: string): void {
	const latest = Date.now() - ABANDONED;
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (name.startsWith(`${NAME}.`) && statSync(path).mtimeMs < latest) rmSync(path, { force: true });
	}
}

/** Waits until it is on the disk: what is renamed earlier may be empty after a power failure. */
function writeThrough(path: string, bytes: Buffer): void {
	const file = openSync(path, 'wx', 0o600);
	try {
		writeFileSync(file, bytes);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
