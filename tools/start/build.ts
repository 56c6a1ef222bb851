import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CLI, ROOT, STAGED_EXTENSION } from './paths.js';
import { runHere } from './run.js';

/** Everything that ends up in the bundles or in the extension's folder. */
const SOURCES = ['client', 'server', 'snippets', 'syntaxes', 'docs/rules', 'images', 'tools/build', 'tools/build.ts'];
const SINGLE_FILES = ['package.json', 'package-lock.json', 'README.md'];

/** Builds if something is missing or older than its sources. Returns the exit code. */
export async function buildIfNeeded(): Promise<number> {
	// The last file that a build writes.
	const built = Math.min(await changed(CLI), await changed(`${STAGED_EXTENSION}/package.json`));
	const sources = await Promise.all([...SOURCES, ...SINGLE_FILES].map((path) => newest(`${ROOT}${path}`)));
	if (built > Math.max(...sources)) return 0;
	return runHere(process.execPath, ['--import', 'tsx', 'tools/build.ts']);
}

/** When `path`, or the newest file in it, was changed, in milliseconds. */
async function newest(path: string): Promise<number> {
	const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
	const times = await Promise.all(entries.map((entry) => changed(join(entry.parentPath, entry.name))));
	return Math.max(await changed(path), ...times);
}

/** 0 if there is nothing at `path`. */
async function changed(path: string): Promise<number> {
	return stat(path).then(
		({ mtimeMs }) => mtimeMs,
		() => 0,
	);
}
