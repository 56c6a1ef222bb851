/** What the buttons of the walkthrough do, in an example that nothing is lost by. */
import * as vscode from 'vscode';
import { isRunning, type Server } from './command.js';
import { diagnosticsOf } from './findings.js';

/** In the extension. */
const EXAMPLE = 'examples/harbour-towns-forum.md';
/** Begun, so that only the agenda is missing. */
const BEGUN =
	'# Minutes of the Forum of Harbour Towns\n\nOnline, 9 April 2025\n\nPresent: Ilse Maarand, Teo Brandvik\n\n';
/** How long the example may take to be checked, in milliseconds. */
const PATIENCE = 8_000;
/** How long VS Code takes to look around a new place of the cursor, in milliseconds. */
const SETTLED = 700;
const ON_SAVE = 'fixOnSave';
const DONE = 'Reports are now corrected when you save them, as far as that is certain.';

export function tour({ extensionUri }: vscode.ExtensionContext, server: Server): vscode.Disposable {
	let example: vscode.TextDocument | undefined;

	async function openExample(): Promise<vscode.TextEditor> {
		if (!example || example.isClosed) {
			const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, EXAMPLE));
			const content = new TextDecoder().decode(bytes);
			example = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		}
		return vscode.window.showTextDocument(example, { preview: false });
	}

	async function showCorrections(): Promise<void> {
		if (!(await isRunning(server))) return;
		const editor = await openExample();
		const found = await firstOf(editor.document);
		if (!found) return;
		editor.selection = new vscode.Selection(found.range.start, found.range.start);
		editor.revealRange(found.range);
		// VS Code asks for its light bulb now, and drops what is asked for meanwhile.
		await new Promise((resolve) => setTimeout(resolve, SETTLED));
		await vscode.commands.executeCommand('editor.action.quickFix');
	}

	async function insertAgenda(): Promise<void> {
		if (!(await isRunning(server))) return;
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: BEGUN });
		const editor = await vscode.window.showTextDocument(document, { preview: false });
		const end = document.lineAt(document.lineCount - 1).range.end;
		editor.selection = new vscode.Selection(end, end);
		// As if it were typed, which opens the list.
		await vscode.commands.executeCommand('type', { text: 'agenda' });
	}

	return vscode.Disposable.from(
		vscode.commands.registerCommand('rapporteur.openExample', openExample),
		vscode.commands.registerCommand('rapporteur.showCorrections', showCorrections),
		vscode.commands.registerCommand('rapporteur.insertAgenda', insertAgenda),
		vscode.commands.registerCommand('rapporteur.correctOnSave', correctOnSave),
	);
}

/** The first finding that a correction is most likely for, once there are any. */
async function firstOf(document: vscode.TextDocument): Promise<vscode.Diagnostic | undefined> {
	for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
		const [first] = [...diagnosticsOf(document)].sort((a, b) => a.range.start.compareTo(b.range.start));
		if (first) return first;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return undefined;
}

async function correctOnSave(): Promise<void> {
	const settings = vscode.workspace.getConfiguration('rapporteur');
	const before = settings.inspect(ON_SAVE)?.globalValue;
	await settings.update(ON_SAVE, true, vscode.ConfigurationTarget.Global);
	const answer = await vscode.window.showInformationMessage(DONE, 'Undo', 'Open Settings');
	if (answer === 'Undo') await settings.update(ON_SAVE, before, vscode.ConfigurationTarget.Global);
	if (answer === 'Open Settings') {
		await vscode.commands.executeCommand('workbench.action.openSettings', `rapporteur.${ON_SAVE}`);
	}
}
