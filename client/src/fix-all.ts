/**
 * The command that applies all safe fixes to the open report.
 */
import * as vscode from 'vscode';

const KIND = 'source.fixAll.rapporteur';

export async function fixAll(): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (document?.languageId !== 'markdown') {
		void vscode.window.showInformationMessage('Open a report in Markdown, then try again.');
		return;
	}
	const whole = new vscode.Range(0, 0, document.lineCount, 0);
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		whole,
		KIND,
	);
	const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit;
	if (edit) await vscode.workspace.applyEdit(edit);
	else
		void vscode.window.showInformationMessage('There is nothing here that can be fixed without a decision of yours.');
}
