/**
 * A client for the language server: within the process of the tests, or in one of its own, as an editor starts it over
 * stdio. A process takes longer to start than most of what is asked of it here.
 */
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
	type ClientCapabilities,
	type CodeAction,
	CodeActionRequest,
	type CompletionItem,
	CompletionRequest,
	ConfigurationRequest,
	createProtocolConnection,
	type Diagnostic,
	DiagnosticRefreshRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidChangeWatchedFilesNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
	ExitNotification,
	FileChangeType,
	type FileEvent,
	type Hover,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	LogMessageNotification,
	type Position,
	type ProgressToken,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	type Range,
	RegistrationRequest,
	ShowMessageNotification,
	ShowMessageRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
	UnregistrationRequest,
	WorkDoneProgress,
	WorkDoneProgressCancelNotification,
	WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import type { ServerOptions } from '../../server/src/lsp/index.js';
import { type Server, serverHere } from './server-here.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const bundled = new Map<string, Promise<readonly string[]>>();

/**
 * Arguments for Node that run the server. Bundled from its sources once for each run of the tests, so
 * that no test runs against an old build, and that dozens of servers start fast.
 */
export function serverFromSource(
	contents = "import { serve } from './server/src/node.js'; serve();",
): Promise<readonly string[]> {
	const known = bundled.get(contents);
	if (known !== undefined) return known;
	const made = (async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-lsp-'));
		process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
		const outfile = join(folder, 'server.cjs');
		const stdin = { contents, resolveDir: ROOT, loader: 'ts' } as const;
		await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
		return [outfile, '--stdio'];
	})();
	bundled.set(contents, made);
	return made;
}

export interface ClientOptions {
	/** What runs the server; the Node that runs the tests if absent. */
	readonly node?: string;
	/** Arguments for Node, which then runs the server in a process of its own. */
	readonly command?: readonly string[];
	/** Whether it has to be a process: because of how it ends, what it leaves behind, or because it might hang. */
	readonly asProcess?: true;
	/** What a server within our process is to use instead of the usual. */
	readonly server?: ServerOptions;
	/** Whether the client asks for diagnostics; else they are pushed to it. */
	readonly pulls?: boolean;
	/** Whether the client can be told to ask again; it can if absent. */
	readonly refreshes?: boolean;
	/** Whether the client takes edits as snippets. */
	readonly snippetEdits?: boolean;
	/** What the section `rapporteur` of the settings holds. */
	readonly settings?: unknown;
	/** Held back until this resolves. */
	readonly settingsReady?: Promise<void>;
	/** Whether the client answers `workspace/configuration`. */
	readonly configurable?: boolean;
	readonly folder?: string;
	/** Whether the client tells of changed files. */
	readonly watches?: boolean;
	/** What the user chooses under a message; without it, the client cannot give a choice. */
	readonly choice?: string;
	/** What the editor hides: `files.exclude`. */
	readonly hidden?: Readonly<Record<string, boolean>>;
	/** Whether the client shows how far work is. */
	readonly showsProgress?: boolean;
	/** Whether the client takes definitions with the words that lead to them, and asks before it renames. */
	readonly definitionLinks?: boolean;
	/** Asks for the edits of a code action once it is chosen. */
	readonly resolvesActions?: boolean;
	/** Shows code actions that are not possible, with the reason. */
	readonly disablesActions?: boolean;
	/** Whether the client asks where a symbol of the workspace is. */
	readonly resolvesSymbols?: boolean;
	/** Whether the client shows Markdown in hovers. */
	readonly markdown?: boolean;
	readonly initializationOptions?: unknown;
	/** Called before the server is told anything, to answer its requests. */
	readonly onStart?: (connection: ProtocolConnection) => void;
	/** The language of the editor. */
	readonly locale?: string;
}

let caches: string | undefined;

/** Where servers keep what they have read: a folder for one run of the tests. */
function cacheFolder(): string {
	if (caches === undefined) {
		const made = mkdtempSync(join(tmpdir(), 'rapporteur-cache-'));
		process.on('exit', () => rmSync(made, { recursive: true, force: true }));
		caches = made;
	}
	return caches;
}

/** Another folder from now on, in which no server writes that was started before. */
export function newCacheFolder(): string {
	caches = undefined;
	return cacheFolder();
}

