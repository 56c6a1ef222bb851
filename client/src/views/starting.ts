/** The bar over a view that says that something is being done. */
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { type Server, startOf } from '../server/command.js';

/** Shows it in a view that is open from when the server is started until the view has its answer. */
export function showStarting(
	server: Server,
	view: vscode.TreeView<unknown>,
	viewId: string,
	refresh: () => Promise<unknown>,
): vscode.Disposable {
	return server.client.onDidChangeState(({ newState }) => {
		if (newState !== State.Starting || !view.visible) return;
		void vscode.window.withProgress({ location: { viewId } }, async () => {
			await startOf(server);
			await refresh();
		});
	});
}

/** Whether the server is being started, or is about to be: what it said last still stands. */
export function isStarting({ client, checking }: Server): boolean {
	return checking.state === 'on' && !client.isRunning();
}
