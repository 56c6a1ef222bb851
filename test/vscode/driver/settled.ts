import * as vscode from 'vscode';
import type { Answer } from './question.js';

/**
 * Waits until the extensions have heard of all that was typed, and the window of all that they have made of it: text,
 * cursor, and the context keys that decide what the next key does.
 */
export async function settled(): Promise<Answer> {
	for (let quiet = 0; ; ) {
		const before = inFront();
		// There and back: what was on its way before is there.
		await vscode.commands.executeCommand('setContext', 'driver.asked', true);
		quiet = before === inFront() ? quiet + 1 : 0;
		// An edit that was refused for what was typed meanwhile is made anew.
		if (quiet < 3) continue;
		const document = vscode.window.activeTextEditor?.document;
		const found = document ? vscode.languages.getDiagnostics(document.uri) : [];
		return { text: document?.getText() ?? '', findings: found.map(({ message }) => message) };
	}
}

function inFront(): string {
	const { document, selection } = vscode.window.activeTextEditor ?? {};
	return JSON.stringify([document?.uri, document?.version, selection]);
}
