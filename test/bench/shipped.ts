import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { CACHE, ROOT } from './peers.js';

const COPY = join(CACHE, 'rapporteur');

/** The command `rapporteur`, as it is shipped. */
export const CLI = join(COPY, 'cli.js');

/** Arguments that start the language server as the extension does. */
export const SERVER = [join(COPY, 'server.cjs'), '--stdio'];

/**
 * Takes what has been built aside, so that building anew does not disturb a run.
 *
 * @throws {Error} if nothing has been built, or the sources have changed since.
 */
export function takeShipped(): void {
	const built = join(ROOT, 'dist/cli.js');
	if (!existsSync(built)) throw new Error('There is no dist/cli.js to measure, run "npm run build" first.');
	const { mtimeMs } = statSync(built);
	const newer = globSync('server/src/**/*.ts', { cwd: ROOT }).find(
		(path) => statSync(join(ROOT, path)).mtimeMs > mtimeMs,
	);
	if (newer) throw new Error(`${newer} is newer than dist/cli.js, run "npm run build" first.`);
	rmSync(COPY, { recursive: true, force: true });
	cpSync(built, CLI);
	// Outside of the extension, `.js` would be taken for an ES module.
	cpSync(join(ROOT, 'dist/server.js'), join(COPY, 'server.cjs'));
	cpSync(join(ROOT, 'dist/cli'), join(COPY, 'cli'), { recursive: true });
}
