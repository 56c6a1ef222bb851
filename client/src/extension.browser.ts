/**
 * Entry point of the extension where it runs in a web worker: VS Code in the browser.
 */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';

/** The little of the browser's `Worker` that is used here; its own types would bring the whole DOM. */
interface Worker {
	terminate(): void;
}
declare const Worker: new (url: string) => Worker;

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
	let worker: Worker | undefined;
	// A worker does not end with its connection, so the one before is ended here. The client could make
	// the transports itself, but VS Code's `Worker` is a stand-in that the client does not recognise.
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
