/** Copies what the server wants a user to send with a bug report. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function copyReports(client: BaseLanguageClient): vscode.Disposable {
	return client.onNotification('rapporteur/copy', async ({ text }: { readonly text: string }) => {
		await vscode.env.clipboard.writeText(text);
		void vscode.window.showInformationMessage(
			'What to send is on the clipboard. Paste it into a message to whoever gave you Rapporteur; nothing of your report is in it.',
		);
	});
}
