/**
 * Entry point of the extension where it runs in a web worker: VS Code in the browser.
 */
import * as vscode from 'vscode';
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
	type LanguageClientOptions,
} from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';
import type { StartWorker } from './convert/converter.js';
import { extendMarkdownIt } from './preview/annex-links.js';

/** The little that is used of the browser's `Worker`; its own types would pull in the whole DOM. */
interface Worker {
	onmessage: ((event: { readonly data: unknown }) => void) | null;
	onerror: (() => void) | null;
	postMessage(message: unknown): void;
	terminate(): void;
}
declare const Worker: new (url: string) => Worker;

let stop: (() => Promise<void>) | undefined;

/** @returns what VS Code's preview of Markdown asks for. */
export function activate(context: vscode.ExtensionContext) {
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
	const startWorker: StartWorker = (name, heard) => {
		const own = new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist', name).toString(true));
		own.onmessage = ({ data }) => heard(data);
		own.onerror = () => heard(undefined);
		return { post: (question) => own.postMessage(question), end: () => own.terminate() };
	};
	const create = (options: LanguageClientOptions) => new LanguageClient(CLIENT_ID, CLIENT_NAME, start, options);
	stop = startClient(context, create, startWorker);
	return { extendMarkdownIt };
}

export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
