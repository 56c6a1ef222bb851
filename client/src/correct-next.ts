/** The command that goes to the next finding and opens its corrections: one key, and Enter. */
import * as vscode from 'vscode';
import { isRunning, reportInFront, type Server } from './command.js';
import { diagnosticsOf } from './findings.js';

/** After a correction the findings are told anew within this time, in milliseconds. */
const SETTLING = 400;

export function correctNext(server: Server): vscode.Disposable {
	let changed = 0;
	let last: { readonly version: number; readonly place: vscode.Position } | undefined;
	const go = async () => {
		const editor = reportInFront();
		if (!editor) return;
		const starting = !server.client.isRunning();
		if (!(await isRunning(server))) return;
		// It has just begun to check.
		if (starting) changed = Date.now();
		const { document } = editor;
		const rest = changed + SETTLING - Date.now();
		if (rest > 0) await nextDiagnostics(document.uri, rest);
		const { active } = editor.selection;
		const been = last?.version === document.version && last.place.isEqual(active);
		const starts = diagnosticsOf(document).map(({ range }) => range.start);
		starts.sort((a, b) => a.compareTo(b));
		const next = starts.find((each) => (been ? each.isAfter(active) : each.isAfterOrEqual(active))) ?? starts[0];
		if (!next) {
			void vscode.window.showInformationMessage('There is nothing to correct here.');
			return;
		}
		const { version } = document;
		await make(document.uri, next);
		// The writer has gone on meanwhile.
		if (document.version !== version || !editor.selection.active.isEqual(active)) return;
		editor.selection = new vscode.Selection(next, next);
		editor.revealRange(new vscode.Range(next, next), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		last = { version: document.version, place: next };
		await vscode.commands.executeCommand('editor.action.quickFix');
	};
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (document.languageId === 'markdown' && contentChanges.length > 0) changed = Date.now();
		}),
		vscode.commands.registerCommand('rapporteur.correctNext', go),
	);
}

/**
 * Has the corrections at `place` made, so that they are there when they are asked for again. VS Code asks for them by itself, a
 * quarter of a second after the cursor has moved, and then forgets a menu that still waits for them.
 */
async function make(uri: vscode.Uri, place: vscode.Position): Promise<void> {
	const args = [uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix.value];
	// It does not answer when an extension joins in meanwhile.
	await Promise.resolve(vscode.commands.executeCommand('vscode.executeCodeActionProvider', ...args)).catch(
		() => undefined,
	);
}

/** Resolves when those of the file at `uri` are told, at the latest after `patience` milliseconds. */
function nextDiagnostics(uri: vscode.Uri, patience: number): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			listener.dispose();
			resolve();
		};
		const timer = setTimeout(end, patience);
		const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some((each) => each.toString() === uri.toString())) end();
		});
	});
}
