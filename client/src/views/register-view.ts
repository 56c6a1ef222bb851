/**
 * The view *Actions and Decisions*: what the meetings of a body decided, and who is to do what. It is about the reports beside
 * the last one that was in front, so that it stays while other files are looked at.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceSymbol } from 'vscode-languageclient';
import { nameOf } from '../convert/files.js';
import { ask, type Server } from '../server/command.js';
import { itemOf, type Register, type Row, rowsOf, SHOW_OUTCOME } from './register-tree.js';
import { RowTree } from './row-tree.js';
import { showStarting } from './starting.js';

const VIEW = 'rapporteur.register';
/** After the last change, in milliseconds. */
const PAUSE = 500;

export function showRegister(server: Server): vscode.Disposable {
	const { client } = server;
	const tree = new RegisterTree(client, (report) => {
		// It stays while a file is in front that is no report.
		view.description = `beside ${nameOf(report)}`;
	});
	const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const follow = (pause: number) => {
		clearTimeout(waiting);
		if (view.visible) waiting = setTimeout(() => void tree.refresh(), pause);
	};
	return vscode.Disposable.from(
		view,
		{ dispose: () => clearTimeout(waiting) },
		view.onDidChangeVisibility(() => follow(0)),
		vscode.window.onDidChangeActiveTextEditor(() => follow(0)),
		client.onDidChangeState(() => follow(0)),
		showStarting(server, view, VIEW, () => tree.refresh()),
		client.onNotification('rapporteur/registerChanged', () => follow(PAUSE)),
		vscode.commands.registerCommand(SHOW_OUTCOME, (symbol: WorkspaceSymbol) => showOutcome(server, symbol)),
	);
}

class RegisterTree extends RowTree<Row> {
	readonly #client: BaseLanguageClient;
	readonly #found: (report: vscode.Uri) => void;
	/** The last report in front. */
	#uri: vscode.Uri | undefined;

	/** @param found is told of the report beside which the rows stand. */
	constructor(client: BaseLanguageClient, found: (report: vscode.Uri) => void) {
		super();
		this.#client = client;
		this.#found = found;
	}

	getTreeItem(row: Row): vscode.TreeItem {
		return itemOf(row);
	}

	async refresh(): Promise<void> {
		const isWanted = this.asking();
		const front = vscode.window.activeTextEditor?.document;
		const uris = [front?.languageId === 'markdown' ? front.uri : undefined, this.#uri];
		for (const uri of uris) {
			const register = uri && (await this.#ask(uri));
			if (!isWanted()) return;
			if (!register) continue;
			this.#uri = uri;
			this.#found(uri);
			this.show(rowsOf(register));
			return;
		}
	}

	/** `undefined` if nothing can be said of what stands beside the document. */
	async #ask(document: vscode.Uri): Promise<Register | undefined> {
		if (!this.#client.isRunning()) return undefined;
		const uri = this.#client.code2ProtocolConverter.asUri(document);
		try {
			const params = { textDocument: { uri } };
			return (await this.#client.sendRequest<Register | null>('rapporteur/register', params)) ?? undefined;
		} catch (error) {
			if (this.#client.isRunning())
				this.#client.outputChannel.appendLine(`Actions and decisions could not be listed: ${error}`);
			return undefined;
		}
	}
}

/** The report may have changed since, so the server looks for the place now. */
async function showOutcome(server: Server, symbol: WorkspaceSymbol): Promise<void> {
	const found = await ask<WorkspaceSymbol>(server, 'workspaceSymbol/resolve', symbol);
	if (!found || !('range' in found.location)) return;
	const { asUri, asRange } = server.client.protocol2CodeConverter;
	const { uri, range } = found.location;
	await vscode.commands.executeCommand('vscode.open', asUri(uri), { selection: asRange(range) });
}
