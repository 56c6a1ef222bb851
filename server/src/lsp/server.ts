/**
 * Puts the features together on a connection. Here a request meets the document, its settings and
 * its findings; what is answered is decided in the file of the feature.
 */
import {
	type CancellationToken,
	type Connection,
	type ConnectionOptions,
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	type InitializeParams,
	type InitializeResult,
	LSPErrorCodes,
	ResponseError,
	TextDocumentSyncKind,
} from 'vscode-languageserver';
import { Checks, type DocumentCheck } from './checks.js';
import { type ClientAbilities, readAbilities } from './client-abilities.js';
import { codeActions, FIX_ALL_KIND } from './code-action.js';
import { completions, snippetWords } from './completion.js';
import { Configuration } from './configuration.js';
import { diagnosticReport, diagnostics, PushQueue, SOURCE } from './diagnostics.js';
import { createDocuments } from './documents.js';
import { otherMessages } from './other-messages.js';
import { requireCodeActionParams, requirePosition, requireUri } from './params.js';
import { WorkspaceFolders } from './workspace-folders.js';

/** For whoever makes the connection: a request that is cancelled while it waits is never begun. */
export const CONNECTION_OPTIONS: ConnectionOptions = {
	connectionStrategy: {
		cancelUndispatched: () => ({
			jsonrpc: '2.0',
			id: null,
			error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled' },
		}),
	},
};

/** Registers all features and starts listening. */
export function startServer(connection: Connection): void {
	const folders = new WorkspaceFolders();
	const configuration = new Configuration(connection);
	const checks = new Checks(connection);
	const documents = createDocuments((uri, change) => checks.changed(uri, change));
	let client: ClientAbilities | undefined;
	const queue = new PushQueue((uri) => unasked('push diagnostics', push(uri)));

	/** For messages that nobody waits for: a client that refuses one must not end the server. */
	function unasked(what: string, sent: Promise<unknown>): void {
		sent.catch((error: unknown) => connection.console.warn(`Rapporteur could not ${what}: ${error}`));
	}

	async function push(uri: string): Promise<void> {
		const check = await current(uri);
		if (!check) return;
		const { version } = check.document;
		const found = diagnostics(check, client?.relatedInformation === true);
		await connection.sendDiagnostics({ uri, version, diagnostics: found });
	}

	/** The findings of the document at `uri` as it is now; nothing for a document that is not open. */
	async function current(uri: string, token?: CancellationToken): Promise<DocumentCheck | undefined> {
		if (!documents.get(uri)) return undefined;
		const settings = await configuration.of(uri);
		await otherMessages();
		if (token?.isCancellationRequested) {
			throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
		}
		const document = documents.get(uri);
		return document && checks.check(document, settings, folders.pathOf(uri));
	}

	/** What was said of the open documents may no longer hold. */
	function refresh(): void {
		if (!client?.pullsDiagnostics) for (const uri of documents.keys()) queue.add(uri);
		else if (client.refreshesDiagnostics) {
			unasked('refresh diagnostics', connection.sendRequest(DiagnosticRefreshRequest.type));
		}
	}

	connection.onInitialize((params): InitializeResult => {
		client = readAbilities(params);
		configuration.start(client.configuration);
		folders.change(foldersOf(params));
		return {
			serverInfo: { name: 'rapporteur' },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
				codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
				completionProvider: {},
				// So that a client may ask for completions when one of these has been typed.
				experimental: { snippetWords: snippetWords() },
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
				...(client.pullsDiagnostics && {
					diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
				}),
			},
		};
	});

	connection.onInitialized(() => {
		if (client?.registersConfiguration) {
			const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
			unasked('ask for changed settings', registered);
		}
		if (client?.workspaceFolders) {
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				folders.change(added, removed);
				refresh();
			});
		}
	});

	connection.onDidChangeConfiguration((params) => {
		configuration.change(params?.settings);
		refresh();
	});

	documents.onDidChangeContent(({ document }) => {
		if (!client?.pullsDiagnostics) queue.add(document.uri);
	});

	documents.onDidClose(({ document: { uri } }) => {
		queue.remove(uri);
		configuration.forget(uri);
		checks.forget(uri);
		if (!client?.pullsDiagnostics) unasked('clear diagnostics', connection.sendDiagnostics({ uri, diagnostics: [] }));
	});

	connection.languages.diagnostics.on(async (params, token) => {
		const check = await current(requireUri(params), token);
		return diagnosticReport(check, params.previousResultId, client?.relatedInformation === true);
	});

	connection.onCodeAction(async (params, token) => {
		const uri = requireUri(params);
		requireCodeActionParams(params);
		const check = await current(uri, token);
		return check ? codeActions(check, params, client ?? { versionedEdits: false, commands: [] }) : [];
	});

	connection.onCompletion((params) => {
		const document = documents.get(requireUri(params));
		const position = requirePosition(params);
		return document
			? completions(document, position, client ?? { snippets: false, labelDetails: false }, new Date())
			: [];
	});

	documents.listen(connection);
	connection.listen();
}

/** `rootUri` is what clients sent before there were folders (LSP 3.6). */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string }[] {
	return workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []);
}
