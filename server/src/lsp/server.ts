/**
 * Puts the features together on a connection. Here a request meets the document, its settings and
 * its findings; what is answered is decided in the file of the feature.
 */
import type {
	CancellationToken,
	Connection,
	ConnectionOptions,
	InitializeParams,
	InitializeResult,
} from 'vscode-languageserver';
import { Checker } from '../engine/index.js';
import type { Rule } from '../rules/index.js';
import { KIND_KINDS } from './change-kind.js';
import { Checks, type DocumentCheck, SUPERSEDED } from './checks.js';
import { type ClientAbilities, readAbilities } from './client-abilities.js';
import { codeActions, FIX_ALL_KIND } from './code-action.js';
import { completions, snippetWords } from './completion.js';
import { diagnosticReport, diagnostics, PushQueue, SOURCE } from './diagnostics.js';
import { DocumentKinds } from './document-kinds.js';
import { createDocuments } from './documents.js';
import { Faults } from './faults.js';
import type { FileAccess } from './file-access.js';
import { findingHover } from './hover.js';
import { Neighbours } from './neighbours.js';
import { otherMessages } from './other-messages.js';
import { requireCodeActionParams, requirePosition, requireUri } from './params.js';
import {
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	LSPErrorCodes,
	ResponseError,
	TextDocumentSyncKind,
} from './protocol.js';
import { SettingsFiles } from './settings-files.js';
import { WorkspaceFolders } from './workspace-folders.js';
import { isConfigDocument, yamlActions, yamlCompletions, yamlHover } from './yaml-help.js';

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

export interface ServerOptions {
	/** Reads files with the scheme `file`, where there is a disk; the client is asked for others. */
	readonly disk?: FileAccess;
	/** All of ours if absent. */
	readonly rules?: readonly Rule[];
	/** Of the program; a client may know it too. */
	readonly version?: string;
}

/**
 * Registers all features and starts listening.
 *
 */
