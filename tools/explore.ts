/**
 * `npm run explore`: the random tests, or those of the files and folders that are given, over and over with new seeds until the
 * time is up or one fails. With `--seed`, once with that.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { isInterrupted, mocha, passSignalsOn } from './test/mocha.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
	options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
	allowPositionals: true,
});
const end = Date.now() + Number(values.minutes) * 60_000;
const given = positionals.map((path) => path.replace(/\/$/, ''));
const files = globSync('test/**/*.test.ts', { cwd: root }).filter(
	(file) =>
		(given.length === 0 || given.some((path) => file === path || file.startsWith(`${path}/`))) &&
		/from '(?:fast-check|.*\/support\/seed\.js)'/.test(readFileSync(join(root, file), 'utf8')),
);
if (files.length === 0) throw new Error(`There are no random tests in ${given.join(', ')}`);

passSignalsOn();
if (values.seed !== undefined) await run(values.seed);
else await Promise.all(Array.from({ length: availableParallelism() }, lane));

async function lane(): Promise<void> {
	while (Date.now() < end && !process.exitCode && !isInterrupted()) {
		await run(String(1 + Math.floor(Math.random() * 0x7ffffffe)));
	}
}

async function run(seed: string): Promise<void> {
	const { code, output, counts } = await mocha(root, files, false, { RAPPORTEUR_SEED: seed });
	console.log(
		`${code === 0 ? `${counts.passes} passed` : output}\nnpm run explore -- --seed ${seed} ${given.join(' ')}`,
	);
	process.exitCode ||= code;
}
