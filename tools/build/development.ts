import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { context, type Plugin } from 'esbuild';
import { BUNDLES, snippetsToPick } from './bundles.js';
import { stageUnbuilt } from './stage.js';

/**
 * Lays out the extension in `to` for debuggers, legible and with source maps, and bundles it again whenever a source
 * changes. What is no TypeScript stays as it is now.
 *
 * @param say gets `Building …` and `Built.`, by which VS Code knows when it can start the extension.
 * @returns what ends it.
 */
export async function watchExtension(
	root: string,
	to: string,
	say: (line: string) => void,
): Promise<() => Promise<void>> {
	await stageUnbuilt(root, to);
	await mkdir(join(to, 'dist'), { recursive: true });
	await writeFile(join(to, 'dist/snippets.json'), await snippetsToPick(root));
	let running = 0;
	const tell: Plugin = {
		name: 'tell',
		setup({ onStart, onEnd }) {
			onStart(() => {
				if (running++ === 0) say('Building …');
			});
			onEnd(() => {
				if (--running === 0) say('Built.');
			});
		},
	};
	const contexts = await Promise.all(
		Object.entries(BUNDLES).map(([name, options]) =>
			context({
				...options,
				absWorkingDir: root,
				bundle: true,
				sourcemap: true,
				outfile: join(to, 'dist', name),
				logLevel: 'warning',
				plugins: [tell],
			}),
		),
	);
	await Promise.all(contexts.map((each) => each.watch()));
	return async () => {
		await Promise.all(contexts.map((each) => each.dispose()));
	};
}
