/**
 * Tells the server where the cursors are in a document into which something has been put that is to be filled in. It asks
 * for that, since what is open there is no problem before the writer has been there.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function tellCursors(client: BaseLanguageClient): vscode.Disposable {
	const asked = new Set<string>();
	/** Where the cursors have been in the text as it is: whoever is quick has moved on before the server asks. */
	let been: Been | undefined;
	const uriOf = ({ uri }: vscode.TextDocument) => client.code2ProtocolConverter.asUri(uri);
	const tell = (document: vscode.TextDocument, selections: Selections) => {
		const uri = uriOf(document);
		if (!asked.has(uri) || !client.isRunning()) return;
		const ranges = selections.map((each) => client.code2ProtocolConverter.asRange(each));
		const params = { textDocument: { uri, version: document.version }, ranges };
		client.sendNotification('rapporteur/cursors', params).catch(() => undefined);
	};
	return vscode.Disposable.from(
		client.onNotification('rapporteur/fresh', ({ uri }: { readonly uri: string }) => {
			asked.add(uri);
			for (const { document, selections } of vscode.window.visibleTextEditors) {
				if (uriOf(document) !== uri) continue;
				if (isAsIn(document, been)) for (const each of been.selections) tell(document, each);
				tell(document, selections);
			}
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selections } }) => {
			const before = isAsIn(document, been) ? been.selections.slice(-MOST) : [];
			been = { document, version: document.version, selections: [...before, selections] };
			tell(document, selections);
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			asked.delete(uriOf(document));
			if (been?.document === document) been = undefined;
		}),
	);
}

/** The server asks within that many moves. */
const MOST = 20;

type Selections = readonly vscode.Selection[];

interface Been {
	readonly document: vscode.TextDocument;
	readonly version: number;
	readonly selections: readonly Selections[];
}

function isAsIn(document: vscode.TextDocument, been: Been | undefined): been is Been {
	return been?.document === document && been.version === document.version;
}