export async function spawnServer(
	command?: readonly string[],
	node = process.execPath,
): Promise<ChildProcessWithoutNullStreams> {
	const env = { ...process.env, XDG_CACHE_HOME: cacheFolder(), LOCALAPPDATA: cacheFolder() };
	return spawn(node, command ?? (await serverFromSource()), { cwd: ROOT, stdio: 'pipe', env });
}

/** The exit code, whether the process has ended already or ends later. */
export async function exitCode(server: ChildProcessWithoutNullStreams): Promise<number | null> {
	if (server.exitCode === null) await once(server, 'exit');
	return server.exitCode;
}

function ownProcess(process: ChildProcessWithoutNullStreams): Server {
	return { process, input: process.stdin, output: process.stdout, ended: () => exitCode(process) };
}

export class LspClient {
	readonly #server: Server;
	readonly connection: ProtocolConnection;
	initialized!: InitializeResult;
	settings: unknown;
	/** All that the server asked to be shown. */
	readonly shown: string[] = [];
	readonly logged: string[] = [];
	/** Messages with a choice, and what could be chosen. */
	readonly asked: { readonly message: string; readonly actions: readonly string[] }[] = [];
	/** What a user was to send. */
	readonly copied: string[] = [];
	/** Methods that the server registered after the start. */
	readonly registered: string[] = [];
	/** Of those, what it has taken back since. */
	readonly unregistered: string[] = [];
	/** What the server told of how far its work is. */
	readonly progress: { readonly kind: string; readonly title?: string; readonly cancellable?: boolean }[] = [];
	#token: ProgressToken | undefined;
	refreshes = 0;
	readonly #pushed: PublishDiagnosticsParams[] = [];
	readonly #listeners = new Set<() => void>();
	#version = 1;

