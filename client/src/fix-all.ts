/** The command that applies all safe fixes to the open report, and says what it did. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';

interface Fixed {
	readonly edit: WorkspaceEdit | null;
	readonly corrected: number;
	/** How many findings are left for the author. */
	readonly left: number;
}

export async function fixAll(client: BaseLanguageClient): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (document?.languageId !== 'markdown') {
		void vscode.window.showInformationMessage('Open a report in Markdown, then try again.');
		return;
	}
	if (!client.isRunning()) return;
	const fixed = await askForFixes(client, document);
	if (!fixed) {
		void vscode.window.showInformationMessage('This file is not checked, so there is nothing to correct.');
		return;
	}
	const edit = fixed.edit && (await client.protocol2CodeConverter.asWorkspaceEdit(fixed.edit));
	if (edit && !(await vscode.workspace.applyEdit(edit))) return;
	const message = inWords(fixed);
	void vscode.window.showInformationMessage(message, ...(fixed.left > 0 ? ['Show'] : [])).then((answer) => {
		if (answer === 'Show') void vscode.commands.executeCommand('workbench.actions.view.problems');
	});
}

/** `null` if the document is not checked. */
export function askForFixes(client: BaseLanguageClient, document: vscode.TextDocument): Promise<Fixed | null> {
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	return client.sendRequest<Fixed | null>('rapporteur/fixAll', { textDocument });
}

function inWords({ corrected, left }: Fixed): string {
	const yours = left === 1 ? '1 needs you' : `${left} need you`;
	if (corrected > 0) return left > 0 ? `${corrected} corrected, ${yours}.` : `${corrected} corrected, nothing is left.`;
	return left > 0
		? `Nothing here can be corrected without a decision of yours: ${yours}.`
		: 'There is nothing to correct.';
}
