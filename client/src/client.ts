/**
 * The client: starts the server, keeps it alive, and adds what needs the editor or the user.
 *
 * Runs in Node and in a web worker; the entry points say how the server is started.
 */
import * as vscode from 'vscode';
import {
	type BaseLanguageClient,
	CloseAction,
	ErrorAction,
	type ErrorHandler,
	type LanguageClientOptions,
	type Middleware,
	RevealOutputChannelOn,
	State,
} from 'vscode-languageclient';
import { INSERT_ACRONYMS, insertAcronyms } from './commands/acronym-list.js';
import { withAskingFix } from './commands/asking-fix.js';
import { checkingAll, checksAll } from './commands/check-all.js';
import { correctNext } from './commands/correct-next.js';
import { createSettings } from './commands/create-settings.js';
import { EXPLAIN_ACRONYM, explainAcronym } from './commands/explain-acronym.js';
import { fixAll } from './commands/fix-all.js';
import { fixOnSave } from './commands/fix-on-save.js';
import { SETTINGS_WRITTEN, settingsWritten } from './commands/settings-written.js';
import { SHOW_PARTS, showParts } from './commands/show-parts.js';
import { SHOW_REFERENCES, showReferences } from './commands/show-references.js';
import { WRITE_WORDS, writeWords } from './commands/write-words.js';
import { Converter, type StartWorker } from './convert/converter.js';
import { IMPORT_DOCUMENT, importDocuments } from './convert/import-document.js';
import { pasteAsReport } from './convert/paste-report.js';
import { TakingOver } from './convert/take-over.js';
import { ADD_NAMES, addNames } from './dictionaries/add-names.js';
import { FILL_LINKS, fillLinks } from './links/fill-links.js';
import { pasting } from './links/paste.js';
import { afterBest, PASTE_LINK, pasteActions, pasteLink } from './links/paste-link.js';
import { WRITE_ADDRESS, writeAddress } from './links/write-address.js';
import { BEGIN_NEXT, beginNext } from './new-report/begin-next.js';
import { NEW_REPORT, newReport } from './new-report/new-report.js';
import { INSERT_PARTICIPANTS, insertParticipants } from './new-report/participants.js';
import { Checking } from './server/checking.js';
import { type Server, tellWhyNot } from './server/command.js';
import { copyReports } from './server/copy-reports.js';
import { tellCursors } from './server/cursors.js';
import { showMessagesOf } from './server/messages.js';
import { readFilesFor } from './server/read-files.js';
import { RestartPolicy } from './server/restart-policy.js';
import { SHOWN } from './server/shown.js';
import { ListKeys } from './typing/list-keys.js';
import { Suggestions } from './typing/suggest.js';
import { comparing } from './views/compare.js';
import { showKind } from './views/kind.js';
import { showRegister } from './views/register-view.js';
import { showReport } from './views/report-view.js';
import { registerRulePages } from './views/rule-pages.js';
import { tour } from './views/tour.js';

export const CLIENT_ID = 'rapporteur';
export const CLIENT_NAME = 'Rapporteur';

/** Besides these, the schemes of the open folders: a virtual workspace has one of its own. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/**
 * How long a conversion may take, in milliseconds. A report of a thousand pages takes two seconds; a paste is given up when
 * somebody types on.
 */
const PATIENCE = { import: 30_000, paste: 5_000 } as const;

/**
 * Activates the extension.
 *
 * @param startWorker starts the one that converts documents.
 * @returns what stops the server; the other parts end with `context.subscriptions`.
 */
