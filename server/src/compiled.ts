import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A start that goes on for so long, in milliseconds, has compiled what it will need. */
const SETTLED = 30_000;

/**
 * Runs the program in the file `path`, and keeps in `folder` what V8 has made of it, so that the next start
 * need not compile it again. Node does so itself from 22.1 on, which is not what every VS Code comes with.
 *
 * Without the folder, or if anything is wrong with it, the program just runs.
 *
 * @param path of a script in ASCII: a function that takes what Node gives to a module of CommonJS.
 */
export function runCompiled(path: string, folder: string | undefined): void {
	const source = readFileSync(path, 'latin1');
	const { size, mtimeMs } = statSync(path);
	// V8 itself checks its own version and flags, but of the source only the length.
	const kept = folder === undefined ? undefined : join(folder, `server-${size}-${Math.round(mtimeMs)}.bin`);
	const cachedData = kept === undefined ? undefined : readIfThere(kept);
	const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
	const module = { exports: {} };
	script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
	if (folder === undefined || kept === undefined || (cachedData && !script.cachedDataRejected)) return;
	let written = false;
	const keep = (): void => {
		if (!written) write(kept, folder, script.createCachedData());
		written = true;
	};
	// Some clients kill their server, so it is not left to the end alone.
	setTimeout(keep, SETTLED).unref();
	process.on('exit', keep);
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** Whole or not at all: another window may read or write it at the same moment. */
function write(path: string, folder: string, data: Buffer): void {
	try {
		mkdirSync(folder, { recursive: true });
		const draft = `${path}.${process.pid}`;
		writeFileSync(draft, data);
		renameSync(draft, path);
		for (const name of readdirSync(folder)) {
			const other = join(folder, name);
			if (/^server-[\d-]+\.bin$/.test(name) && other !== path) rmSync(other, { force: true });
		}
	} catch {
		// The next start is as slow as this one, and that is all.
	}
}
