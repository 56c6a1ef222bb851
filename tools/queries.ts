/**
 * `npm run queries -- report.md [--line 12] [--type x]`: which queries run at a keystroke, why, and for how long. The
 * letters are typed at the end of that line, or of the middle one, in a report that has been checked before.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { watched } from '../server/src/incremental/index.js';
import { Recorder } from './queries/recorder.js';

const { values, positionals } = parseArgs({
	options: { line: { type: 'string' }, type: { type: 'string', default: 'x' } },
	allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) throw new Error('Name a report: npm run queries -- minutes.md');

// Before the queries are defined, so that each is seen.
const recorder = new Recorder();
watched.by = recorder;
const { Checker } = await import('../server/src/engine/index.js');
const { readSettings } = await import('../server/src/config/index.js');

const text = readFileSync(path, 'utf8');
const lines = text.split('\n');
const line = values.line === undefined ? Math.ceil(lines.length / 2) : Number(values.line);
if (!(line >= 1 && line <= lines.length)) throw new Error(`${path} has lines 1 to ${lines.length}`);
const from = lines.slice(0, line).join('\n').replace(/\r$/, '').length;
const change = { from, to: from, inserted: values.type.length };

const checker = new Checker();
const { settings } = readSettings({});
const checked = checker.check(text, settings, path);
recorder.forget();
const start = performance.now();
checker.check(text.slice(0, from) + values.type + text.slice(from), settings, path, { checked, change });
const whole = performance.now() - start;

console.log(`“${values.type}” at the end of line ${line} of ${path}: ${whole.toFixed(2)} ms\n`);
console.log(recorder.table());
