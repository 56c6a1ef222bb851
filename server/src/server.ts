/**
 * Entry point: what the extension forks. `--compiled FOLDER` says where to keep the compiled program;
 * the rest is for the server itself, `program.js` beside this file.
 */
import './default-flags.js';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runCompiled } from './compiled.js';
import { compileExpressionsOnce, shapeHeap } from './v8.js';

const require = createRequire(__filename);
// What the program asks of Node as it starts; more may come, and takes longer then (v8.ts).
require('node:console');
require('node:net');
require('node:os');
require('node:perf_hooks');
compileExpressionsOnce();
shapeHeap();
const at = process.argv.indexOf('--compiled');
runCompiled(join(__dirname, 'program.js'), at < 0 ? undefined : process.argv[at + 1]);
