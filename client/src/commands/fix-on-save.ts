/** Corrects what is certain whenever a report is saved, if the user has ticked that. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isStill } from '../server/write-into.js';
import { askForFixes, changesIn } from './fix-all.js';

export function fixOnSave(client: BaseLanguageClient): vscode.Disposable {
	return vscode.workspace.onWillSaveTextDocument((event) => {
		const { document, reason } = event;
		// An editor that saves by itself does so while somebody is typing.
		if (document.languageId !== 'markdown' || reason !== vscode.TextDocumentSaveReason.Manual) return;
		if (vscode.workspace.getConfiguration('rapporteur', document).get('fixOnSave') !== true) return;
		event.waitUntil(editsFor(client, document));
	});
}

async function editsFor(client: BaseLanguageClient, document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
	if (!client.isRunning()) return [];
	const { version } = document;
	const fixed = await askForFixes(client, document);
	const changes = fixed ? changesIn(fixed) : [];
	if (!isStill(document, version)) return [];
	const edits = changes.flatMap(({ edits }) => edits.filter((each) => 'newText' in each));
	return client.protocol2CodeConverter.asTextEdits(edits);
}
