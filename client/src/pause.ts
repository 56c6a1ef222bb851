/** Stops checking for a while, and goes on with it. The next time VS Code starts, reports are checked. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Checking } from './checking.js';

/** @param start starts the server. */
export function pausing(client: BaseLanguageClient, checking: Checking, start: () => Promise<void>): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('rapporteur.pause', async () => {
			if (checking.state !== 'on') return;
			checking.state = 'paused';
			if (client.needsStop()) await client.stop();
		}),
		vscode.commands.registerCommand('rapporteur.resume', async () => {
			if (checking.state !== 'on') await start();
		}),
	);
}
