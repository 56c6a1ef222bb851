import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { namesIn } from './in-code.js';

/** The sources of all modules below `folders`, by their paths from `root`, with `/`. */
export function modulesIn(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
	const modules = new Map<string, string>();
	for (const folder of folders) {
		for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
			if (!name.endsWith('.ts')) continue;
			const path = `${folder}/${name.split(sep).join('/')}`;
			modules.set(path, readFileSync(join(root, path), 'utf8'));
		}
	}
	return modules;
}

/** What the code of all `modules` calls things of its own. */
export function namesOf(modules: ReadonlyMap<string, string>): ReadonlySet<string> {
	return new Set([...modules].flatMap(([path, source]) => namesIn(path, source)));
}
