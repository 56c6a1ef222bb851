/** Edits to the settings file of a workspace, which may not exist yet. */
import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../text/index.js';
import { toTextEdit } from '../protocol/convert.js';

/** Where the settings of the workspace are written, or would be. */
export interface SettingsFile {
	readonly uri: string;
	/** Absent if the file does not exist yet. */
	readonly text?: string;
	/** In the editor, if it is open there. */
	readonly version?: number;
	/** Rules that it overrides for some files. */
	readonly special: ReadonlySet<string>;
}

/** A command of the client: saves the settings file, says what was written, and offers to undo it. */
const SETTINGS_WRITTEN = 'rapporteur.settingsWritten';

export function editSettings({ uri, text, version }: SettingsFile, edit: Edit): WorkspaceEdit {
	const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
	const change = { textDocument: { uri, version: version ?? null }, edits: [toTextEdit(document, edit)] };
	const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
	return { documentChanges: text === undefined ? [create, change] : [change] };
}

/**
 * What a client that can tells the user after such an edit.
 *
 * @param said what holds from now on: a sentence.
 */
export function written({ uri, text }: SettingsFile, said: string, commands: readonly string[]): { command?: Command } {
	if (!commands.includes(SETTINGS_WRITTEN)) return {};
	return { command: { title: said, command: SETTINGS_WRITTEN, arguments: [uri, text ?? null, said] } };
}
