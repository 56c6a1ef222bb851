import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Everything is bundled, so a larger file means that something came in by mistake. */
const LARGEST = 2 * 1024 * 1024;

/**
 * Packs what lies in `dist/vsix/extension` into the file `to`.
 *
 * @throws Error if it is larger than an extension of ours can be.
 */
export async function packVsix(root: string, to: string): Promise<void> {
	await createVSIX({
		cwd: join(root, 'dist/vsix/extension'),
		packagePath: to,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	const { size } = await stat(to);
	if (size > LARGEST) {
		throw new Error(`${to} has ${size} bytes, more than the ${LARGEST} allowed: look for what got in by mistake`);
	}
}
