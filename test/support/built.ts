import { existsSync } from 'node:fs';
import { build } from '../../tools/build/bundles.js';
import { CLI, ROOT } from '../../tools/start/paths.js';

/** The command line as it is shipped. `npm test` has built it already; a test that is run alone may be the first to want it. */
export async function builtCli(): Promise<string> {
	if (!existsSync(CLI)) await build(ROOT);
	return CLI;
}
