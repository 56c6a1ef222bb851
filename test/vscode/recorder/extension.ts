/** Notes what is typed in a report, and how many problems VS Code shows meanwhile, until it is saved. */
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Moment } from './session.js';

export function activate(context: vscode.ExtensionContext): void {
	const moments: Moment[] = [];
	const start = Date.now();
	let shown = 0;
	context.subscriptions.push(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (document.languageId !== 'markdown') return;
			for (const { rangeOffset, rangeLength, text } of contentChanges) {
				moments.push({ at: Date.now() - start, from: rangeOffset, removed: rangeLength, text });
			}
		}),
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			for (const uri of uris.filter(({ path }) => path.endsWith('.md'))) {
				const now = vscode.languages.getDiagnostics(uri).length;
				if (now !== shown) moments.push({ at: Date.now() - start, shown: now });
				shown = now;
			}
		}),
		vscode.workspace.onDidSaveTextDocument(async ({ uri }) => {
			if (uri.path.endsWith('.md')) await writeFile(`${uri.fsPath}.session.json`, JSON.stringify(moments));
		}),
	);
}
