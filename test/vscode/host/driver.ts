import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Scratch, scratch } from './scratch.js';

/** Bundles the extension that runs tests inside VS Code. */
export async function buildDriver(): Promise<Scratch> {
	const source = fileURLToPath(new URL('../driver', import.meta.url));
	const folder = await scratch();
	await cp(join(source, 'package.json'), join(folder.path, 'package.json'));
	await build({
		entryPoints: [join(source, 'extension.ts')],
		outfile: join(folder.path, 'extension.cjs'),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		external: ['vscode'],
		sourcemap: 'inline',
		logLevel: 'error',
		// Parts of mocha for tests in several processes, which are never loaded here.
		logOverride: { 'require-resolve-not-external': 'silent' },
	});
	return folder;
}
