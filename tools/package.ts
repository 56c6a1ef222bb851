/**
 * `npm run package`: builds, and packs the extension as `rapporteur-<version>.vsix`.
 *
 * The command line is packed by `npm pack`, which needs nothing besides `package.json`.
 */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from './build/bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything is bundled, so a larger file means that something came in by mistake. */
const LARGEST = 2 * 1024 * 1024;

await build(root);
const { version }: { version: string } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const path = `${root}rapporteur-${version}.vsix`;
await createVSIX({
	cwd: `${root}dist/vsix/extension`,
	packagePath: path,
	dependencies: false,
	allowMissingRepository: true,
	rewriteRelativeLinks: false,
});
const { size } = await stat(path);
if (size > LARGEST) {
	console.error(
		`${path} has ${size} bytes, more than the ${LARGEST} that it may have: look for what got in by mistake.`,
	);
	process.exitCode = 1;
}
