/** The command that puts people of earlier meetings on the list of participants. */
import * as vscode from 'vscode';
import type { Range as ServerRange } from 'vscode-languageclient';
import { ask, reportInFront, type Server } from '../server/command.js';
import { writeInto } from '../server/write-into.js';
import { dayInWords } from './begin-next.js';

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

export function insertParticipants(server: Server): () => Promise<void> {
	return async () => {
		const editor = reportInFront();
		if (!editor) return;
		const { client } = server;
		const { document } = editor;
		const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
		const roster = await ask<Roster | null>(server, 'rapporteur/roster', { textDocument });
		if (roster === undefined) return;
		if (!roster || roster.people.length === 0) {
			void vscode.window.showInformationMessage(
				'Nobody to add: no earlier report in this folder lists anybody who is not on the list here.',
			);
			return;
		}
		const items = roster.people.map(({ name, affiliation, regular, reports, last }) => ({
			label: name,
			description: affiliation ?? '',
			detail: `In ${reports} ${reports === 1 ? 'report' : 'reports'}${last === '' ? '' : `, last on ${dayInWords(last)}`}`,
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
		const made = await writeInto(document, async () => {
			const answer = await ask<Addition | null>(server, 'rapporteur/addPeople', { textDocument, names });
			if (!answer) return answer;
			const range = client.protocol2CodeConverter.asRange(answer.range);
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, range, answer.newText);
			return { version: answer.version, edit, range };
		});
		if (made === undefined) return;
		if (!made) {
			void vscode.window.showWarningMessage('The list here has no place for more. Write them in, or begin a new list.');
			return;
		}
		editor.revealRange(made.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	};
}
