/**
 * Entry point of the extension where it runs in Node: on the desktop, and on a remote machine.
 */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
	const args = ['--compiled', vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath];
	// What is new in the heap gets no more than this, in MB: V8 would give it twice as much, since Node 24 eight times.
	const options = { execArgv: ['--max-semi-space-size=8'] };
	const server = { module, args, options, transport: TransportKind.ipc };
	stop = await startClient(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options));
}

export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
