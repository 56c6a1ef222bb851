/**
 * An editor, as far as a language server can tell: it starts the server as a process of its own, speaks
 * over stdio, and keeps no more of a document than the protocol makes it keep.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	type CancellationToken,
	type CodeAction,
	CodeActionRequest,
	type Command,
	ConfigurationRequest,
	createProtocolConnection,
	type Diagnostic,
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	DocumentDiagnosticRequest,
	ExitNotification,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type Range,
	RegistrationRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	TextDocumentSyncKind,
	WorkDoneProgress,
	WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Contender } from './contenders.js';
import { loadMarkdownIt } from './peers.js';
import { type ProcessUse, processUse } from './process-use.js';
import type { Keystroke } from './text/keystrokes.js';

/** Milliseconds after which a server that has said nothing of a text is left out. */
export const PATIENCE = 30_000;

/** A folder that need not exist: all documents are open, and none is read from the disk. */
const FOLDER = 'file:///reports';

/** Where the server runs. */
export interface Surroundings {
	/** The address of the folder that is open. */
	readonly folder?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The client shows how far work in the background is. */
	readonly progress?: boolean;
}

interface Waiting {
	readonly version: number;
	readonly resolve: (diagnostics: Diagnostic[]) => void;
}

export class Client {
	readonly contender: Contender;
	readonly connection: ProtocolConnection;
	readonly #process: ChildProcessWithoutNullStreams;
	readonly #versions = new Map<string, number>();
	readonly #resultIds = new Map<string, string>();
	readonly #found = new Map<string, Diagnostic[]>();
	readonly #waiting = new Map<string, Waiting>();
	/** Of servers that want the whole text, or have the client parse it. */
	readonly #documents = new Map<string, TextDocument>();
	readonly #ending: (() => void)[] = [];
	#incremental = true;
	#keepsText = false;

	readonly #surroundings: Surroundings;

