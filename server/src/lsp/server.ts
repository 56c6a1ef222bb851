/** Wires a session to its connection: what the client says at the start, and what it tells of documents and files. */
import type { Connection, ConnectionOptions, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { registerAnswers } from './answers.js';
import { ACRONYMS_KIND } from './features/actions/acronym-list.js';
import { KIND_KINDS } from './features/actions/change-kind.js';
import { FIX_ALL_KIND } from './features/actions/code-action.js';
import { REFACTOR_KINDS } from './features/actions/refactor.js';
import { isConfigDocument } from './features/help/yaml-help.js';
import { PARTICIPANTS_KIND } from './features/roster.js';
import { FILL_LINKS_KIND } from './features/unfilled-links.js';
import { type ClientAbilities, readAbilities } from './protocol/abilities.js';
import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	LSPErrorCodes,
	TextDocumentSaveReason,
	TextDocumentSyncKind,
	WatchKind,
} from './protocol/library.js';
import { SOURCE } from './protocol/source.js';
import { type ServerOptions, Session } from './session.js';

/** For whoever creates the connection: a request that is cancelled while it waits is never started. */
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
export function startServer(connection: Connection, options: ServerOptions = {}): void {
	const session = new Session(connection, options);
	connection.onInitialize((params) => initialize(session, params));
	connection.onInitialized(() => askForChanges(session));
	followFiles(session);
	followDocuments(session);
	registerAnswers(session);
	session.documents.listen(connection);
	connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
	const { editor, settings, failureLog, reports, neighbours } = session;
	const client = readAbilities(params);
	session.client = client;
	if (params.locale !== undefined) editor.language = params.locale;
	settings.configuration.start(client.configuration);
	failureLog.start(client);
	if (client.version !== undefined) failureLog.version = client.version;
	settings.start(client, () => {
		reports.settingsRead();
		session.refresh();
	});
	neighbours.start(client, () => session.filesChanged());
	reports.start(client);
	session.templates.start(client);
	session.kinds.wanted = client.showsKind;
	session.all = session.checkAll(client);
	session.folders.change(foldersOf(params));
	return { serverInfo: { name: 'rapporteur' }, capabilities: capabilities(client, session.all !== undefined) };
}

function capabilities(client: ClientAbilities, checksAll: boolean): InitializeResult['capabilities'] {
	return {
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
		codeActionProvider: {
			resolveProvider: true,
			codeActionKinds: [
				'quickfix',
				FIX_ALL_KIND,
				...KIND_KINDS,
				ACRONYMS_KIND,
				FILL_LINKS_KIND,
				PARTICIPANTS_KIND,
				...REFACTOR_KINDS,
			],
		},
		completionProvider: { triggerCharacters: ['('] },
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		documentSymbolProvider: { label: 'Report' },
		foldingRangeProvider: true,
		workspaceSymbolProvider: { resolveProvider: client.resolvesSymbols },
		selectionRangeProvider: true,
		documentLinkProvider: {},
		codeLensProvider: { resolveProvider: true },
		inlayHintProvider: true,
		renameProvider: client.preparesRename ? { prepareProvider: true } : true,
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
		...(client.pullsDiagnostics && {
			diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: checksAll },
		}),
	};
}

function askForChanges(session: Session): void {
	const { connection, client } = session;
	if (client?.registersConfiguration) {
		const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
		session.unasked('ask for changed settings', registered);
	}
	if (client?.workspaceFolders) {
		connection.workspace.onDidChangeWorkspaceFolders((event) => {
			const { added, removed } = event ?? {};
			if (!Array.isArray(added) || !Array.isArray(removed)) return;
			session.folders.change(added, removed);
			session.neighbours.refresh();
			session.reports.refresh();
			session.settings.reload();
		});
	}
	if (client?.watchesFiles) {
		const watchers = [
			// Braces within braces match nothing in some clients.
			{ globPattern: '**/*.{yaml,yml,md,markdown}' },
			{ globPattern: '**/.gitignore' },
			// A client need not report the files of a moved or removed folder.
			{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
		];
		const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
		session.unasked('ask for changed files', registered);
	}
}

function followFiles(session: Session): void {
	const { connection, neighbours, reports, templates, settings } = session;

	connection.onDidChangeWatchedFiles((params) => {
		const changes: unknown = params?.changes;
		if (!Array.isArray(changes)) return;
		const named = changes.filter((each) => typeof each?.uri === 'string');
		neighbours.moved(named);
		reports.moved(named);
		templates.changed(named.map(({ uri }) => uri));
		session.all?.changed();
		session.unasked('read settings', settings.changedOnDisk(named));
	});

	connection.onDidChangeConfiguration((params) => {
		settings.configuration.change(params?.settings);
		reports.settingsChanged(params?.settings);
		session.refresh();
		session.refreshBeside();
	});
}

function followDocuments(session: Session): void {
	const { documents, settings, reports, queue, shown } = session;
	/** Documents that the editor saves after a delay, which does not mean that the writer has paused. */
	const savedByItself = new Set<string>();

	documents.onDidOpen(({ document }) => {
		settings.handled(document.uri);
		settings.opened();
		shown.opened(document, documents.all());
		if (!isConfigDocument(document)) reports.opened(document.uri);
	});

	documents.onDidChangeContent(({ document }) => {
		session.quiet.typed();
		settings.handled(document.uri);
		if (isConfigDocument(document)) session.unasked('read settings', settings.changed([document.uri]));
		else if (!session.client?.pullsDiagnostics) queue.add(document.uri);
	});

	documents.onWillSave(({ document, reason }) => {
		if (reason === TextDocumentSaveReason.AfterDelay) savedByItself.add(document.uri);
		else savedByItself.delete(document.uri);
	});

	documents.onDidSave(({ document }) => {
		settings.handled(document.uri);
		settings.saved();
		if (!savedByItself.delete(document.uri)) {
			shown.rested(document.uri);
			// Nobody says where the writer has been.
			if (!session.client?.tellsCursors) shown.asked(document.uri);
		}
		if (session.client?.watchesFiles) return;
		session.neighbours.refresh();
		reports.saved(document.uri);
	});

	documents.onDidClose(({ document: { uri } }) => {
		savedByItself.delete(uri);
		closed(uri, session);
	});
}

function closed(uri: string, session: Session): void {
	const { connection, settings, reports, queue, shown } = session;
	queue.remove(uri);
	settings.handled(uri);
	settings.configuration.forget(uri);
	session.checks.forget(uri);
	shown.forget(uri);
	session.kinds.forget(uri);
	reports.closed(uri);
	session.all?.changed();
	// What was typed and not saved is gone.
	session.unasked('read settings', settings.changed([uri]));
	if (session.client?.pullsDiagnostics) return;
	session.unasked('clear diagnostics', connection.sendDiagnostics({ uri, diagnostics: [] }));
}

/** `rootUri` is what clients sent before there were folders (LSP 3.6). */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string }[] {
	return workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []);
}
