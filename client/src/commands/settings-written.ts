/** After a correction has changed the settings file: saves it, says so, and offers to take it back. */
import * as vscode from 'vscode';

export const SETTINGS_WRITTEN = 'rapporteur.settingsWritten';

/**
 * @param before what the file said before; `null` if there was none.
 * @param said what holds from now on.
 */
export async function settingsWritten(uri: vscode.Uri, before: string | null, said: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	await document.save();
	const after = document.getText();
	void vscode.window.showInformationMessage(said, 'Undo', 'Open').then(async (answer) => {
		if (answer === 'Open') await vscode.window.showTextDocument(uri);
		if (answer === 'Undo') await undo(uri, before, after);
	});
}

async function undo(uri: vscode.Uri, before: string | null, after: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	if (document.getText() !== after) {
		await vscode.window.showTextDocument(document);
		void vscode.window.showInformationMessage('This file has been changed since. Take back here what is too much.');
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	if (before === null) edit.deleteFile(uri, { ignoreIfNotExists: true });
	else edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), before);
	if ((await vscode.workspace.applyEdit(edit)) && before !== null) await document.save();
}
