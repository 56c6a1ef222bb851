/** What the buttons of the walkthrough do, in an example that nothing is lost by. */
import * as vscode from 'vscode';
import { isRunning, type Server } from '../server/command.js';
import { setContext } from '../server/context-key.js';
import { diagnosticsOf } from '../server/findings.js';

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
	/** How many faults the example was seen with. */
	let most = 0;

	/** A copy that has no file, so that nothing is overwritten. */
	async function openExample(): Promise<vscode.TextEditor> {
		if (!example || example.isClosed) {
			const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, EXAMPLE));
			const content = new TextDecoder().decode(bytes);
			most = 0;
			example = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		}
		const shown = vscode.window.visibleTextEditors.find(({ document }) => document === example)?.viewColumn;
		return vscode.window.showTextDocument(example, { preview: false, viewColumn: shown ?? besideSteps() });
	}

	/** Opens it, once it is checked. */
	async function checkedExample(): Promise<vscode.TextEditor | undefined> {
		if (!(await isRunning(server))) return undefined;
		const editor = await openExample();
		// Once it was seen with faults, there may be none left.
		if (most === 0) await firstOf(editor.document);
		return editor;
	}

	async function showCorrections(): Promise<void> {
		const editor = await checkedExample();
		const found = editor && (await firstOf(editor.document));
		if (!found) return;
		editor.selection = new vscode.Selection(found.range.start, found.range.start);
		editor.revealRange(found.range);
		// VS Code asks for its light bulb now, and drops what is asked for meanwhile.
		await new Promise((resolve) => setTimeout(resolve, SETTLED));
		await vscode.commands.executeCommand('editor.action.quickFix');
	}

	/** Runs what a key runs within the example. */
	async function inExample(command: string): Promise<void> {
		if (await checkedExample()) await vscode.commands.executeCommand(command);
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

	/** The steps about it are done when it is corrected, by whatever key. */
	function follow(uris: readonly vscode.Uri[]): void {
		// Without the server there is nothing to be said of it.
		if (!example || example.isClosed || !server.client.isRunning() || server.checking.state !== 'on') return;
		const { uri } = example;
		if (!uris.some((each) => each.toString() === uri.toString())) return;
		// A remark may stay.
		const left = diagnosticsOf(example).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning).length;
		if (left < most) setContext('rapporteur.exampleCorrected', true);
		if (left === 0 && most > 0) setContext('rapporteur.exampleCorrect', true);
		most = Math.max(most, left);
	}

	return vscode.Disposable.from(
		vscode.languages.onDidChangeDiagnostics(({ uris }) => follow(uris)),
		vscode.commands.registerCommand('rapporteur.openExample', openExample),
		vscode.commands.registerCommand('rapporteur.showFault', () => inExample('editor.action.marker.nextInFiles')),
		vscode.commands.registerCommand('rapporteur.showCorrections', showCorrections),
		vscode.commands.registerCommand('rapporteur.showNext', () => inExample('rapporteur.correctNext')),
		vscode.commands.registerCommand('rapporteur.showReady', () => inExample('rapporteur.checkReady')),
		vscode.commands.registerCommand('rapporteur.insertAgenda', insertAgenda),
		vscode.commands.registerCommand('rapporteur.correctOnSave', correctOnSave),
	);
}

/** So that what is to be pressed next can be read while it is pressed. */
function besideSteps(): vscode.ViewColumn {
	const { activeTab } = vscode.window.tabGroups.activeTabGroup;
	// Extensions are told of all kinds of tabs but a page of VS Code's own.
	const isPage = activeTab !== undefined && activeTab.input === undefined;
	return isPage ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
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
