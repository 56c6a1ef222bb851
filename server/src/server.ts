/**
 * Entry point: what the extension forks. `--compiled FOLDER` says where to keep the compiled program;
 * the rest is for the server itself, `program.cjs` beside this file.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileExpressionsOnce, runCompiled } from './v8.js';

compileExpressionsOnce();
const program = join(__dirname, 'program.cjs');
const at = process.argv.indexOf('--compiled');
const folder = at < 0 ? undefined : process.argv[at + 1];
if (folder === undefined) createRequire(__filename)(program);
else runCompiled(program, folder);
