/**
 * Stands in for the spelling checkers that Rapporteur writes names for, of which none can be fetched without the network:
 * extensions with their names and settings that do nothing. VS Code knows no more of a real one before it runs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Scratch, scratch } from './scratch.js';

const LIST = { type: 'array', items: { type: 'string' }, default: [], scope: 'resource' };

/** By extension, what they declare of themselves. */
const CHECKERS = {
	'streetsidesoftware.code-spell-checker': { 'cSpell.words': LIST, 'cSpell.userWords': LIST },
	'ltex-plus.vscode-ltex-plus': {
		'ltex.language': { type: 'string', default: 'en-US', scope: 'resource' },
		'ltex.dictionary': { type: 'object', default: {}, scope: 'resource' },
	},
	'elijah-potter.harper': { 'harper.workspaceDictPath': { type: 'string', scope: 'resource' } },
};

export interface Checkers extends Pick<Scratch, 'remove'> {
	/** Folders with a `package.json` each. */
	readonly extensions: readonly string[];
}

export const NO_CHECKERS: Checkers = { extensions: [], remove: async () => undefined };

export async function standInCheckers(): Promise<Checkers> {
	const { path, remove } = await scratch();
	const extensions: string[] = [];
	for (const [id, properties] of Object.entries(CHECKERS)) {
		const [publisher, name] = id.split('.') as [string, string];
		const folder = join(path, name);
		await mkdir(folder);
		const manifest = {
			publisher,
			name,
			version: '0.0.1',
			engines: { vscode: '^1.91.0' },
			contributes: { configuration: { title: name, properties } },
		};
		await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
		extensions.push(folder);
	}
	return { extensions, remove };
}
