/** What commands begin with: the report in front, and the server; or a sentence that says what to do instead. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Checking } from './checking.js';

/** The server, as commands know it. */
export interface Server {
	readonly client: BaseLanguageClient;
	readonly checking: Checking;
}

/** How long a command waits for a server that is starting, in milliseconds. */
const PATIENCE = 15_000;

/** How often it asks one that ends before it answers. */
const TRIES = 2;

/** The scheme of a cell of a notebook. */
const CELL = 'vscode-notebook-cell';

/** Of an answer that is `null`. */
export const NOT_CHECKED = 'This file is not checked, so nothing is known of it.';

/** The editor in front, if a report can be in it; else the user has been told what to do. */
export function reportInFront(): vscode.TextEditor | undefined {
	const editor = vscode.window.activeTextEditor;
	const isCell = editor?.document.uri.scheme === CELL;
	if (editor?.document.languageId === 'markdown' && !isCell) return editor;
	void vscode.window.showInformationMessage(
		isCell
			? 'The cells of a notebook are not checked. Write the report in a file of its own.'
			: 'Open a report in Markdown, then try again.',
	);
	return undefined;
}

/** Whether the server runs. Waits while it is starting; if it does not run, the user has been told why. */
export async function isRunning({ client, checking }: Server): Promise<boolean> {
	if (!client.isRunning() && (client.state === State.Starting || checking.state === 'on')) {
		const started = startOf({ client, checking });
		vscode.window.setStatusBarMessage('$(loading~spin) Rapporteur is starting', started);
		await started;
	}
	if (client.isRunning()) return true;
	tellWhyNot(checking);
	return false;
}

/**
 * Asks the server for the user.
 *
 * @param failed what could not be done if it fails, as the beginning of a sentence.
 * @returns `undefined` if there is no answer, and the user has been told why.
 */
export async function ask<T>(
	server: Server,
	method: string,
	params: object = {},
	failed = 'This could not be done',
): Promise<T | undefined> {
	for (let tries = 1; ; tries++) {
		if (!(await isRunning(server))) return undefined;
		try {
			return await server.client.sendRequest<T>(method, params);
		} catch (error) {
			// A question changes nothing, so one to a server that ended meanwhile can be asked again.
			const ended = !server.client.isRunning();
			if (ended && tries < TRIES) continue;
			if (ended) tellWhyNot(server.checking);
			else void vscode.window.showErrorMessage(`${failed}: ${error instanceof Error ? error.message : error}`);
			return undefined;
		}
	}
}

/** Resolves when the server has started or cannot be started, at the latest after {@link PATIENCE}. */
export function startOf({ client, checking }: Server): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			listeners.dispose();
			resolve();
		};
		const timer = setTimeout(end, PATIENCE);
		const look = () => {
			// One that ends unexpectedly is started again.
			if (client.isRunning() || (checking.state !== 'on' && client.state !== State.Starting)) end();
		};
		const listeners = vscode.Disposable.from(client.onDidChangeState(look), checking.onDidChange(look));
	});
}

/** Tells who has run a command that the server does not run. A failure in a dialog, which is gone before it can be out of date. */
export function tellWhyNot(checking: Checking): void {
	const { why, button, command } = checking.stopped ?? STARTING;
	const buttons = button === undefined ? [] : [button];
	const modal = checking.state === 'failed';
	void vscode.window.showWarningMessage(why, { modal }, ...buttons).then((answer) => {
		if (answer !== undefined && command !== undefined) void vscode.commands.executeCommand(command);
	});
}

const STARTING = { why: 'Rapporteur is still starting. Try again in a moment.', button: undefined, command: undefined };