export function startClient(
	context: vscode.ExtensionContext,
	create: (options: LanguageClientOptions) => BaseLanguageClient,
	startWorker: StartWorker,
): () => Promise<void> {
	const output = vscode.window.createOutputChannel(CLIENT_NAME, { log: true });
	const policy = new RestartPolicy();
	const checking = new Checking();

	const inTurn = oneAtATime();
	const stop = async () => {
		// A client cannot be stopped while it is starting.
		if (client.state === State.Starting) await client.start().catch(() => undefined);
		// One that does not end by itself in time has been let go all the same.
		if (client.needsStop()) await client.stop().catch((error) => output.warn(`The server did not end: ${error}`));
	};
	const startAnew = async () => {
		policy.forget();
		try {
			await stop();
			await client.start();
			checking.state = 'on';
		} catch (error) {
			fail(`The server could not be started: ${error instanceof Error ? error.message : error}`);
		}
	};
	const restart = () => inTurn(startAnew);
	const resume = () =>
		inTurn(async () => {
			if (checking.state !== 'on') await startAnew();
		});
	// It holds until the window is opened anew.
	const pause = () =>
		inTurn(async () => {
			if (checking.state !== 'on') return;
			checking.state = 'paused';
			await stop();
		});
	// VS Code cannot take a message back that is shown beside the text, and this one would still be there when reports are
	// checked again. So the status bar and the view say it, and whoever runs a command is told at once.
	const fail = (message: string) => {
		output.error(message);
		checking.state = 'failed';
	};

	const listKeys = new ListKeys();
	const suggestions = new Suggestions(() => client);
	const client = create({
		documentSelector: selector(),
		outputChannel: output,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		// Asked for at each start.
		initializationOptions: () => ({
			checksAll: checksAll(),
			commands: ['rapporteur.openRule', SHOW_PARTS, SHOW_REFERENCES, EXPLAIN_ACRONYM, SETTINGS_WRITTEN],
			readsFiles: true,
			readsFolders: true,
			completesPaths: true,
			followsLinks: true,
			showsKind: true,
			showsRegister: true,
			copies: true,
			tellsCursors: true,
			version: String(context.extension.packageJSON.version),
		}),
		diagnosticPullOptions: { onChange: true },
		// Hovers lead to the page of a rule, and to places. They quote reports, so no other command can be run from them.
		markdown: { isTrusted: { enabledCommands: ['rapporteur.openRule', SHOW_PARTS] } },
		// It would be shown to the user.
		initializationFailedHandler: () => false,
		errorHandler: errorHandler(policy, output, fail),
		middleware: { ...MIDDLEWARE, provideCompletionItem: suggestions.provide },
	});
	onlyLogErrors(client);
	client.onDidChangeState(({ newState }) => {
		// It may end while it starts, and be started again by the library, or not.
		if (newState === State.StartFailed && checking.state === 'on') checking.state = 'failed';
		if (newState === State.Running && checking.state === 'failed') checking.state = 'on';
	});
	const server: Server = { client, checking };
	const importing = new Converter(startWorker, 'import', PATIENCE.import);
	const converting = new Converter(startWorker, 'paste', PATIENCE.paste);
	/** Whether the document in front is a report. */
	let inReport = false;
	context.subscriptions.push(
		copyReports(client),
		tellCursors(client),
		readFilesFor(client),
		listKeys,
		showKind(server, (kind) => {
			inReport = kind === 'report';
			// A report that is typed from its title on is taken for an agenda at first.
			listKeys.inReport(inReport || kind === 'agenda');
		}),
		showReport(server),
		showRegister(server),
		checking,
		pasting(client, selector(), (document, range, data) => pasteAsReport(converting, inReport, document, range, data)),
		importing,
		converting,
		vscode.commands.registerCommand('rapporteur.pause', pause),
		vscode.commands.registerCommand('rapporteur.resume', resume),
		checkingAll(server, restart),
		correctNext(server),
		fixOnSave(client),
		vscode.commands.registerCommand('rapporteur.createSettings', () => createSettings(server)),
		showMessagesOf(client),
		output,
		registerRulePages(context),
		tour(context, server),
		suggestions,
		vscode.commands.registerCommand('rapporteur.restart', async () => {
			await restart();
			if (checking.state === 'failed') tellWhyNot(checking);
		}),
		vscode.commands.registerCommand('rapporteur.fixAll', () => fixAll(server)),
		vscode.commands.registerCommand(PASTE_LINK, pasteLink),
		vscode.commands.registerCommand(WRITE_ADDRESS.command, writeAddress),
		vscode.commands.registerCommand(WRITE_WORDS.command, writeWords),
		vscode.commands.registerCommand(EXPLAIN_ACRONYM, (uri, position, name, where) =>
			explainAcronym(server, uri, position, name, where),
		),
		vscode.commands.registerCommand(SETTINGS_WRITTEN, (uri, before, said) =>
			settingsWritten(client.protocol2CodeConverter.asUri(uri), before, said),
		),
		vscode.commands.registerCommand(SHOW_PARTS, (uri?: string, name?: string) => showParts(server, uri, name)),
		vscode.commands.registerCommand(SHOW_REFERENCES, (uri, position, locations) =>
			showReferences(client, uri, position, locations),
		),
		vscode.commands.registerCommand(INSERT_PARTICIPANTS, insertParticipants(server)),
		vscode.commands.registerCommand(NEW_REPORT, (given?: unknown) => newReport(server, given)),
		vscode.commands.registerCommand(FILL_LINKS, fillLinks(server)),
		vscode.commands.registerCommand(BEGIN_NEXT, (uri?: vscode.Uri) => beginNext(server, uri)),
		vscode.commands.registerCommand(INSERT_ACRONYMS, () => insertAcronyms(server)),
		vscode.commands.registerCommand(IMPORT_DOCUMENT, (clicked?: unknown, selected?: unknown) =>
			importDocuments(importing, clicked, selected),
		),
		new TakingOver(server, importing),
		comparing(server),
		vscode.commands.registerCommand(ADD_NAMES, () => addNames(server)),
	);
	// Nobody waits for it: VS Code's preview of Markdown draws nothing until this returns.
	void restart();
	return () => inTurn(() => client.dispose());
}

