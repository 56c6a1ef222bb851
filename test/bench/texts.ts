/**
 * What is measured: real minutes, and dense drafts with a fault a kilobyte. Neither belongs to this project; they are
 * taken from beside it where they are there.
 */
import { execFileSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/start/paths.js';
import { CACHE } from './contenders.js';

const SHARED = join(ROOT, '../shared');
const EXAMPLES = join(ROOT, 'examples');
const GENERATOR = join(SHARED, 'dense/gen.mjs');
const DENSE = join(CACHE, 'dense');

const REAL: readonly (readonly [name: string, bytes: number, path: string])[] = [
	['minutes of 8 KB', 8_000, 'corpus2/ethereum__pm/AllCoreDevs-EL-Meetings/Meeting 19.md'],
	[
		'minutes of 90 KB',
		90_000,
		'corpus2/OpenWIS__openwis-documentation/_minutes/steering/2016-03-09-OpenWIS-Steering-Committee-2016-Mar.md',
	],
];

const DRAFTS: readonly (readonly [name: string, file: string])[] = [
	['dense, 7 KB', 'typical'],
	['dense, 100 KB', '100k'],
	['dense, 1 MB', 'long-1m'],
	['dense, 1 MB of many reports', '1m'],
];

export interface Text {
	readonly name: string;
	readonly text: string;
}

export interface Folder {
	readonly name: string;
	readonly path: string;
}

/** Real minutes; where they are missing, examples over and over. */
export function minutes(): Text[] {
	return REAL.map(([name, bytes, file]) => {
		const path = join(SHARED, file);
		if (existsSync(path)) return { name, text: readFileSync(path, 'utf8') };
		console.log(`There are no real ${name}: examples, over and over, take their place.`);
		const examples = readdirSync(EXAMPLES).map((each) => readFileSync(join(EXAMPLES, each), 'utf8'));
		const all = examples.join('\n');
		return { name: `examples, ${bytes / 1000} KB`, text: all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes) };
	});
}

export function drafts(): Text[] {
	if (!dense()) return [];
	return DRAFTS.map(([name, file]) => ({ name, text: readFileSync(join(DENSE, 'docs', `${file}.md`), 'utf8') }));
}

export function folders(): Folder[] {
	const real = ['corpus', 'corpus2', 'corpus3'].map((name) => ({ name, path: join(SHARED, name) }));
	const found = real.filter(({ path }) => existsSync(path));
	if (found.length === 0) {
		console.log('There are no folders of real minutes: the examples take their place.');
		found.push({ name: 'examples', path: EXAMPLES });
	}
	const generated = [1_000, 10_000].map((count) => ({
		name: `${count.toLocaleString('en')} dense reports`,
		path: join(DENSE, `ws-${count}`),
	}));
	return [...found.map(described), ...(dense() ? generated.map(described) : [])];
}

/** With how much there is to read. */
function described({ name, path }: Folder): Folder {
	const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
	const bytes = files.reduce((sum, file) => sum + statSync(join(path, file)).size, 0);
	const count = name.includes('reports') ? '' : `${files.length.toLocaleString('en')} files, `;
	return { name: `${name} (${count}${(bytes / 1e6).toFixed(1)} MB)`, path };
}

/** Whether there are dense drafts; they are written once for each version of their generator. */
function dense(): boolean {
	if (!existsSync(GENERATOR)) {
		console.log('The generator of dense reports is not here: they are left out.');
		return false;
	}
	// Put there when all is written.
	const done = join(DENSE, 'gen.mjs');
	if (existsSync(done) && readFileSync(done, 'utf8') === readFileSync(GENERATOR, 'utf8')) return true;
	console.log('Writing dense reports (once) …');
	rmSync(DENSE, { recursive: true, force: true });
	mkdirSync(DENSE, { recursive: true });
	// It tells by its path that it is run, so that has to be without links.
	execFileSync(process.execPath, [realpathSync(GENERATOR), '--out', DENSE, '--workspaces', '1000,10000'], {
		stdio: 'ignore',
	});
	copyFileSync(GENERATOR, done);
	return true;
}
