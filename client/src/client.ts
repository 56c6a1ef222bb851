/**
 * The client: starts the server, keeps it alive, and adds what needs the editor or the user.
 *
 * Runs in Node and in a web worker; how the server is started is handed in by the entry points.
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
	type vsdiag,
} from 'vscode-languageclient';
import { copyReports } from './copy-reports.js';
import { ruleOf } from './findings.js';
import { fixAll } from './fix-all.js';
import { showKind } from './kind.js';
import { showMessagesOf } from './messages.js';
import { PASTE_LINK, pasteActions, pasteLink } from './paste-link.js';
import { readFilesFor } from './read-files.js';
import { RestartPolicy } from './restart-policy.js';
import { registerRulePages, rulePage } from './rule-pages.js';
import { suggestOnTypedWord } from './suggest.js';

export const CLIENT_ID = 'rapporteur';
export const CLIENT_NAME = 'Rapporteur';

/** Besides these, whatever the open folders are of: a virtual workspace has a scheme of its own. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/**
 * Activates the extension.
 *
 * @returns what stops the server; the other parts end with `context.subscriptions`.
 */
export async function startClient(
	context: vscode.ExtensionContext,
	create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<() => Promise<void>> {
	const output = vscode.window.createOutputChannel(CLIENT_NAME, { log: true });
	const policy = new RestartPolicy();

	const restart = async () => {
		policy.forget();
		try {
			if (client.needsStop()) await client.stop();
			await client.start();
		} catch (error) {
			output.error(`The server could not be started: ${error instanceof Error ? error.message : error}`);
			tell('Rapporteur could not be started, so reports are not checked.');
		}
	};
	const tell = (message: string) => {
		void vscode.window.showErrorMessage(message, 'Restart', 'Show Output').then((answer) => {
			if (answer === 'Restart') return restart();
			if (answer === 'Show Output') output.show();
			return undefined;
		});
	};

	const client = create({
		documentSelector: selector(),
		outputChannel: output,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		initializationOptions: {
			commands: ['rapporteur.openRule'],
			readsFiles: true,
			showsKind: true,
			copies: true,
			version: String(context.extension.packageJSON.version),
		},
		diagnosticPullOptions: { onChange: true },
		errorHandler: errorHandler(policy, output, tell),
		middleware: MIDDLEWARE,
	});
	context.subscriptions.push(
		copyReports(client),
		readFilesFor(client),
		showKind(client),
		showMessagesOf(client),
		output,
		registerRulePages(context),
		suggestOnTypedWord(() => snippetWords(client)),
		vscode.commands.registerCommand('rapporteur.restart', restart),
		vscode.commands.registerCommand('rapporteur.fixAll', fixAll),
		vscode.commands.registerCommand(PASTE_LINK, pasteLink),
	);
	await restart();
	return () => client.dispose();
}

/** Old versions in a comparison, cells of notebooks and the like are Markdown, but no reports in work. */
function selector(): ({ scheme: string } & ({ language: string } | { pattern: string }))[] {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const schemes = new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
	return [...schemes].flatMap((scheme) => [
		{ scheme, language: 'markdown' },
		{ scheme, pattern: '**/.rapporteur.yaml' },
	]);
}

function errorHandler(
	policy: RestartPolicy,
	output: vscode.LogOutputChannel,
	tell: (message: string) => void,
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
			const message = 'Rapporteur has failed several times within a few minutes, so reports are no longer checked.';
			tell(message);
			return { action: CloseAction.DoNotRestart, message, handled: true };
		},
	};
}

const MIDDLEWARE: Middleware = {
	handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToRule)),
	async provideDiagnostics(document, previousResultId, token, next) {
		const report = await next(document, previousResultId, token);
		return report && 'items' in report ? withLinks(report) : report;
	},
	async provideCompletionItem(document, position, context, token, next) {
		const offered = await next(document, position, context, token);
		for (const item of Array.isArray(offered) ? offered : (offered?.items ?? [])) nameKey(item);
		return offered;
	},
	async provideCodeActions(document, range, context, token, next) {
		const [actions, pasting] = await Promise.all([
			next(document, range, context, token),
			pasteActions(document, context),
		]);
		return pasting.length === 0 ? actions : [...pasting, ...(actions ?? [])];
	},
};

function withLinks(report: vsdiag.RelatedFullDocumentDiagnosticReport): vsdiag.RelatedFullDocumentDiagnosticReport {
	return { ...report, items: report.items.map(linkToRule) };
}

/** Makes the rule's id, which VS Code shows after the message, a link to the rule's page. */
function linkToRule(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
	const id = ruleOf(diagnostic);
	if (id !== undefined) diagnostic.code = { value: id, target: rulePage(id) };
	return diagnostic;
}

/** The list opens without a chosen entry (see `suggest.ts`), so it has to say how to take one. What comes last may be cut off. */
function nameKey(item: vscode.CompletionItem): void {
	if (typeof item.label === 'string') return;
	item.label = { ...item.label, description: `(Tab) ${item.label.description ?? ''}`.trim() };
}

/** The words that the server has snippets for, as it told when it started. */
function snippetWords({ initializeResult }: BaseLanguageClient): ReadonlySet<string> {
	const words: unknown = initializeResult?.capabilities.experimental?.snippetWords;
	return new Set(Array.isArray(words) ? words.map(String) : []);
}
