/** Starts a bundle as fast as its users start it: with the machine code that V8 has made of it before. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a module beside `bundle`, a CommonJS module, that runs it. The first process that does so leaves V8's code there for
 * those that follow.
 *
 * @returns the path of that module.
 */
export function withCodeCache(folder: string, bundle: string): string {
	const starter = join(folder, 'start.cjs');
	writeFileSync(
		starter,
		`
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const filename = ${JSON.stringify(bundle)};
const code = filename + '.code';
let cachedData;
try { cachedData = readFileSync(code); } catch {}
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(filename), module_, filename, dirname(filename));
// At the end, when it holds what was used. Another process may be reading it, or writing its own.
if (!cachedData) process.once('exit', () => {
	writeFileSync(code + process.pid, script.createCachedData());
	renameSync(code + process.pid, code);
});
`,
	);
	return starter;
}
