/** The command that puts people of earlier meetings on the list of participants. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range as ServerRange } from 'vscode-languageclient';

export const INSERT_PARTICIPANTS = 'rapporteur.insertParticipants';

interface Roster {
	readonly people: readonly {
		readonly name: string;
		readonly affiliation?: string;
		readonly regular: boolean;
		readonly reports: number;
		readonly last: string;
	}[];
}

interface Addition {
	readonly version: number;
	readonly range: ServerRange;
	readonly newText: string;
}

export function insertParticipants(client: BaseLanguageClient): () => Promise<void> {
	return async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== 'markdown') {
			void vscode.window.showInformationMessage('Open a report in Markdown, then try again.');
			return;
		}
		const { document } = editor;
		const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
		const roster: Roster | null = await client.sendRequest('rapporteur/roster', { textDocument });
		if (!roster || roster.people.length === 0) {
			void vscode.window.showInformationMessage(
				'Nobody to add: no earlier report in this folder lists anybody who is not on the list here.',
			);
			return;
		}
		const items = roster.people.map(({ name, affiliation, regular, reports, last }) => ({
			label: name,
			description: affiliation ?? '',
			detail: `In ${reports} ${reports === 1 ? 'report' : 'reports'}${last === '' ? '' : `, last on ${dayOf(last)}`}`,
			picked: regular,
		}));
		const chosen = await vscode.window.showQuickPick(items, {
			title: 'Insert participants from earlier meetings',
			placeHolder: 'Who was there? Those who come regularly are ticked.',
			canPickMany: true,
			matchOnDescription: true,
			ignoreFocusOut: true,
		});
		if (!chosen || chosen.length === 0) return;
		const names = chosen.map(({ label }) => label);
		const made: Addition | null = await client.sendRequest('rapporteur/addPeople', { textDocument, names });
		if (!made || made.version !== document.version) {
			void vscode.window.showWarningMessage('The list here has no place for more. Write them in, or begin a new list.');
			return;
		}
		const range = client.protocol2CodeConverter.asRange(made.range);
		await editor.edit((edit) => edit.replace(range, made.newText));
		editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	};
}

function dayOf(date: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
