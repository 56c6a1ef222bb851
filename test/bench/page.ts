import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './peers.js';
import type { Results } from './results.js';
import { tables } from './tables.js';

const PAGE = join(ROOT, 'docs/performance.md');
const BEGIN = '<!-- figures of record: written by npm run bench, do not edit -->';
const END = '<!-- end of the figures of record -->';

/** Puts the tables between the two marks; what people have written around them stays. */
export async function writePage(results: Results | undefined): Promise<void> {
	if (!results) throw new Error('There are no figures of record yet, "npm run bench -- --record" makes them.');
	const page = await readFile(PAGE, 'utf8');
	const from = page.indexOf(BEGIN);
	const to = page.indexOf(END);
	if (from === -1 || to < from) throw new Error(`${PAGE} has lost the marks between which the figures stand.`);
	await writeFile(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${tables(results)}\n${page.slice(to)}`);
}
