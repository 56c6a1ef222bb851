import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CONFIG_NAME } from '../../server/src/config/index.js';
import { addressesOf } from '../../server/src/repository.js';
import { build } from '../build/bundles.js';
import { packVsix } from '../build/vsix.js';

/** Absolute paths. */
export interface Packed {
	readonly vsix: string;
	readonly tarball: string;
	/** The entry for the schemastore.org catalogue, to be added by hand, once. */
	readonly schemaStore: string;
}

/** Builds, and packs everything into `dist/release/`. */
export async function pack(root: string, version: string): Promise<Packed> {
	await build(root);
	const folder = join(root, 'dist/release');
	await mkdir(folder);
	const packed: Packed = {
		vsix: join(folder, `rapporteur-${version}.vsix`),
		tarball: join(folder, `rapporteur-${version}.tgz`),
		schemaStore: join(folder, 'schemastore-entry.json'),
	};
	await packVsix(root, packed.vsix);
	// What is packed has already been built.
	const shell = process.platform === 'win32';
	await promisify(execFile)('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, shell });
	await writeFile(packed.schemaStore, `${JSON.stringify(await schemaStoreEntry(root), null, '\t')}\n`);
	return packed;
}

/** In the format of SchemaStore's `src/api/json/catalog.json`. */
async function schemaStoreEntry(root: string): Promise<object> {
	const { repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		repository: { url: string };
	};
	const files = addressesOf(repository.url)?.files;
	if (files === undefined) throw new Error('Only schemas on GitHub and GitLab have an address that is known here');
	return {
		name: 'Rapporteur',
		description: 'Settings of Rapporteur, which checks meeting reports in Markdown',
		fileMatch: [CONFIG_NAME],
		url: `${files}/schemas/rapporteur.schema.json`,
	};
}
