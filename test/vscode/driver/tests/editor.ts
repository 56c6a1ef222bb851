/** What the tests do with VS Code, in their own words. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';

let count = 0;

/** A file of the folder with `text`, open and shown. */
export async function open(text: string): Promise<vscode.TextDocument> {
	return openBytes(new TextEncoder().encode(text));
}

/** Likewise, with a content that need not be text in UTF-8. */
export async function openBytes(content: Uint8Array): Promise<vscode.TextDocument> {
	const uri = place(`report-${++count}.md`);
	await vscode.workspace.fs.writeFile(uri, content);
	return openAt(uri);
}

export async function openAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
	return show(await vscode.workspace.openTextDocument(uri));
}

/** A path in the folder that is open. */
export function place(path: string): vscode.Uri {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder, 'no folder is open');
	return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file past the editor, as any other program would. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
	const uri = place(path);
	await mkdir(dirname(uri.fsPath), { recursive: true });
	await writeFile(uri.fsPath, text);
	return uri;
}

export async function remove(path: string): Promise<void> {
	await rm(place(path).fsPath, { recursive: true });
}

export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** Closes all editors, and forgets changes that are not saved. */
export async function closeAll(): Promise<void> {
	while (vscode.window.tabGroups.activeTabGroup.activeTab) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
}

/** Waits for `condition`, which may become true when `event` happens. The test's time limit ends the wait. */
export async function until<T>(event: vscode.Event<T>, condition: () => boolean): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (!condition()) return;
			listener.dispose();
			resolve();
		};
		const listener = event(look);
		look();
	});
}

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'rapporteur');
}

/** Our diagnostics of the file at `uri`, as soon as they are `count`. */
export async function diagnosticsAt(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
	await until(vscode.languages.onDidChangeDiagnostics, () => ours(uri).length === count);
	return ours(uri);
}

/** Likewise of `document`. */
export async function diagnostics(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
	return diagnosticsAt(document.uri, count);
}

/** What `rule` says of `document`, whatever others say. */
export async function finding({ uri }: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
	const found = () => ours(uri).find((each) => ruleOf(each) === rule);
	await until(vscode.languages.onDidChangeDiagnostics, () => found() !== undefined);
	return found()!;
}

/** The rule, to whose page the code leads. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.target.path.slice(1, -'.md'.length) : code;
}

export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
	return actions(document, range, vscode.CodeActionKind.QuickFix.value);
}

/** What VS Code offers at `range`; of one kind, if one is given. */
export async function actions(
	document: vscode.TextDocument,
	range: vscode.Range,
	kind?: string,
): Promise<vscode.CodeAction[]> {
	return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

export async function apply(offered: readonly vscode.CodeAction[], title: string): Promise<void> {
	const action = offered.find((each) => each.title === title);
	assert.ok(action, `"${title}" is not offered; there is: ${offered.map((each) => each.title).join(', ')}`);
	assert.ok(action.edit, `"${title}" has no edit`);
	assert.ok(await vscode.workspace.applyEdit(action.edit), `"${title}" could not be applied`);
}

/** What VS Code offers to write at `offset`, by its label. */
export async function completions(
	document: vscode.TextDocument,
	offset: number,
): Promise<Map<string, vscode.CompletionItem>> {
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		document.positionAt(offset),
	);
	return new Map(items.map((item) => [typeof item.label === 'string' ? item.label : item.label.label, item]));
}

/** What VS Code shows over the first character of `words`, besides what it says of diagnostics. */
export async function hover(document: vscode.TextDocument, words: string): Promise<string[]> {
	const shown = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		find(document, words).start,
	);
	return shown.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)));
}

/** Where `words` stand in `document`. */
export function find(document: vscode.TextDocument, words: string): vscode.Range {
	const from = document.getText().indexOf(words);
	assert.notEqual(from, -1, `${words} is not in the document`);
	return new vscode.Range(document.positionAt(from), document.positionAt(from + words.length));
}

export async function configure(section: string, name: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Workspace);
}
