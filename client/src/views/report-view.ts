/**
 * The view *Report*: whether the report in front can be sent, what is left to do, and what is in it. It follows the
 * report while somebody works on it, but not from key to key.
 */
import * as vscode from 'vscode';
import { checkersThere } from '../dictionaries/spelling-checkers.js';
import { isRunning, reportInFront, type Server } from '../server/command.js';
import { askForSummary, type Summary } from './report-summary.js';
import { itemOf, type Row, rowsOf } from './report-tree.js';
import { RowTree } from './row-tree.js';
import { isStarting, showStarting } from './starting.js';

const VIEW = 'rapporteur.report';
/** After the last key, in milliseconds. */
const PAUSE = 500;
/** A report changes no more often while it is opened. */
const TRIES = 3;

export function showReport(server: Server): vscode.Disposable {
	const { client } = server;
	const tree = new ReportTree(server);
	const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree });
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const follow = (pause: number) => {
		clearTimeout(waiting);
		if (view.visible) waiting = setTimeout(() => void tree.refresh(), pause);
	};
	const isInFront = (uri: vscode.Uri) => uri.toString() === front()?.uri.toString();
	const open = async () => {
		if (!reportInFront() || !(await isRunning(server))) return;
		clearTimeout(waiting);
		const summary = await tree.refresh(true);
		if (summary && summary.kind !== 'report') {
			void vscode.window.showInformationMessage('This is not taken for a meeting report.', 'Change').then((answer) => {
				if (answer === 'Change') void vscode.commands.executeCommand('rapporteur.changeKind');
			});
			return;
		}
		await vscode.commands.executeCommand(`${VIEW}.focus`);
		// Becoming visible asks for what has just been read.
		clearTimeout(waiting);
		await focusFirst(view, tree);
	};
	return vscode.Disposable.from(
		view,
		{ dispose: () => clearTimeout(waiting) },
		view.onDidChangeVisibility(() => follow(0)),
		vscode.window.onDidChangeActiveTextEditor(() => follow(0)),
		vscode.window.onDidChangeVisibleTextEditors(() => follow(0)),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (isInFront(document.uri)) follow(PAUSE);
		}),
		// Settings may have changed, or files that it links to.
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some(isInFront)) follow(PAUSE);
		}),
		vscode.extensions.onDidChange(() => follow(0)),
		client.onDidChangeState(() => follow(0)),
		showStarting(server, view, VIEW, () => tree.refresh()),
		vscode.commands.registerCommand('rapporteur.checkReady', open),
	);
}

/**
 * VS Code refuses while it draws a tree that a change has made anew. It waits for that when it is asked again, and the
 * view has the focus all the same.
 */
async function focusFirst(view: vscode.TreeView<Row>, tree: ReportTree): Promise<void> {
	for (let tries = 0; tries < TRIES; tries++) {
		const [state] = tree.getChildren();
		if (!state) return;
		const isDone = view.reveal(state, { focus: true, select: true }).then(
			() => true,
			() => false,
		);
		if (await isDone) return;
	}
}

let last: vscode.TextDocument | undefined;

/** The document that the view is about: that in front or, while a page has the focus, the one that stands beside it. */
function front(): vscode.TextDocument | undefined {
	const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
	if (active || !visible.some(({ document }) => document === last)) last = active?.document;
	return last?.languageId === 'markdown' ? last : undefined;
}

class ReportTree extends RowTree<Row> {
	readonly #server: Server;
	/** What is shown is about it. */
	#uri: string | undefined;

	constructor(server: Server) {
		super();
		this.#server = server;
	}

	getTreeItem(row: Row): vscode.TreeItem {
		return itemOf(row);
	}

	/** @returns what is shown now; `undefined` if nothing can be said of the document in front. */
	async refresh(askedFor = false): Promise<Summary | undefined> {
		const isWanted = this.asking();
		const document = front();
		const uri = document?.uri.toString();
		const summary = document && this.#server.client.isRunning() ? await this.#ask(document, askedFor) : undefined;
		// The server may have ended since.
		const stillStands = uri !== undefined && uri === this.#uri && isStarting(this.#server);
		if (!isWanted() || stillStands) return summary;
		this.#uri = uri;
		const isReport = document && summary?.kind === 'report';
		const rows = isReport ? rowsOf(summary, document, checkersThere()) : [];
		// The rows and whose they are, but for what changes at every key.
		const isSteady = (key: string) => key !== 'version' && key !== 'uri';
		const as = JSON.stringify([uri, rows], (key, value: unknown) => (isSteady(key) ? value : undefined));
		this.show(rows, as);
		return summary;
	}

	async #ask(document: vscode.TextDocument, askedFor: boolean): Promise<Summary | undefined> {
		const { client } = this.#server;
		try {
			return (await askForSummary(client, document, askedFor)) ?? undefined;
		} catch (error) {
			if (client.isRunning()) client.outputChannel.appendLine(`The report could not be summed up: ${error}`);
			return undefined;
		}
	}
}
