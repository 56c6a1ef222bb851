/** "Compare With an Earlier Version…": what has changed in a report, as a page that is read. */
import * as vscode from 'vscode';
import { folderOf, nameOf } from '../convert/files.js';
import { ask, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';
import { PREVIEW } from './rule-pages.js';

const COMMAND = 'rapporteur.compare';
const SCHEME = 'rapporteur-comparison';

/** An earlier version. */
interface Version {
	/** Within a sentence. */
	readonly name: string;
	/** `undefined` if the user has chosen none. */
	readonly text: () => Promise<string | undefined>;
}

/** What is used of VS Code's extension for Git. */
interface Git {
	getAPI(version: 1): {
		getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
	};
}

/** What a page says that is shown again after the window was opened anew. */
const GONE = 'Compare the report again to see what has changed.\n';

export function comparing(server: Server): vscode.Disposable {
	/** By address. Each comparison is a page of its own, since it tells of one moment. */
	const pages = new Map<string, string>();
	let count = 0;
	const provider: vscode.TextDocumentContentProvider = {
		provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? GONE,
	};
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString())),
		vscode.commands.registerCommand(COMMAND, async () => {
			const document = reportInFront()?.document;
			const page = document && (await pageOf(server, document));
			if (!document || page === undefined) return;
			const path = `/Changes in ${nameOf(document.uri)}`;
			const uri = vscode.Uri.from({ scheme: SCHEME, path, query: String(++count) });
			pages.set(uri.toString(), page);
			await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW, vscode.ViewColumn.Beside);
		}),
	);
}

/** `undefined` if there is none, and the user knows why. */
async function pageOf(server: Server, document: vscode.TextDocument): Promise<string | undefined> {
	const version = await choose(document);
	const text = await version?.text();
	if (!version || text === undefined) return undefined;
	const now = nameOf(document.uri);
	const answer = await ask<{ readonly page: string; readonly changes: number } | null>(server, 'rapporteur/compare', {
		textDocument: { uri: server.client.code2ProtocolConverter.asUri(document.uri) },
		text,
		names: { old: version.name, now },
	});
	if (answer === null) void vscode.window.showInformationMessage(NOT_CHECKED);
	if (!answer) return undefined;
	if (answer.changes > 0) return answer.page;
	void vscode.window.showInformationMessage(`“${now}” says the same as ${version.name}.`);
	return undefined;
}

async function choose(document: vscode.TextDocument): Promise<Version | undefined> {
	const committed = await lastCommit(document.uri);
	const items: (vscode.QuickPickItem & { readonly version: Version })[] = [];
	if (document.isDirty && !document.isUntitled) {
		const version = { name: 'the saved file', text: () => read(document.uri) };
		items.push({ label: 'The saved file', detail: 'What you have changed since you saved it.', version });
	}
	if (committed !== undefined) {
		const version = { name: 'the last commit', text: async () => committed };
		items.push({ label: 'The last commit', detail: 'What has changed since it was last committed with Git.', version });
	}
	if (items.length === 0) return askFile(document.uri);
	const another = { label: 'Another file…', detail: 'An earlier version that you have kept.' };
	const options = { title: 'Compare the report', placeHolder: 'With which version?' };
	const chosen = await vscode.window.showQuickPick([...items, another], options);
	return chosen && ('version' in chosen ? chosen.version : askFile(document.uri));
}

async function lastCommit(uri: vscode.Uri): Promise<string | undefined> {
	if (uri.scheme !== 'file' && uri.scheme !== 'vscode-remote') return undefined;
	try {
		const git = await vscode.extensions.getExtension<Git>('vscode.git')?.activate();
		return await git?.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath);
	} catch {
		// Git is switched off, or does not know the file.
		return undefined;
	}
}

async function askFile(report: vscode.Uri): Promise<Version | undefined> {
	const folder = folderOf(report);
	const [uri] =
		(await vscode.window.showOpenDialog({
			title: 'Compare With an Earlier Version',
			openLabel: 'Compare',
			...(folder && { defaultUri: folder }),
			filters: { Markdown: ['md', 'markdown'] },
		})) ?? [];
	return uri && { name: `“${nameOf(uri)}”`, text: () => read(uri) };
}

async function read(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
