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
	const example = new Example(vscode.Uri.joinPath(extensionUri, EXAMPLE), server);
	const command = vscode.commands.registerCommand;
	return vscode.Disposable.from(
		vscode.languages.onDidChangeDiagnostics(({ uris }) => example.follow(uris)),
		command('rapporteur.openExample', () => example.open()),
		command('rapporteur.showFault', () => example.run('editor.action.marker.nextInFiles')),
		command('rapporteur.showCorrections', () => example.showCorrections()),
		command('rapporteur.showNext', () => example.run('rapporteur.correctNext')),
		command('rapporteur.showReady', () => example.run('rapporteur.checkReady')),
		command('rapporteur.insertAgenda', () => insertAgenda(server)),
		command('rapporteur.correctOnSave', correctOnSave),
	);
}

/** A copy that has no file, so that nothing is overwritten. */
class Example {
	readonly #uri: vscode.Uri;
	readonly #server: Server;
	#document: vscode.TextDocument | undefined;
	/** How many faults it was seen with. */
	#most = 0;

	constructor(uri: vscode.Uri, server: Server) {
		this.#uri = uri;
		this.#server = server;
	}

	async open(): Promise<vscode.TextEditor> {
		if (!this.#document || this.#document.isClosed) {
			const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#uri));
			this.#most = 0;
			this.#document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		}
		const own = this.#document;
		const shown = vscode.window.visibleTextEditors.find(({ document }) => document === own)?.viewColumn;
		return vscode.window.showTextDocument(own, { preview: false, viewColumn: shown ?? besideSteps() });
	}

	/** Opens it, once it is checked. */
	async #openChecked(): Promise<vscode.TextEditor | undefined> {
		if (!(await isRunning(this.#server))) return undefined;
		const editor = await this.open();
		// Once it was seen with faults, there may be none left.
		if (this.#most === 0) await firstOf(editor.document);
		return editor;
	}

	async showCorrections(): Promise<void> {
		const editor = await this.#openChecked();
		const found = editor && (await firstOf(editor.document));
		if (!found) return;
		editor.selection = new vscode.Selection(found.range.start, found.range.start);
		editor.revealRange(found.range);
		// VS Code asks for its light bulb now, and drops what is asked for meanwhile.
		await new Promise((resolve) => setTimeout(resolve, SETTLED));
		await vscode.commands.executeCommand('editor.action.quickFix');
	}

	/** Runs what a key runs within it. */
	async run(command: string): Promise<void> {
		if (await this.#openChecked()) await vscode.commands.executeCommand(command);
	}

	/** The steps about it are done when it is corrected, by whatever key. */
	follow(uris: readonly vscode.Uri[]): void {
		const own = this.#document;
		// Without the server there is nothing to be said of it.
		if (!own || own.isClosed || !this.#server.client.isRunning() || this.#server.checking.state !== 'on') return;
		if (!uris.some((each) => each.toString() === own.uri.toString())) return;
		// A remark may stay.
		const left = diagnosticsOf(own).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning).length;
		if (left < this.#most) setContext('rapporteur.exampleCorrected', true);
		if (left === 0 && this.#most > 0) setContext('rapporteur.exampleCorrect', true);
		this.#most = Math.max(this.#most, left);
	}
}

async function insertAgenda(server: Server): Promise<void> {
	if (!(await isRunning(server))) return;
	const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: BEGUN });
	const editor = await vscode.window.showTextDocument(document, { preview: false });
	const end = document.lineAt(document.lineCount - 1).range.end;
	editor.selection = new vscode.Selection(end, end);
	// As if it were typed, which opens the list.
	await vscode.commands.executeCommand('type', { text: 'agenda' });
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
