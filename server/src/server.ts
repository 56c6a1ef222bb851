/**
 * Entry point: what the extension forks. `--compiled FOLDER` says where to keep the compiled program;
 * the rest is for the server itself, `program.js` beside this file.
 */
import { join } from 'node:path';
import { runCompiled } from './compiled.js';

const at = process.argv.indexOf('--compiled');
runCompiled(join(__dirname, 'program.js'), at < 0 ? undefined : process.argv[at + 1]);
