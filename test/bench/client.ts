/**
 * An editor, as far as a language server can tell: it starts the server as a process, and speaks to it over stdio, with the
 * library that VS Code's client is made of.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	ConfigurationRequest,
	createProtocolConnection,
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	ExitNotification,
	InitializedNotification,
	InitializeRequest,
	type ProtocolConnection,
	RegistrationRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { markdownIt, type Server } from './contenders.js';
import type { Key } from './keys.js';
import { environment, peakMemory } from './process.js';

/** A server that says nothing of a text for so long is ended, and what is asked of it fails. In milliseconds. */
const PATIENCE = 60_000;

/** What VS Code tells its own server of its settings: all checks are on. */
const MARKDOWN = {
	validate: {
		enabled: true,
		referenceLinks: { enabled: 'warning' },
		fragmentLinks: { enabled: 'warning' },
		fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
		ignoredLinks: [],
		unusedLinkDefinitions: { enabled: 'hint' },
		duplicateLinkDefinitions: { enabled: 'warning' },
	},
};

export class Client {
	readonly server: Server;
	readonly #process: ChildProcessWithoutNullStreams;
	readonly #connection: ProtocolConnection;
	/** Of a server that has us parse. */
	readonly #documents = new Map<string, TextDocument>();
	#version = 1;
	#resultId: string | undefined;

	private constructor(server: Server) {
		this.server = server;
		this.#process = spawn(process.execPath, server.command, { stdio: 'pipe', env: environment() });
		this.#process.stderr.resume();
		this.#process.stdin.on('error', () => undefined); // of a server that has died
		const connection = createProtocolConnection(
			new StreamMessageReader(this.#process.stdout),
			new StreamMessageWriter(this.#process.stdin),
		);
		// What waits for an answer is rejected by this.
		this.#process.on('exit', (code, signal) => {
			if (code !== 0) console.log(`  ${server.name} ended with ${signal ?? code}`);
			connection.dispose();
		});
		connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
		connection.onRequest(RegistrationRequest.type, () => undefined);
		connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
		connection.listen();
		this.#connection = connection;
	}

	/** @param folder the address of the one that is open. */
	static async start(server: Server, folder: string): Promise<Client> {
		const client = new Client(server);
		if (server.markdownIt) client.#parse();
		await client.#connection.sendRequest(InitializeRequest.type, {
			processId: process.pid,
			rootUri: folder,
			workspaceFolders: [{ uri: folder, name: 'reports' }],
			initializationOptions: { markdownFileExtensions: ['md'] },
			capabilities: {
				textDocument: { diagnostic: { relatedInformation: true }, publishDiagnostics: { relatedInformation: true } },
				workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
			},
		});
		await client.#connection.sendNotification(InitializedNotification.type, {});
		if (server.markdownIt) {
			const settings = { markdown: MARKDOWN };
			await client.#connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
		}
		return client;
	}

	/** VS Code's server has its client parse, and look for files. */
	#parse(): void {
		const engine = markdownIt();
		const connection = this.#connection;
		connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
			engine.parse(text ?? this.#documents.get(uri)?.getText() ?? '', {}),
		);
		connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [...this.#documents.keys()]);
		connection.onRequest('markdown/fs/readDirectory', () => []);
		for (const what of ['stat', 'watcher/create', 'watcher/delete']) {
			connection.onRequest(`markdown/fs/${what}`, () => undefined);
		}
	}

	async open(uri: string, text: string): Promise<void> {
		if (this.server.markdownIt) this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
		const textDocument = { uri, languageId: 'markdown', version: 1, text };
		await Promise.all([
			this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }),
			this.#diagnose(uri),
		]);
	}

	/** Milliseconds from before a key is sent until what is said of the text with it has come and been read. */
	async type(uri: string, { line, character, text }: Key): Promise<number> {
		const start = performance.now();
		const range = { start: { line, character }, end: { line, character: character + (text === '' ? 1 : 0) } };
		const version = ++this.#version;
		const document = this.#documents.get(uri);
		if (document) TextDocument.update(document, [{ range, text }], version);
		const change = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
		await Promise.all([
			this.#connection.sendNotification(DidChangeTextDocumentNotification.type, change),
			this.#diagnose(uri),
		]);
		return performance.now() - start;
	}

	async #diagnose(uri: string): Promise<void> {
		const patience = setTimeout(() => this.#process.kill('SIGKILL'), PATIENCE);
		const previous = this.#resultId === undefined ? {} : { previousResultId: this.#resultId };
		const params = { textDocument: { uri }, ...previous };
		const { resultId } = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, params);
		this.#resultId = resultId;
		clearTimeout(patience);
	}

	peakMemory(): number {
		return peakMemory(this.#process.pid);
	}

	async stop(): Promise<void> {
		if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
		const ended = once(this.#process, 'exit');
		// Some never answer to this, and nothing is measured any more.
		const patience = setTimeout(() => this.#process.kill('SIGKILL'), 2_000);
		const asked = this.#connection.sendRequest(ShutdownRequest.type);
		await asked.then(() => this.#connection.sendNotification(ExitNotification.type)).catch(() => undefined);
		await ended;
		clearTimeout(patience);
	}
}
