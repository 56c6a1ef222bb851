/** Where the spelling checkers that are there keep the words of a folder. */
import * as vscode from 'vscode';
import type { Server } from '../server/command.js';
import { type Dictionary, fileDictionary, settingDictionary } from './dictionary.js';
import { CSPELL_FOLDERS, cspellFileAmong, harperPath, ltexLanguages } from './dictionary-words.js';
import type { Checker, CheckerId } from './spelling-checkers.js';

export interface Place {
	/** The report. */
	readonly document: vscode.TextDocument;
	readonly folder: vscode.WorkspaceFolder;
	/** Of the report: `en`. */
	readonly language: string | undefined;
}

/** @throws Error with what is in the way, in the user's words. */
export function dictionaryOf(server: Server, { id, name }: Checker, place: Place): Promise<Dictionary> {
	return WAYS[id](server, name, place);
}

const WAYS: Readonly<Record<CheckerId, (server: Server, name: string, place: Place) => Promise<Dictionary>>> = {
	async cspell(server, name, { document, folder }) {
		const file = await cspellFile(document.uri, folder.uri);
		if (file) return fileDictionary(server, name, { uri: file, form: /\.ya?ml$/.test(file.path) ? 'yaml' : 'json' });
		const setting = { section: 'cSpell', key: 'words', joined: false, besides: 'userWords' };
		return settingDictionary(server, name, setting, folder);
	},
	async ltex(server, name, { folder, language }) {
		const configuration = vscode.workspace.getConfiguration('ltex', folder.uri);
		const known = Object.keys(configuration.get<object>('dictionary') ?? {});
		const keys = ltexLanguages(configuration.get('language'), language, known);
		return settingDictionary(server, name, { section: 'ltex', key: 'dictionary', keys, joined: true }, folder);
	},
	async harper(server, name, { folder }) {
		// It looks there for all folders of a window.
		const [first = folder] = vscode.workspace.workspaceFolders ?? [];
		const path = harperPath(vscode.workspace.getConfiguration('harper', first.uri).get('workspaceDictPath'));
		if (path === undefined) throw new Error('its dictionary lies outside of this folder');
		return fileDictionary(server, name, { uri: vscode.Uri.joinPath(first.uri, path), form: 'lines' });
	},
};

/** Beside the report, or in a folder above it. */
async function cspellFile(report: vscode.Uri, root: vscode.Uri): Promise<vscode.Uri | undefined> {
	const inside = report.path.startsWith(`${root.path}/`) && report.scheme === root.scheme;
	for (let at = inside ? vscode.Uri.joinPath(report, '..') : root; ; at = vscode.Uri.joinPath(at, '..')) {
		const names = new Set(await namesIn(at));
		const paths = new Set(names);
		for (const each of CSPELL_FOLDERS) {
			if (!names.has(each)) continue;
			for (const name of await namesIn(vscode.Uri.joinPath(at, each))) paths.add(`${each}/${name}`);
		}
		const found = cspellFileAmong(paths);
		if (found !== undefined) return vscode.Uri.joinPath(at, found);
		if (at.path.length <= root.path.length) return undefined;
	}
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
	try {
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
	} catch {
		return [];
	}
}
