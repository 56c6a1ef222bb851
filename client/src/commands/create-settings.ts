/** The command that begins a settings file, with all that can be set explained in it, or opens the one that is there. */
import * as vscode from 'vscode';
import { ask, type Server } from '../server/command.js';

const NAME = '.rapporteur.yaml';

export async function createSettings(server: Server): Promise<void> {
	const folder = await chooseFolder();
	if (!folder) return;
	const uri = vscode.Uri.joinPath(folder.uri, NAME);
	if (!(await exists(uri))) {
		const initial = await ask<{ readonly text: string }>(server, 'rapporteur/initialSettings');
		if (!initial) return;
		const { text } = initial;
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(uri, { contents: new TextEncoder().encode(text) });
		if (!(await vscode.workspace.applyEdit(edit))) {
			void vscode.window.showErrorMessage(`${NAME} cannot be written into the folder “${folder.name}”.`);
			return;
		}
	}
	await vscode.window.showTextDocument(uri);
}

/** That of the file in front, if it is in one; else the user's choice. */
export async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	if (folders.length === 0) {
		void vscode.window.showInformationMessage('Open the folder with your reports, then try again.');
		return undefined;
	}
	const document = vscode.window.activeTextEditor?.document;
	const own = document && vscode.workspace.getWorkspaceFolder(document.uri);
	if (own || folders.length === 1) return own ?? folders[0];
	return vscode.window.showWorkspaceFolderPick({ placeHolder: 'For the reports of which folder?' });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}
