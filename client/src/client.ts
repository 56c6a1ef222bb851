/**
 * The client: starts the server, keeps it alive, and adds what needs the editor or the user.
 *
 * Runs in Node and in a web worker; the entry points say how the server is started.
 */
import * as vscode from 'vscode';
import {
	type BaseLanguageClient,
	type LanguageClientOptions,
	type Middleware,
	RevealOutputChannelOn,
} from 'vscode-languageclient';
import { withAskingFix } from './commands/asking-fix.js';
import { checkingAll, checksAll } from './commands/check-all.js';
import { correctNext } from './commands/correct-next.js';
import { EXPLAIN_ACRONYM } from './commands/explain-acronym.js';
import { fixOnSave } from './commands/fix-on-save.js';
import { answerMenu } from './commands/forgotten-menu.js';
import { withKeptCommand } from './commands/kept-command.js';
import { SETTINGS_WRITTEN } from './commands/settings-written.js';
import { SHOW_PARTS } from './commands/show-parts.js';
import { SHOW_REFERENCES } from './commands/show-references.js';
import { WRITE_WORDS } from './commands/write-words.js';
import { Converter, type StartWorker } from './convert/converter.js';
import { dropAsReport } from './convert/drop-report.js';
import { pasteAsReport } from './convert/paste-report.js';
import { TakingOver } from './convert/take-over.js';
import { pasting } from './links/paste.js';
import { afterBest, pasteActions } from './links/paste-link.js';
import { WRITE_ADDRESS } from './links/write-address.js';
import { registerCommands } from './register-commands.js';
import { copyReports } from './server/copy-reports.js';
import { tellCursors } from './server/cursors.js';
import { Lifecycle } from './server/lifecycle.js';
import { showMessagesOf } from './server/messages.js';
import { readFilesFor } from './server/read-files.js';
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
const PATIENCE = { export: 30_000, import: 30_000, paste: 5_000 } as const;

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
	const listKeys = new ListKeys();
	const suggestions = new Suggestions(() => server.client);
	const middleware: Middleware = {
		...MIDDLEWARE,
		provideCompletionItem: suggestions.provide,
		workspace: { didChangeConfiguration: (sections, next) => tellOfSettings(server.client, () => next(sections)) },
	};
	const server = new Lifecycle(output, (errorHandler) =>
		create({ ...clientOptions(context, output), errorHandler, middleware }),
	);
	const { client } = server;
	onlyLogErrors(client);
	const converters = convertersOf(startWorker);
	const { importing, exporting, pasted } = converters;
	/** Whether the document in front is a report. */
	let inReport = false;
	context.subscriptions.push(
		output,
		server.checking,
		...[copyReports, tellCursors, readFilesFor, showMessagesOf, fixOnSave].map((follow) => follow(client)),
		listKeys,
		suggestions,
		showKind(server, (kind) => {
			inReport = kind === 'report';
			// A report that is typed from its title on is taken for an agenda at first.
			listKeys.inReport(inReport || kind === 'agenda');
		}),
		showReport(server),
		showRegister(server),
		comparing(server),
		tour(context, server),
		registerRulePages(context),
		pasting(client, selector(), {
			pasted: (document, range, data) => pasteAsReport(pasted, inReport, document, range, data),
			dropped: (document, range, data) => dropAsReport(importing, document, range, data),
		}),
		...Object.values(converters),
		new TakingOver(server, importing),
		checkingAll(server, () => server.restart()),
		correctNext(server),
		registerCommands(server, { importing, exporting }),
	);
	// Nobody waits for it: VS Code's preview of Markdown draws nothing until this returns.
	void server.restart();
	return () => server.end();
}

function convertersOf(start: StartWorker) {
	return {
		importing: new Converter(start, 'import', PATIENCE.import),
		exporting: new Converter(start, 'export', PATIENCE.export),
		pasted: new Converter(start, 'paste', PATIENCE.paste),
	};
}

function clientOptions(
	context: vscode.ExtensionContext,
	outputChannel: vscode.LogOutputChannel,
): LanguageClientOptions {
	return {
		documentSelector: selector(),
		outputChannel,
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

/** A server that is ended to be started anew is not told, and that is no failure: it asks for the settings when it starts. */
async function tellOfSettings(client: BaseLanguageClient, tell: () => Promise<void>): Promise<void> {
	try {
		await tell();
	} catch (error) {
		if (client.isRunning()) throw error;
	}
}

const MIDDLEWARE: Middleware = {
	...SHOWN,
	provideCodeActions: (document, range, context, token, next) =>
		answerMenu(document, context, token, async () => {
			const [actions, pasting] = await Promise.all([
				next(document, range, context, token),
				pasteActions(document, context),
			]);
			const offered = withAskingFix(WRITE_ADDRESS, document, context, afterBest(actions ?? [], pasting));
			return withAskingFix(WRITE_WORDS, document, context, offered).map(withKeptCommand);
		}),
	/** Only what the server has left for later: what comes from here would come back without its types. */
	resolveCodeAction: (action, token, next) => ('data' in action && action.data ? next(action, token) : action),
};
