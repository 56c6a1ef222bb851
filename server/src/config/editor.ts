/** The settings that an editor sends. */
import { jsonNode } from '../syntax/node.js';
import { Problems } from '../syntax/problems.js';
import type { Chosen } from './layer.js';
import { Reading, readTable } from './read.js';
import { SETTINGS } from './settings.js';
import { type Settings, settle } from './settle.js';
import type { Table } from './shape.js';

const EDITOR: Table = { is: 'table', noun: 'setting', fields: SETTINGS };

export interface ReadSettings {
	readonly settings: Settings;
	/** What could not be used, one sentence each, in the user's words. */
	readonly problems: readonly string[];
}

/** Reads what an editor sends, an object of settings without prefix. Never throws. */
export function readChosen(raw: unknown): { readonly chosen: Chosen; readonly problems: readonly string[] } {
	const problems: string[] = [];
	const source = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
	let chosen: Chosen = {};
	let patterns = 0;
	for (const [name, value] of Object.entries(source)) {
		// Editors fill in what is not set, and add what is not for us.
		if (value === undefined || value === null || !Object.hasOwn(SETTINGS, name)) continue;
		const found = new Problems();
		const reading = new Reading(found, patterns);
		const one = readTable(EDITOR, jsonNode({ [name]: value }), name, reading);
		patterns = reading.patterns;
		chosen = { ...chosen, ...(one as Chosen) };
		problems.push(...found.all.map(({ message }) => `The setting rapporteur.${name}: ${lowerFirst(message)}`));
	}
	return { chosen, problems };
}

/**
 * The settings of one file where there is nothing but what an editor sends.
 *
 * @param path of the file, relative to the workspace, with `/`; for the globs.
 */
export function readSettings(raw: unknown, path?: string): ReadSettings {
	const { chosen, problems } = readChosen(raw);
	return { settings: settle([{ chosen, origin: 'the settings' }], () => path), problems };
}

function lowerFirst(text: string): string {
	return /^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
