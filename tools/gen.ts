/**
 * `npm run gen` writes every file, or part of one, that is generated from the rules, the settings, the layer table or
 * the words of the languages; `--check` lists those that are out of date instead.
 */
import { fileURLToPath } from 'node:url';
import { tellingFaults } from './gen/fault.js';
import { generate } from './gen/generate.js';
import { Output } from './gen/output.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = new Output(root, process.argv.includes('--check') ? 'check' : 'write', console);
await tellingFaults(() => generate(root, output));
if (output.mode === 'check' && output.stale > 0) {
	console.error('Run "npm run gen" and commit what it writes.');
	process.exitCode = 1;
}
