/** The versions of Node that a test runs with where they differ. */
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fromNpm } from '../../tools/start/npm.js';

export interface NodeVersion {
	readonly path: string;
	/** As in `22.1.0`. */
	readonly version: string;
}

/** Each that is still maintained somewhere, ours among them or not. */
const MAJORS = ['20', '22', '24'];

const windows = process.platform === 'win32';
/** npm has Node itself as packages. */
const PACKAGE = `node-${windows ? 'win' : process.platform}-${process.arch}`;

/**
 * The Node that runs the tests, and those that the environment variable `RAPPORTEUR_NODES` names, written as in `PATH`.
 * With `THOROUGH`, in place of the former the latest of each version that we support, from npm.
 */
export async function nodes(): Promise<readonly NodeVersion[]> {
	const named = (process.env.RAPPORTEUR_NODES ?? '').split(delimiter).filter((path) => path !== '');
	const usual = process.env.THOROUGH === '1' ? await Promise.all(MAJORS.map(fetched)) : [process.execPath];
	return [...usual, ...named].map((path) => ({ path, version: versionOf(path) }));
}

async function fetched(major: string): Promise<string> {
	const folder = await fromNpm(`${PACKAGE}-${major}`, [`${PACKAGE}@${major}`]);
	return join(folder, 'node_modules', PACKAGE, 'bin', windows ? 'node.exe' : 'node');
}

function versionOf(path: string): string {
	return execFileSync(path, ['--print', 'process.versions.node'], { encoding: 'utf8' }).trim();
}
