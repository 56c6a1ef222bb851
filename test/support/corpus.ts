import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Where real minutes and most labelled reports lie, beside the project; they are no part of it. */
const shared = join(import.meta.dirname, '../../../shared');
/** Those that are. */
const own = join(import.meta.dirname, '../accuracy/gold');

export interface SharedText {
	/** Relative to the folder, with `/`. */
	readonly path: string;
	readonly text: string;
}

/** Real minutes, sorted by path; none where the folder is absent, as on most machines. */
export function corpus(): SharedText[] {
	return sharedFolder('corpus').filter(({ path }) => !/(^|\/)(SOURCES|LICENSE)\.md$/.test(path));
}

/** The report that the extension was made for, if it is there. */
export function seedReport(): SharedText | undefined {
	return corpus().find(({ path }) => path.startsWith('seed/'));
}

/** More of them, of other bodies. */
export function corpus2(): SharedText[] {
	return sharedFolder('corpus2').filter(({ path }) => path !== 'SOURCES.md');
}

/** Reports of invented bodies with planted faults and traps. */
export function gold(): SharedText[] {
	return [...markdownIn(own), ...sharedFolder('gold').filter(({ path }) => path !== 'README.md')];
}

/** What a reader has said of files of a folder: `report`, `agenda`, `other` or `unclear`. */
export function kindLabels<T extends string>(folder: string): Map<string, T> {
	return readKinds(join(shared, folder, 'kinds.jsonl'));
}

/** @param file of JSON Lines, each with a `path` and a `kind`. */
export function readKinds<T extends string>(file: string): Map<string, T> {
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	return new Map(
		lines.map((line) => {
			const { path, kind } = JSON.parse(line) as { path: string; kind: T };
			return [path, kind];
		}),
	);
}

/** The lines of a JSON Lines file of the labelled reports. */
export function goldLines(path: string): Record<string, string | number>[] {
	const folder = existsSync(join(own, path)) ? own : join(shared, 'gold');
	return readFileSync(join(folder, path), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Record<string, string | number>);
}

/** The Markdown files of a folder of `../shared`, sorted by path; none, and a message, where it is absent. */
export function sharedFolder(folder: string): SharedText[] {
	const cwd = join(shared, folder);
	if (existsSync(cwd)) return markdownIn(cwd);
	if (!absent.has(folder)) {
		console.log(
			`      skipped without ../shared/${folder}: ask a maintainer for a copy, see “Accuracy” in CONTRIBUTING.md`,
		);
	}
	absent.add(folder);
	return [];
}

/** It is enough to be told once. */
const absent = new Set<string>();

function markdownIn(cwd: string): SharedText[] {
	const paths = globSync('**/*.md', { cwd }).sort();
	return paths.map((path) => ({ path, text: readFileSync(join(cwd, path), 'utf8') }));
}
