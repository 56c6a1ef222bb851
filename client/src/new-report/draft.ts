/** Opens a text that was made for the user as a draft, which is written to the disk only when it is saved. */
import * as vscode from 'vscode';

/**
 * @param target where it is to be kept; if that is not known, saving asks.
 * @param snippet the first of its places is selected, and Tab goes to the next.
 */
export async function openDraft(target: vscode.Uri | undefined, snippet: string): Promise<void> {
	const document = target
		? await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }))
		: await vscode.workspace.openTextDocument({ language: 'markdown' });
	if (document.languageId !== 'markdown') await vscode.languages.setTextDocumentLanguage(document, 'markdown');
	const editor = await vscode.window.showTextDocument(document, { preview: false });
	await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}
