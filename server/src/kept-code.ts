import {
	closeSync,
	fsyncSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPrivate, privateFolder } from './private-folder.js';
import { seal, unseal } from './sealed-code.js';

const NAME = 'compiled.bin';

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
			const tried = join(folder, `${NAME}.${this.#mark}.tried`);
			renameSync(join(folder, NAME), tried);
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
		try {
			renameSync(this.#tried, join(dirname(this.#tried), NAME));
		} catch {
			// Another process has written a new one and tidied up.
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
				// Also what killed processes have left. One that is still at work goes without.
				for (const name of readdirSync(folder)) {
					if (name.startsWith(`${NAME}.`)) rmSync(join(folder, name), { force: true });
				}
			}
		} catch {
			// The next start is as slow as this one.
		}
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
