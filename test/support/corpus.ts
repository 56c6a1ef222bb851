import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Where real minutes and labelled reports lie, beside the project; they are no part of it. */
const shared = join(import.meta.dirname, '../../../shared');

export interface SharedText {
	/** Relative to the folder, with `/`. */
	readonly path: string;
	readonly text: string;
}

/** Real minutes, sorted by path; none where the folder is absent, as on most machines. */
export function corpus(): SharedText[] {
	return read('corpus').filter(({ path }) => !/(^|\/)(SOURCES|LICENSE)\.md$/.test(path));
}

/** More of them, of other bodies. */
export function corpus2(): SharedText[] {
	return read('corpus2').filter(({ path }) => path !== 'SOURCES.md');
}

/** Reports of invented bodies with planted faults and traps. */
export function gold(): SharedText[] {
	return read('gold').filter(({ path }) => path !== 'README.md');
}

/** The lines of a JSON Lines file of the labelled reports. */
export function goldLines(path: string): Record<string, string | number>[] {
	return readFileSync(join(shared, 'gold', path), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Record<string, string | number>);
}

function read(folder: string): SharedText[] {
	const cwd = join(shared, folder);
	if (!existsSync(cwd)) {
		console.log(`      skipped: there is no folder ../shared/${folder} beside the project`);
		return [];
	}
	const paths = globSync('**/*.md', { cwd }).sort();
	return paths.map((path) => ({ path, text: readFileSync(join(cwd, path), 'utf8') }));
}
