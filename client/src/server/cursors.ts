/**
 * Tells the server where the cursors are in a document into which something has been put that is to be filled in. It asks
 * for that, since what is open there is no problem before the writer has been there.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function tellCursors(client: BaseLanguageClient): vscode.Disposable {
	const asked = new Set<string>();
	const uriOf = ({ uri }: vscode.TextDocument) => client.code2ProtocolConverter.asUri(uri);
	const tell = ({ document, selections }: vscode.TextEditor) => {
		const uri = uriOf(document);
		if (!asked.has(uri) || !client.isRunning()) return;
		const ranges = selections.map((each) => client.code2ProtocolConverter.asRange(each));
		const params = { textDocument: { uri, version: document.version }, ranges };
		client.sendNotification('rapporteur/cursors', params).catch(() => undefined);
	};
	return vscode.Disposable.from(
		client.onNotification('rapporteur/fresh', ({ uri }: { readonly uri: string }) => {
			asked.add(uri);
			for (const editor of vscode.window.visibleTextEditors) if (uriOf(editor.document) === uri) tell(editor);
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tell(textEditor)),
		vscode.workspace.onDidCloseTextDocument((document) => asked.delete(uriOf(document))),
	);
}