/** Runs what it is given one after the other: whoever starts and stops a server must not do both at once. */
function oneAtATime(): (run: () => Promise<void>) => Promise<void> {
	let last = Promise.resolve();
	return (run) => {
		last = last.then(run, run);
		return last;
	};
}

/** Old versions in a comparison, notebook cells and the like are Markdown, but not reports being written. */
function selector(): ({ scheme: string } & ({ language: string } | { pattern: string }))[] {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const schemes = new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
	return [...schemes].flatMap((scheme) => [
		{ scheme, language: 'markdown' },
		{ scheme, pattern: '**/.rapporteur.yaml' },
	]);
}

/** Some errors the library shows whatever it is told; but what goes on is in the status bar. */
function onlyLogErrors(client: BaseLanguageClient): void {
	const log = client.error.bind(client);
	client.error = (message, data) => log(message, data, false);
}

function errorHandler(
	policy: RestartPolicy,
	output: vscode.LogOutputChannel,
	fail: (message: string) => void,
): ErrorHandler {
	return {
		error(error) {
			output.error(`The connection to the server failed: ${error.message}`);
			return { action: ErrorAction.Continue, handled: true };
		},
		closed() {
			if (policy.mayRestart()) {
				const message = 'The server ended unexpectedly and is started again.';
				return { action: CloseAction.Restart, message, handled: true };
			}
			const message = 'The server has ended several times within a few minutes, and is not started again.';
			fail(message);
			return { action: CloseAction.DoNotRestart, message, handled: true };
		},
	};
}

const MIDDLEWARE: Middleware = {
	...SHOWN,
	async provideCodeActions(document, range, context, token, next) {
		const [actions, pasting] = await Promise.all([
			next(document, range, context, token),
			pasteActions(document, context),
		]);
		const offered = withAskingFix(WRITE_ADDRESS, document, context, afterBest(actions ?? [], pasting));
		return withAskingFix(WRITE_WORDS, document, context, offered);
	},
};