export function startServer(connection: Connection, { disk, rules, version }: ServerOptions = {}): void {
	const folders = new WorkspaceFolders();
	const faults = new Faults(connection);
	if (version !== undefined) faults.version = version;
	const checks = new Checks(faults, new Checker(rules));
	const documents = createDocuments((uri, change) => checks.changed(uri, change));
	const settings = new SettingsFiles(connection, folders, documents, disk);
	const { configuration } = settings;
	const kinds = new DocumentKinds(connection);
	const neighbours = new Neighbours(connection, folders, disk);
	let client: ClientAbilities | undefined;
	const queue = new PushQueue((uri) => attempt('push diagnostics', push(uri)));

	/** For messages that nobody waits for: a client that refuses one must not end the server. */
	function unasked(what: string, sent: Promise<unknown>): void {
		void attempt(what, sent);
	}

	async function attempt(what: string, sent: Promise<unknown>): Promise<void> {
		try {
			await sent;
		} catch (error) {
			connection.console.warn(`Rapporteur could not ${what}: ${error}`);
		}
	}

	async function push(uri: string): Promise<void> {
		const document = documents.get(uri);
		if (!document || isConfigDocument(document)) return;
		const check = await current(uri);
		const found = check ? diagnostics(check, client?.relatedInformation === true) : [];
		const { version } = check?.document ?? document;
		await connection.sendDiagnostics({ uri, version, diagnostics: found });
	}

	/** The findings of the document at `uri` as it is now; nothing for one that is not open or not to be checked. */
	async function current(uri: string, token?: CancellationToken): Promise<DocumentCheck | undefined> {
		const opened = documents.get(uri);
		if (!opened || isConfigDocument(opened)) return undefined;
		for (;;) {
			const chosen = await configuration.of(uri);
			await otherMessages();
			refuseCancelled(token);
			const document = documents.get(uri);
			if (!document) return undefined;
			if (chosen.ignored) {
				unasked('say what is not checked', kinds.tell(uri, { kind: 'ignored', reason: '' }));
				return undefined;
			}
			const { generation } = neighbours;
			const files = () => neighbours.around(uri, chosen.annexWords);
			const check = await unlessCancelled(
				checks.check(document, chosen, folders.pathOf(uri), { files, generation }),
				token,
			);
			if (check === SUPERSEDED) continue;
			if (check) {
				const { kind, kindReason: reason } = check.checked.report;
				unasked('say what is a report', kinds.tell(uri, { kind, reason }));
			}
			return check;
		}
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
		faults.start(client);
		if (client.version !== undefined) faults.version = client.version;
		settings.start(client, refresh);
		neighbours.start(client, refresh);
		kinds.wanted = client.showsKind;
		folders.change(foldersOf(params));
		return {
			serverInfo: { name: 'rapporteur' },
			capabilities: {
				// Settings may be other ones after a save, which a client that watches files tells anyway.
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watchesFiles },
				codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND, ...KIND_KINDS] },
				completionProvider: {},
				hoverProvider: true,
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
				neighbours.refresh();
				settings.reload();
			});
		}
		if (client?.watchesFiles) {
			const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
			const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
			unasked('ask for changed files', registered);
		}
	});

	connection.onDidChangeWatchedFiles((params) => {
		const changes: unknown = params?.changes;
		if (!Array.isArray(changes)) return;
		neighbours.moved(changes.filter((each) => typeof each?.uri === 'string'));
		unasked('read settings', settings.changed(changes.map((each) => each?.uri)));
	});

	connection.onDidChangeConfiguration((params) => {
		configuration.change(params?.settings);
		refresh();
	});

	documents.onDidChangeContent(({ document }) => {
		if (isConfigDocument(document)) unasked('read settings', settings.changed([document.uri]));
		else if (!client?.pullsDiagnostics) queue.add(document.uri);
	});

	documents.onDidOpen(() => settings.opened());
	documents.onDidSave(() => {
		settings.saved();
		if (!client?.watchesFiles) neighbours.refresh();
	});

	documents.onDidClose(({ document: { uri } }) => {
		queue.remove(uri);
		configuration.forget(uri);
		checks.forget(uri);
		kinds.forget(uri);
		// What was typed and not saved is gone.
		unasked('read settings', settings.changed([uri]));
		if (!client?.pullsDiagnostics) unasked('clear diagnostics', connection.sendDiagnostics({ uri, diagnostics: [] }));
	});

	connection.languages.diagnostics.on(async (params, token) => {
		const check = await current(requireUri(params), token);
		return diagnosticReport(check, params.previousResultId, client?.relatedInformation === true);
	});

	connection.onCodeAction(async (params, token) => {
		const uri = requireUri(params);
		requireCodeActionParams(params);
		const document = documents.get(uri);
		if (document && isConfigDocument(document)) return yamlActions(document, params);
		const check = await current(uri, token);
		if (!check) return [];
		const file = await settings.fileFor(uri);
		const actions = codeActions(check, params, client ?? { versionedEdits: false, commands: [] }, file);
		checks.tellFailures(check);
		return actions;
	});

	connection.onCompletion((params) => {
		const document = documents.get(requireUri(params));
		const position = requirePosition(params);
		if (!document) return [];
		return (
			yamlCompletions(document, position) ??
			completions(document, position, client ?? { snippets: false, labelDetails: false }, new Date())
		);
	});

	connection.onHover(async (params, token) => {
		const uri = requireUri(params);
		const position = requirePosition(params);
		const document = documents.get(uri);
		const explained = document && yamlHover(document, position);
		if (explained || !document || isConfigDocument(document)) return explained;
		const check = await current(uri, token);
		return check && findingHover(check, position, client?.markdown === true);
	});

	documents.listen(connection);
	connection.listen();
}

function refuseCancelled(token: CancellationToken | undefined): void {
	if (token?.isCancellationRequested) {
		throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
	}
}

/** A check goes on when one who waits for it does not any more, since others may. */
async function unlessCancelled<T>(answer: Promise<T>, token: CancellationToken | undefined): Promise<T> {
	if (!token) return answer;
	let told: { dispose(): void } | undefined;
	const cancelled = new Promise<void>((resolve) => {
		told = token.onCancellationRequested(() => resolve());
	});
	try {
		const first = await Promise.race([answer.then((value) => ({ value })), cancelled]);
		if (first) return first.value;
	} finally {
		told?.dispose();
	}
	refuseCancelled(token);
	return answer;
}

/** `rootUri` is what clients sent before there were folders (LSP 3.6). */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string }[] {
	return workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []);
}
