import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Everything is bundled, so a larger file means that something was included by mistake; 0.4 MiB of it are pictures. */
const LARGEST = 1.6 * 1024 * 1024;

/**
 * Packs `dist/vsix/extension` into the file `to`.
 *
 * @throws Error if it is larger than our extension can be.
 */
export async function packVsix(root: string, to: string): Promise<void> {
	const stage = join(root, 'dist/vsix/extension');
	const manifest: { readonly repository?: object } = JSON.parse(await readFile(join(stage, 'package.json'), 'utf8'));
	await createVSIX({
		cwd: stage,
		packagePath: to,
		dependencies: false,
		// A file to pass around needs no repository URL. The Marketplace and Open VSX do, so a release requires one.
		allowMissingRepository: manifest.repository === undefined,
		// The page is already written for the web, and vsce would take examples of links for links.
		rewriteRelativeLinks: false,
	});
	const { size } = await stat(to);
	if (size > LARGEST) {
		throw new Error(`${to} has ${size} bytes, more than the ${LARGEST} allowed: look for what got in by mistake`);
	}
}
