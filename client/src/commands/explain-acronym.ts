/** Asks what an acronym stands for, and writes it where the user wants it. */
import * as vscode from 'vscode';
import type { Position, WorkspaceEdit } from 'vscode-languageclient';
import { ask, isRunning, type Server } from '../server/command.js';
import { settingsWritten } from './settings-written.js';

export const EXPLAIN_ACRONYM = 'rapporteur.explainAcronym';

interface Answer {
	readonly edit: WorkspaceEdit;
	readonly settings?: { readonly uri: string; readonly before: string | null };
}

/** No name of anything is longer. */
const LONGEST = 200;

/** For the code actions of the server, which give what follows. */
export async function explainAcronym(
	server: Server,
	uri: string,
	position: Position,
	name: string,
	where: 'here' | 'workspace',
): Promise<void> {
	if (!(await isRunning(server))) return;
	const words = await vscode.window.showInputBox({
		title: `What does ${name} stand for?`,
		prompt: where === 'here' ? `It is written as “… (${name})”.` : 'Reports of this workspace need not spell it out.',
		// What it stands for is looked up elsewhere.
		ignoreFocusOut: true,
		validateInput: (text) => problemIn(text.trim(), name),
	});
	if (words === undefined) return;
	const params = { textDocument: { uri }, position, words: words.trim(), where };
	const { client } = server;
	const answer = await ask<Answer | null>(server, 'rapporteur/explainAcronym', params);
	if (answer === undefined) return;
	const edit = answer && (await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
	if (!edit || !(await vscode.workspace.applyEdit(edit))) {
		void vscode.window.showWarningMessage(`“${words.trim()}” could not be written. Write it yourself.`);
		return;
	}
	const { settings } = answer;
	if (settings) {
		const said = `${name} is now known in this workspace.`;
		await settingsWritten(client.protocol2CodeConverter.asUri(settings.uri), settings.before, said);
	}
}

function problemIn(text: string, name: string): string | undefined {
	if (text === '' || text.toUpperCase() === name.toUpperCase()) return `Write the words that ${name} is short for.`;
	if (text.length > LONGEST) return 'This is too long for a name.';
	return /[*_`[\]<>\\&()\r\n]/.test(text) ? 'Write words only, without brackets and signs.' : undefined;
}
