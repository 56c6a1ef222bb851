/**
 * `npm run package`: builds, and packs the extension as `rapporteur-<version>.vsix`.
 *
 * The command line is packed by `npm pack`, which needs nothing besides `package.json`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build/bundles.js';
import { packVsix } from './build/vsix.js';

const root = fileURLToPath(new URL('..', import.meta.url));

await build(root);
const { version }: { version: string } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
await packVsix(root, `${root}rapporteur-${version}.vsix`);
