/**
 * Entry point of the extension where it runs in Node: on the desktop, and on a remote machine.
 */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, startClient } from './client.js';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
	// Node keeps there what it has compiled (22.1 and later), so that the next start is faster.
	const env = { NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'node').fsPath };
	const server = { module, options: { env }, transport: TransportKind.ipc };
	stop = await startClient(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options));
}

export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
