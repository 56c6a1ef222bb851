/** A word list of a spelling checker, in a file or in the settings, to which names are added. */
import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { ask, type Server } from './command.js';
import { withWords } from './dictionary-words.js';

export interface Dictionary {
	/** Of the checker. */
	readonly name: string;
	/** Where it is, as the name of a file. */
	readonly place: string;
	/** Those of the words that it does not have; `undefined` if it cannot be read. */
	missing(words: readonly string[]): Promise<readonly string[] | undefined>;
	/** @returns how many it did not have. @throws Error with what is in the way, in the user's words. */
	add(words: readonly string[]): Promise<number>;
	show(): Promise<void>;
}

interface Addition {
	readonly edits: readonly TextEdit[];
	readonly added: readonly string[];
}

/** @param form of the list, as the server knows it. */
export function fileDictionary(
	server: Server,
	name: string,
	uri: vscode.Uri,
	form: 'json' | 'yaml' | 'lines',
): Dictionary {
	const place = nameOf(uri);
	const addition = (text: string, words: readonly string[]) =>
		ask<Addition | null>(server, 'rapporteur/addWords', { form, text, words });
	const open = async () => ((await isThere(uri)) ? vscode.workspace.openTextDocument(uri) : undefined);
	return {
		name,
		place,
		async missing(words) {
			const document = await open();
			return (await addition(document?.getText() ?? '', words))?.added;
		},
		async add(words) {
			const document = await open();
			const { version, isDirty = false } = document ?? {};
			const made = await addition(document?.getText() ?? '', words);
			if (!made) throw new Error(`“${place}” cannot be read`);
			const edit = new vscode.WorkspaceEdit();
			if (document) edit.set(uri, await server.client.protocol2CodeConverter.asTextEdits([...made.edits]));
			else
				edit.createFile(uri, { contents: new TextEncoder().encode(made.edits.map(({ newText }) => newText).join('')) });
			if (document?.version !== version || !(await vscode.workspace.applyEdit(edit))) {
				throw new Error(`“${place}” has changed meanwhile, or cannot be written`);
			}
			// What somebody else has begun to write there is theirs to save.
			if (document && !isDirty && !(await document.save())) throw new Error(`“${place}” cannot be saved`);
			return made.added.length;
		},
		async show() {
			await vscode.window.showTextDocument(uri);
		},
	};
}

interface Setting {
	readonly section: string;
	readonly key: string;
	readonly keys?: readonly string[];
	readonly joined: boolean;
	readonly besides?: string;
}

/**
 * A list in the settings of the workspace.
 *
 * @param keys below the setting: for each of them a list, as in `ltex.dictionary`; none if the setting is the list.
 * @param joined whether the checker takes the lists of the user and of the workspace together.
 * @param besides another list of the section, which is the user's own.
 */
export function settingDictionary(
	name: string,
	{ section, key, keys, joined, besides }: Setting,
	folder: vscode.WorkspaceFolder,
): Dictionary {
	const isOne = vscode.workspace.workspaceFile === undefined;
	const target = isOne ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
	const configuration = () => vscode.workspace.getConfiguration(section, folder.uri);
	const read = () => {
		const { globalValue, workspaceValue, workspaceFolderValue } = configuration().inspect<unknown>(key) ?? {};
		const own = isOne ? workspaceValue : workspaceFolderValue;
		// Where one takes the place of the other, what is not taken along would be lost.
		const before = own ?? (joined ? undefined : (workspaceFolderValue ?? workspaceValue ?? globalValue));
		const others = besides === undefined ? undefined : configuration().get<unknown>(besides);
		return { before, all: [globalValue, workspaceValue, workspaceFolderValue, others] };
	};
	const missing = (words: readonly string[]) => {
		const lists = read().all.filter((each) => each !== undefined);
		const has = (word: string, below?: string) =>
			lists.some((each) => listIn(below === undefined ? each : tableIn(each)[below]).includes(word));
		return words.filter((word) => (keys ? keys.some((below) => !has(word, below)) : !has(word)));
	};
	return {
		name,
		place: 'settings.json',
		missing: async (words) => missing(words),
		async add(words) {
			const added = missing(words);
			const { before } = read();
			const table = tableIn(before);
			const value = keys
				? { ...table, ...Object.fromEntries(keys.map((below) => [below, withWords(listIn(table[below]), added)])) }
				: withWords(listIn(before), added);
			await configuration().update(key, value, target);
			return added.length;
		},
		async show() {
			await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, '.vscode/settings.json'));
		},
	};
}

function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function listIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [];
}

function tableIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** @throws Error for a link, which may lead out of the folder. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
	let type: vscode.FileType;
	try {
		({ type } = await vscode.workspace.fs.stat(uri));
	} catch {
		return false;
	}
	if (type === vscode.FileType.File) return true;
	throw new Error(`“${nameOf(uri)}” is no ordinary file`);
}
