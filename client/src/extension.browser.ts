/**
 * Entry point of the extension where it runs in a web worker: VS Code in the browser.
 */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';

/** The little that is used of the browser's `Worker`; its own types would pull in the whole DOM. */
interface Worker {
	terminate(): void;
}
declare const Worker: new (url: string) => Worker;

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').toString(true);
	let worker: Worker | undefined;
	// A worker does not end with its connection, so the previous one is ended here. The client could create the
	// transports itself, but it does not recognise VS Code's stand-in for `Worker`.
	const start = async () => {
		worker?.terminate();
		worker = new Worker(script);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	stop = await startClient(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, start, options));
}

export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
