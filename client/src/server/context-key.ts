/** Context keys: what the conditions in the manifest ask for. */
import * as vscode from 'vscode';

/** What VS Code was told, as JSON. */
const told = new Map<string, string>();

/** Tells VS Code the value of a context key, if it is another than before: each time costs a message, and a look at all menus. */
export function setContext(key: string, value: boolean | string | readonly string[]): void {
	const written = JSON.stringify(value);
	if (told.get(key) === written) return;
	told.set(key, written);
	void vscode.commands.executeCommand('setContext', key, value);
}
