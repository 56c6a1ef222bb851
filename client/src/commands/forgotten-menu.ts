/**
 * Menus of corrections and refactorings that VS Code forgets. A quarter of a second after the cursor has moved, it asks for them by
 * itself. If a menu was opened before, it takes note of the answer only later, and then drops the menu that still waits for its own:
 * the same or, if that was used meanwhile, the next.
 */
import * as vscode from 'vscode';

/** The command that opens the menu, by the kind that it asks for; none: the menu of corrections. */
const MENUS = new Map<string | undefined, string>([
	[undefined, 'editor.action.quickFix'],
	[vscode.CodeActionKind.Refactor.value, 'editor.action.refactor'],
]);
/** How much later, in milliseconds, and some more. */
const LATER = 550;

/** Of the menu that was asked for last. */
let latest: vscode.CancellationToken | undefined;
/** Whether VS Code has asked by itself since. */
let hasAsked = true;
/** Until when it may drop one, in milliseconds. */
let dropping = 0;

/**
 * Opens the menu again that is asked for here if it is forgotten; not if the writer has gone on or asked anew.
 *
 * To be called whenever VS Code asks.
 */
export function reopenIfForgotten(
	document: vscode.TextDocument,
	{ triggerKind, only }: vscode.CodeActionContext,
	token: vscode.CancellationToken,
): void {
	const menu = MENUS.get(only?.value);
	if (!menu) return;
	if (triggerKind === vscode.CodeActionTriggerKind.Automatic) {
		if (!hasAsked || Date.now() < dropping) dropping = Date.now() + LATER;
		hasAsked = true;
		return;
	}
	latest = token;
	hasAsked = false;
	const editor = vscode.window.activeTextEditor;
	if (editor?.document !== document) return;
	const { version } = document;
	const { selection } = editor;
	token.onCancellationRequested(() => {
		const isHere = vscode.window.activeTextEditor === editor && editor.selection.isEqual(selection);
		if (isHere && document.version === version && latest === token) void vscode.commands.executeCommand(menu);
	});
}

/**
 * Waits until a menu that is asked for is not dropped at once.
 *
 * @param pass goes through the window and back. A window that was busy drops late, but before it has answered twice.
 */
export async function untilKept(pass: () => Promise<void>): Promise<void> {
	do {
		while (Date.now() < dropping) await new Promise((resolve) => setTimeout(resolve, dropping - Date.now()));
		await pass();
	} while (Date.now() < dropping);
}
