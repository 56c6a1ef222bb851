/** The settings that an editor sends. */
import type { Table } from '../rules/index.js';
import { jsonNode } from '../syntax/yaml/node.js';
import { Problems } from '../syntax/yaml/problems.js';
import type { Chosen } from './layer.js';
import { mergeLayers, type Settings } from './merge-layers.js';
import { Reading, readTable } from './read.js';
import { SETTINGS } from './settings.js';

const EDITOR: Table = { is: 'table', noun: 'setting', fields: SETTINGS };

export interface ReadSettings {
	readonly settings: Settings;
	/** What could not be used, one sentence each, in the user's words. */
	readonly problems: readonly string[];
}

/**
 * Reads what an editor sends, an object of settings without prefix. Never throws.
 *
 * @param prefix of the names where the user writes them, for the problems.
 */
export function readChosen(
	raw: unknown,
	prefix = 'rapporteur.',
): { readonly chosen: Chosen; readonly problems: readonly string[] } {
	const problems: string[] = [];
	const source = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
	let chosen: Chosen = {};
	let patterns = 0;
	for (const [name, value] of Object.entries(source)) {
		// Editors fill in unset values, and add others that are not ours.
		if (value === undefined || value === null || !Object.hasOwn(SETTINGS, name)) continue;
		const found = new Problems();
		const reading = new Reading(found, patterns);
		const one = readTable(EDITOR, jsonNode({ [name]: value }), name, reading);
		patterns = reading.patterns;
		chosen = { ...chosen, ...(one as Chosen) };
		problems.push(...found.all.map(({ message }) => `The setting ${prefix}${name}: ${lowerFirst(message)}`));
	}
	return { chosen, problems };
}

/**
 * The settings of one file if an editor's are the only ones.
 *
 * @param path of the file, relative to the workspace, with `/`; for the globs.
 */
export function readSettings(raw: unknown, path?: string): ReadSettings {
	const { chosen, problems } = readChosen(raw);
	return { settings: mergeLayers([{ chosen, origin: 'the settings' }], () => path), problems };
}

function lowerFirst(text: string): string {
	return /^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