	/** Starts the server's process, and says nothing yet. */
	constructor(contender: Contender, surroundings: Surroundings = {}) {
		this.contender = contender;
		this.#surroundings = surroundings;
		const env = { ...process.env, ...surroundings.env };
		this.#process = spawn(process.execPath, contender.command, { stdio: 'pipe', env });
		this.#process.stderr.resume();
		this.connection = createProtocolConnection(
			new StreamMessageReader(this.#process.stdout),
			new StreamMessageWriter(this.#process.stdin),
		);
		// Of what is a setting of its own, or another program's, nothing is set.
		this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
			items.map(({ section = '' }) => (section.includes('.') ? null : (contender.settings ?? {}))),
		);
		this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version = 0, diagnostics }) => {
			const waiting = this.#waiting.get(uri);
			if (!waiting || version < waiting.version) return;
			this.#waiting.delete(uri);
			this.#found.set(uri, diagnostics);
			waiting.resolve(diagnostics);
		});
		// Agreed to, and of no consequence here.
		this.connection.onRequest(RegistrationRequest.type, () => undefined);
		this.connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
		this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
			this.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
				if (kind === 'end') for (const resolve of this.#ending.splice(0)) resolve();
			});
		});
		this.connection.listen();
	}

	/** When work in the background comes to its end. */
	worked(): Promise<void> {
		return new Promise((resolve) => this.#ending.push(resolve));
	}

	static async start(contender: Contender, surroundings?: Surroundings): Promise<Client> {
		const client = new Client(contender, surroundings);
		await client.initialize();
		return client;
	}

	async initialize(): Promise<void> {
		const { diagnostics, settings, parser } = this.contender;
		const { folder = FOLDER, progress } = this.#surroundings;
		if (parser === 'markdown-it') await this.#answerMarkdown();
		const result: InitializeResult = await this.connection.sendRequest(InitializeRequest.type, {
			processId: process.pid,
			rootUri: folder,
			workspaceFolders: [{ uri: folder, name: 'reports' }],
			initializationOptions: { markdownFileExtensions: ['md'] },
			capabilities: {
				textDocument: {
					...(diagnostics === 'pull' && { diagnostic: { relatedInformation: true } }),
					publishDiagnostics: { relatedInformation: true, versionSupport: true },
					codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
				},
				...(progress && { window: { workDoneProgress: true } }),
				workspace: {
					...(progress && { didChangeWatchedFiles: { dynamicRegistration: true } }),
					configuration: true,
					workspaceFolders: true,
					workspaceEdit: { documentChanges: true },
					diagnostics: { refreshSupport: true },
				},
			},
		});
		const sync = result.capabilities.textDocumentSync;
		this.#incremental = (typeof sync === 'object' ? sync.change : sync) === TextDocumentSyncKind.Incremental;
		this.#keepsText ||= !this.#incremental;
		await this.connection.sendNotification(InitializedNotification.type, {});
		if (settings) await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
	}

	/** VS Code's server has its client parse, look for files, and watch them. */
	async #answerMarkdown(): Promise<void> {
		this.#keepsText = true;
		const engine = await loadMarkdownIt();
		this.connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
			engine.parse(text ?? this.#documents.get(uri)?.getText() ?? '', {}),
		);
		this.connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [...this.#documents.keys()]);
		this.connection.onRequest('markdown/fs/readDirectory', () => []);
		this.connection.onRequest('markdown/fs/stat', () => undefined);
		for (const what of ['create', 'delete']) this.connection.onRequest(`markdown/fs/watcher/${what}`, () => undefined);
	}

	get pid(): number {
		return this.#process.pid ?? 0;
	}

	use(): ProcessUse | undefined {
		return processUse(this.pid);
	}

	/** Does not wait for anything but the writing of the message. */
	async open(uri: string, text: string): Promise<void> {
		this.#versions.set(uri, 1);
		if (this.#keepsText) this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
		const textDocument = { uri, languageId: 'markdown', version: 1, text };
		await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
	}

	async type(uri: string, { line, character, text }: Keystroke): Promise<void> {
		const version = (this.#versions.get(uri) ?? 0) + 1;
		this.#versions.set(uri, version);
		const range = { start: { line, character }, end: { line, character: character + (text ? 0 : 1) } };
		const document = this.#documents.get(uri);
		if (document) TextDocument.update(document, [{ range, text }], version);
		const change = this.#incremental || !document ? { range, text } : { text: document.getText() };
		const params = { textDocument: { uri, version }, contentChanges: [change] };
		await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
	}

	/** What waits while somebody types, comes after that. */
	async save(uri: string): Promise<void> {
		await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
	}

	/** What the server last said of the document. */
	lastDiagnostics(uri: string): readonly Diagnostic[] {
		return this.#found.get(uri) ?? [];
	}

	/** What the server says of the document's present version. Rejects if it is cancelled. */
	async diagnose(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
		if (this.contender.diagnostics === 'push') {
			return new Promise((resolve) => {
				this.#waiting.set(uri, { version: this.#versions.get(uri) ?? 0, resolve });
			});
		}
		const previousResultId = this.#resultIds.get(uri);
		const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
		const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
		if (report.resultId !== undefined) this.#resultIds.set(uri, report.resultId);
		if (report.kind === 'full') this.#found.set(uri, report.items);
		return this.#found.get(uri) ?? [];
	}

	/** One keystroke and what is said of it, in milliseconds. */
	async keystroke(uri: string, key: Keystroke): Promise<number> {
		const start = performance.now();
		const typing = this.type(uri, key);
		const diagnosing = this.diagnose(uri);
		await Promise.all([typing, diagnosing]);
		return performance.now() - start;
	}

	async actions(uri: string, range: Range, diagnostics: Diagnostic[]): Promise<(Command | CodeAction)[]> {
		const params = { textDocument: { uri }, range, context: { diagnostics } };
		return (await this.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
	}

	/**
	 * Opens a text and waits for what the server says of it. If that is nothing for half a minute, the
	 * server is ended: one that has failed on a text tells nobody.
	 */
	async opens(uri: string, text: string): Promise<boolean> {
		let timer: NodeJS.Timeout | undefined;
		const patience = new Promise<boolean>((resolve) => {
			timer = setTimeout(() => resolve(false), PATIENCE);
		});
		const opened = Promise.all([this.open(uri, text), this.diagnose(uri)]).then(() => true);
		const answered = await Promise.race([opened, patience]);
		clearTimeout(timer);
		if (!answered) await this.stop().catch(() => undefined);
		return answered;
	}

	async stop(): Promise<void> {
		const ended = once(this.#process, 'exit');
		// Some never answer to this, and nothing is measured any more.
		const patience = setTimeout(() => this.#process.kill('SIGKILL'), 3000);
		await this.connection.sendRequest(ShutdownRequest.type);
		await this.connection.sendNotification(ExitNotification.type);
		await ended;
		clearTimeout(patience);
		this.connection.dispose();
	}
}
