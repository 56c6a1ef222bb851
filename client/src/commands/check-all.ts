/** Whether the reports that are not open are checked too. The server does it in the background, and shows how far it is. */
import * as vscode from 'vscode';
import { isRunning, type Server } from '../server/command.js';

const SETTING = 'rapporteur.checkAllReports';

export function checksAll(): boolean {
	return vscode.workspace.getConfiguration().get(SETTING) === true;
}

/** @param restart the server learns of the choice when it starts. */
export function checkingAll(server: Server, restart: () => Promise<void>): vscode.Disposable {
	const choose = async (on: boolean) => {
		// Chosen already, and then cancelled.
		if (checksAll() === on) await restart();
		else await vscode.workspace.getConfiguration().update(SETTING, on || undefined, target());
	};
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SETTING) && server.checking.state === 'on') void restart();
		}),
		vscode.commands.registerCommand('rapporteur.checkAll', async () => {
			if (!vscode.workspace.workspaceFolders?.length) {
				void vscode.window.showInformationMessage('Open the folder with your reports, then try again.');
			} else if (await isRunning(server)) {
				await choose(true);
				void tell(() => choose(false));
			}
		}),
		vscode.commands.registerCommand('rapporteur.checkOpen', () => choose(false)),
	);
}

/** It holds until it is taken back, and where nothing is wrong nobody would see that anything was done. */
async function tell(takeBack: () => Promise<void>): Promise<void> {
	const [show, undo] = ['Show Problems', 'Undo'];
	const message = 'All reports of the folder are checked from now on, also those that are not open.';
	const answer = await vscode.window.showInformationMessage(message, show, undo);
	if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
	if (answer === undo) await takeBack();
}

function target(): vscode.ConfigurationTarget {
	return vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}