	private constructor(server: Server, { settings, settingsReady, choice, hidden }: ClientOptions) {
		this.#server = server;
		this.settings = settings;
		this.connection = createProtocolConnection(
			new StreamMessageReader(server.output),
			new StreamMessageWriter(server.input),
		);
		this.connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
			await settingsReady;
			const sections: Readonly<Record<string, unknown>> = { rapporteur: this.settings, 'files.exclude': hidden };
			const inside = (section = ''): unknown =>
				section.startsWith('rapporteur.') && typeof this.settings === 'object' && this.settings !== null
					? (this.settings as Readonly<Record<string, unknown>>)[section.slice('rapporteur.'.length)]
					: undefined;
			return items.map(({ section }) => sections[section ?? ''] ?? inside(section) ?? null);
		});
		this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
			this.registered.push(...registrations.map(({ method }) => method));
		});
		this.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
			this.unregistered.push(...unregisterations.map(({ method }) => method));
			this.#wake();
		});
		this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
			this.refreshes++;
			this.#wake();
		});
		this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
			this.#pushed.push(params);
			this.#wake();
		});
		this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
			this.shown.push(message);
			this.#wake();
		});
		this.connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
			this.asked.push({ message, actions: actions.map(({ title }) => title) });
			this.#wake();
			return actions.find(({ title }) => title === choice) ?? null;
		});
		this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
			this.#token = token;
			this.connection.onProgress(WorkDoneProgress.type, token, (value) => {
				this.progress.push(value);
				this.#wake();
			});
		});
		this.connection.onNotification('rapporteur/copy', ({ text }: { readonly text: string }) => {
			this.copied.push(text);
			this.#wake();
		});
		this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
			this.logged.push(message);
			this.#wake();
		});
		this.connection.listen();
	}

	static async start(options: ClientOptions = {}): Promise<LspClient> {
		const { pulls = true, configurable = true, folder = 'file:///minutes', initializationOptions, watches } = options;
		const { refreshes = true, snippetEdits = false } = options;
		const { markdown = true, choice, locale } = options;
		const apart = options.asProcess || options.command !== undefined;
		const server = apart
			? ownProcess(await spawnServer(options.command, options.node))
			: serverHere(cacheFolder(), options.server);
		const client = new LspClient(server, options);
		const capabilities: ClientCapabilities = {
			textDocument: {
				...(pulls && { diagnostic: { relatedInformation: true } }),
				publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
				codeAction: {
					...(options.resolvesActions && { dataSupport: true, resolveSupport: { properties: ['edit'] } }),
					...(options.disablesActions && { disabledSupport: true }),
				},
				...(options.definitionLinks && { definition: { linkSupport: true }, rename: { prepareSupport: true } }),
				hover: { contentFormat: markdown ? ['markdown', 'plaintext'] : ['plaintext'] },
				completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
			},
			window: {
				...(choice !== undefined && { showMessage: { messageActionItem: {} } }),
				...(options.showsProgress && { workDoneProgress: true }),
			},
			workspace: {
				...(configurable && { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }),
				workspaceFolders: true,
				...(options.resolvesSymbols && { symbol: { resolveSupport: { properties: ['location.range'] } } }),
				diagnostics: { refreshSupport: refreshes },
				workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: snippetEdits },
				...(watches && { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } }),
			},
		};
		options.onStart?.(client.connection);
		client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
			// A server within our process would look after it for ever.
			processId: apart ? process.pid : null,
			rootUri: null,
			workspaceFolders: [{ uri: folder, name: 'minutes' }],
			capabilities,
			initializationOptions,
			...(locale !== undefined && { locale }),
		});
		await client.connection.sendNotification(InitializedNotification.type, {});
		return client;
	}

	/** @returns the exit code. */
	async stop(): Promise<number | null> {
		await this.connection.sendRequest(ShutdownRequest.type);
		// It would end our process as well.
		if (this.#server.process) await this.connection.sendNotification(ExitNotification.type);
		else this.#server.input.end();
		const code = await this.#server.ended();
		this.connection.dispose();
		return code;
	}

	/** That of a server that has one. */
	get process(): ChildProcessWithoutNullStreams {
		assert.ok(this.#server.process, 'the server is in the process of the tests');
		return this.#server.process;
	}

	open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
		const textDocument = { uri, languageId, version: this.#version, text };
		return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
	}

	/** @returns the new version. */
	async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
		const version = ++this.#version;
		const params = { textDocument: { uri, version }, contentChanges };
		await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
		return version;
	}

	close(uri: string): Promise<void> {
		return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
	}

	save(uri: string): Promise<void> {
		return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
	}

	/** Other settings: what the client answers from now on, and what it sends. */
	configure(settings: unknown): Promise<void> {
		this.settings = settings;
		return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
	}

	/** Ends the work whose progress is shown. */
	cancelProgress(): Promise<void> {
		return this.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: this.#token! });
	}

	/** Tells of files that have changed on the disk. */
	touch(...uris: string[]): Promise<void> {
		const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed }));
		return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
	}

	/** Says that the file or folder at `uri` is gone. */
	remove(uri: string): Promise<void> {
		const changes: FileEvent[] = [{ uri, type: FileChangeType.Deleted }];
		return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
	}

	async complete(uri: string, position: Position): Promise<CompletionItem[]> {
		const answer = await this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
		return Array.isArray(answer) ? answer : (answer?.items ?? []);
	}

	hover(uri: string, position: Position): Promise<Hover | null> {
		return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
	}

	changeSettings(settings: unknown): Promise<void> {
		this.settings = settings;
		// With `workspace/configuration`, clients tell that something changed but not what.
		return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	}

	report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
		return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: { uri },
			...(previousResultId !== undefined && { previousResultId }),
		});
	}

	async pull(uri: string): Promise<Diagnostic[]> {
		const report = await this.report(uri);
		return report.kind === 'full' ? report.items : [];
	}

	/** The next diagnostics pushed for `uri` that `accept` takes, of those that were not handed out yet. */
	async pushed(uri: string, accept: (params: PublishDiagnosticsParams) => boolean = () => true) {
		const find = () => this.#pushed.findIndex((params) => params.uri === uri && accept(params));
		await this.until(() => find() !== -1);
		return this.#pushed.splice(0, find() + 1).at(-1)!;
	}

	async actions(uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
		const context = { diagnostics, ...(only && { only }) };
		const params = { textDocument: { uri }, range, context };
		return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
	}

	/** Resolves when `condition` holds; looked at whenever the server has said something. */
	async until(condition: () => boolean): Promise<void> {
		while (!condition()) {
			await new Promise<void>((resolve) => {
				this.#listeners.add(resolve);
			});
		}
	}

	#wake(): void {
		for (const resolve of this.#listeners) resolve();
		this.#listeners.clear();
	}
}
