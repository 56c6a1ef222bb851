/** The command that applies all safe fixes to the open report, and says what it did. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageclient';
import { ask, reportInFront, type Server } from '../server/command.js';
import { writeInto } from '../server/write-into.js';

const FIX_ALL = 'rapporteur/fixAll';

interface Fixed {
	readonly edit: WorkspaceEdit | null;
	readonly corrected: number;
	/** How many findings are left for the author. */
	readonly left: number;
}

export async function fixAll(server: Server): Promise<void> {
	const document = reportInFront()?.document;
	if (!document) return;
	const { client } = server;
	const fixed = await writeInto(document, async () => {
		const answer = await ask<Fixed | null>(server, FIX_ALL, paramsFor(client, document));
		if (!answer?.edit) return answer && { ...answer, edit: undefined, version: document.version };
		const [change] = changesIn(answer);
		const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
		return { ...answer, edit, version: change?.textDocument.version ?? document.version };
	});
	if (fixed === undefined) return;
	if (!fixed) {
		void vscode.window.showInformationMessage('This file is not checked, so there is nothing to correct.');
		return;
	}
	const message = inWords(fixed);
	void vscode.window.showInformationMessage(message, ...(fixed.left > 0 ? ['Show'] : [])).then((answer) => {
		if (answer === 'Show') void vscode.commands.executeCommand('workbench.actions.view.problems');
	});
}

/** Without a word if it fails. `null` if the document is not checked. */
export function askForFixes(client: BaseLanguageClient, document: vscode.TextDocument): Promise<Fixed | null> {
	return client.sendRequest<Fixed | null>(FIX_ALL, paramsFor(client, document));
}

/** What it changes, with the version of the text that this is for. */
export function changesIn({ edit }: Fixed): readonly TextDocumentEdit[] {
	return edit?.documentChanges?.filter(TextDocumentEdit.is) ?? [];
}

function paramsFor(client: BaseLanguageClient, document: vscode.TextDocument): object {
	return { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
}

function inWords({ corrected, left }: Omit<Fixed, 'edit'>): string {
	const yours = left === 1 ? '1 needs you' : `${left} need you`;
	if (corrected > 0) return left > 0 ? `${corrected} corrected, ${yours}.` : `${corrected} corrected, nothing is left.`;
	return left > 0
		? `Nothing here can be corrected without a decision of yours: ${yours}.`
		: 'There is nothing to correct.';
}
