import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { KeptCode } from './kept-code.js';

/** A start-up that lasts this long, in milliseconds, has succeeded and compiled what it needs. */
const SETTLED = 30_000;

/**
 * Runs the program in the file `path`, and keeps V8's compiled code in `folder`, so that the next start need not
 * compile it again. Node does so itself from 22.1 on, but not every VS Code ships that.
 *
 * Without the folder, or if anything is wrong with it, the program just runs.
 *
 * @param path of a script in ASCII: a function that takes what Node passes to a CommonJS module.
 */
export function runCompiled(path: string, folder: string | undefined): void {
	const program = readFileSync(path);
	const kept = folder === undefined ? undefined : new KeptCode(folder, program);
	const cachedData = kept?.take();
	const script = new Script(program.toString('latin1'), { filename: path, ...(cachedData && { cachedData }) });
	const module = { exports: {} };
	script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
	if (!kept) return;
	let settled = false;
	const settle = (): void => {
		if (settled) return;
		settled = true;
		if (cachedData && !script.cachedDataRejected) kept.putBack();
		else kept.write(script.createCachedData());
	};
	// Some clients kill their server, so this does not wait for the end alone.
	setTimeout(settle, SETTLED).unref();
	process.on('exit', (status) => {
		if (status === 0) settle();
	});
}
