/**
 * `npm run package`: builds, and packs the extension as `rapporteur-<version>.vsix`.
 *
 * The command line is packed by `npm pack`, which needs nothing besides `package.json`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressesOf } from '../server/src/repository.js';
import { build } from './build/bundles.js';
import { packVsix } from './build/vsix.js';

const root = fileURLToPath(new URL('..', import.meta.url));

await build(root);
const { version, repository }: { version: string; repository: { url: string } } = JSON.parse(
	await readFile(`${root}package.json`, 'utf8'),
);
await packVsix(root, `${root}rapporteur-${version}.vsix`);
if (!addressesOf(repository.url)) {
	console.warn(
		'"repository.url" in package.json is empty: the extension page has no pictures and no links, and nothing can be published. Fill it in, then run "npm run gen" and pack again.',
	);
}
