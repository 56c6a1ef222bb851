/** Opens a text that was made for the user as a draft, which is written to the disk only when it is saved. */
import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageclient';

/**
 * @param target where it is to be kept; if that is not known, saving asks.
 * @param places what is to be filled in, in order: the first is selected, and Tab goes to the next.
 */
export async function openDraft(target: vscode.Uri | undefined, text: string, places: readonly Range[]): Promise<void> {
	const document = target
		? await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }))
		: await vscode.workspace.openTextDocument({ language: 'markdown' });
	if (document.languageId !== 'markdown') await vscode.languages.setTextDocumentLanguage(document, 'markdown');
	const editor = await vscode.window.showTextDocument(document, { preview: false });
	await editor.insertSnippet(withStops(text, places), new vscode.Position(0, 0));
}

function withStops(text: string, places: readonly Range[]): vscode.SnippetString {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const offsetAt = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
	const snippet = new vscode.SnippetString();
	let at = 0;
	for (const { start, end } of places) {
		snippet.appendText(text.slice(at, offsetAt(start)));
		snippet.appendPlaceholder(text.slice(offsetAt(start), offsetAt(end)));
		at = offsetAt(end);
	}
	return snippet.appendText(text.slice(at));
}
