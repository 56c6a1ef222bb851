import * as vscode from 'vscode';

/**
 * The action such that its command surely runs. One without an edit is resolved first, and where VS Code has asked for other
 * actions meanwhile, as it does by itself a while after the cursor has moved, it forgets the command, and nothing happens.
 */
export function withKeptCommand<T extends vscode.Command | vscode.CodeAction>(action: T): T {
	// What the server has left for later has no command.
	if (action instanceof vscode.CodeAction && action.command) action.edit ??= new vscode.WorkspaceEdit();
	return action;
}
