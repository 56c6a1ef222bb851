/**
 * Entry point of the extension where it runs in Node: on the desktop, and on a remote machine.
 */
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';
import type { StartWorker } from './convert/converter.js';
import { extendMarkdownIt } from './preview/annex-links.js';

/** For the documents that are converted, in megabytes; a report of a thousand pages takes a fifth of it. */
const MEMORY = 512;

let stop: (() => Promise<void>) | undefined;

/** @returns what VS Code's preview of Markdown asks for. */
export function activate(context: vscode.ExtensionContext) {
	const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
	// Node keeps there what it has compiled (22.1 and later), so that the next start is faster.
	const env = { NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'node').fsPath };
	const run = { module, options: { env }, transport: TransportKind.ipc };
	// Where VS Code runs the extension under a debugger, another can join the server (`.vscode/launch.json`).
	const debug = { ...run, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } };
	const startWorker: StartWorker = (name, heard) => {
		const script = vscode.Uri.joinPath(context.extensionUri, 'dist', name).fsPath;
		const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
		worker.on('message', heard);
		worker.on('error', () => heard(undefined));
		return { post: (question) => worker.postMessage(question), end: () => void worker.terminate() };
	};
	const create = (options: LanguageClientOptions) =>
		new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options);
	stop = startClient(context, create, startWorker);
	return { extendMarkdownIt };
}

export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
