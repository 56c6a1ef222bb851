/** A word list of a spelling checker, in a file or in the settings, to which names are added. */
import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { ask, type Server } from '../server/command.js';
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

/** A file with a list in it. */
interface ListFile {
	readonly uri: vscode.Uri;
	/** As the server knows it. */
	readonly form: 'json' | 'yaml' | 'lines';
	/** The keys that lead to the list, unless they are those of Code Spell Checker. */
	readonly path?: readonly string[];
}

export function fileDictionary(server: Server, name: string, file: ListFile): Dictionary {
	const { uri } = file;
	return {
		name,
		place: nameOf(uri),
		async missing(words) {
			const document = await openIfThere(uri);
			return (await addition(server, file, document?.getText() ?? '', words))?.added;
		},
		add: (words) => addToFile(server, file, words),
		async show() {
			await vscode.window.showTextDocument(uri);
		},
	};
}

function addition(server: Server, { form, path }: ListFile, text: string, words: readonly string[]) {
	return ask<Addition | null>(server, 'rapporteur/addWords', { form, text, words, ...(path && { path }) });
}

/** @returns how many were added. */
async function addToFile(server: Server, file: ListFile, words: readonly string[]): Promise<number> {
	const { uri } = file;
	const document = await openIfThere(uri);
	const { version, isDirty = false } = document ?? {};
	const made = await addition(server, file, document?.getText() ?? '', words);
	if (!made) throw new Error(`“${nameOf(uri)}” cannot be read`);
	if (made.added.length === 0) return 0;
	const edit = new vscode.WorkspaceEdit();
	if (document) edit.set(uri, await server.client.protocol2CodeConverter.asTextEdits([...made.edits]));
	else edit.createFile(uri, { contents: new TextEncoder().encode(made.edits.map(({ newText }) => newText).join('')) });
	if (document?.version !== version || !(await vscode.workspace.applyEdit(edit))) {
		throw new Error(`“${nameOf(uri)}” has changed meanwhile, or cannot be written`);
	}
	// What somebody else has begun to write there is theirs to save.
	if (document && !isDirty && !(await document.save())) throw new Error(`“${nameOf(uri)}” cannot be saved`);
	return made.added.length;
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
	server: Server,
	name: string,
	{ section, key, keys, joined, besides }: Setting,
	folder: vscode.WorkspaceFolder,
): Dictionary {
	const isOne = vscode.workspace.workspaceFile === undefined;
	const target = isOne ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
	const file = vscode.Uri.joinPath(folder.uri, '.vscode/settings.json');
	const setting = `${section}.${key}`;
	const configuration = () => vscode.workspace.getConfiguration(section, folder.uri);
	const read = () => {
		const { globalValue, workspaceValue, workspaceFolderValue } = configuration().inspect<unknown>(key) ?? {};
		const own = isOne ? workspaceValue : workspaceFolderValue;
		// Where one takes the place of the other, what is not taken along would be lost.
		const before = own ?? (joined ? undefined : (workspaceFolderValue ?? workspaceValue ?? globalValue));
		const others = besides === undefined ? undefined : configuration().get<unknown>(besides);
		return { own, before, all: [globalValue, workspaceValue, workspaceFolderValue, others] };
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
			const { before, own } = read();
			// VS Code would write a list anew, without the comments in it.
			if (own !== undefined && (await isIn(file, `"${setting}"`))) {
				for (const path of keys ? keys.map((below) => [setting, below]) : [[setting]]) {
					await addToFile(server, { uri: file, form: 'json', path }, added);
				}
				return added.length;
			}
			const table = tableIn(before);
			const lists = (keys ?? []).map((below) => [below, withWords(listIn(table[below]), added)] as const);
			const value = keys ? { ...table, ...Object.fromEntries(lists) } : withWords(listIn(before), added);
			await configuration().update(key, value, target);
			return added.length;
		},
		async show() {
			await vscode.window.showTextDocument(file);
		},
	};
}

async function isIn(uri: vscode.Uri, words: string): Promise<boolean> {
	const document = await openIfThere(uri).catch(() => undefined);
	return document?.getText().includes(words) === true;
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

/**
 * `undefined` for a file that does not exist yet.
 *
 * @throws Error for a link, which may lead out of the folder.
 */
async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	let type: vscode.FileType;
	try {
		({ type } = await vscode.workspace.fs.stat(uri));
	} catch {
		return undefined;
	}
	if (type !== vscode.FileType.File) throw new Error(`“${nameOf(uri)}” is no ordinary file`);
	return vscode.workspace.openTextDocument(uri);
}
