import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldSchema, SETTINGS } from '../../server/src/config/index.js';
import type { Generated } from './output.js';

/** Read by `vscode-languageclient` alone, so the table of settings does not have it. */
const TRACE = {
	type: 'string',
	enum: ['off', 'messages', 'verbose'],
	default: 'off',
	scope: 'window',
	markdownDescription:
		'Shows in the output panel what VS Code and Rapporteur tell each other. Helps to find faults in Rapporteur itself.',
};

/** `package.json` with `contributes.configuration` made from the table of settings. */
export function configuration(root: string): Generated {
	const path = 'package.json';
	const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
	const settings = Object.entries(SETTINGS).map(([name, field]) => [
		`rapporteur.${name}`,
		// `resource`: each folder of a workspace may have its own.
		{ scope: 'resource', ...fieldSchema(field, true) },
	]);
	const properties = { ...Object.fromEntries(settings), 'rapporteur.trace.server': TRACE };
	const contributes = {
		...(manifest.contributes as Record<string, unknown> | undefined),
		configuration: { title: 'Rapporteur', properties },
	};
	// Biome writes a package.json as npm does, so nothing is left to format.
	return { path, text: `${JSON.stringify({ ...manifest, contributes }, null, '\t')}\n` };
}
