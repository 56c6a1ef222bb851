/**
 * Menus of corrections and refactorings that VS Code forgets. A quarter of a second after the cursor has moved, it asks for them by
 * itself. If a menu was opened before, it takes note of the answer only later, and then drops the menu that still waits for its own:
 * the same or, if that was used meanwhile, the next. A window that was busy may drop one even after our answer was sent.
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
/** When it may drop one at the latest, in milliseconds, in their order. */
let drops: number[] = [];
/** So much earlier it may, with a message on its way, in milliseconds. */
const TRANSIT = 100;

/**
 * Opens the menu again that is asked for here if it is forgotten; not if the writer has gone on or asked anew.
 *
 * To be called whenever VS Code asks.
 *
 * @returns if it is, to be called when the answer is about to be given.
 */
export function reopenIfForgotten(
	document: vscode.TextDocument,
	{ triggerKind, only }: vscode.CodeActionContext,
	token: vscode.CancellationToken,
): (() => void) | undefined {
	const menu = MENUS.get(only?.value);
	if (!menu) return undefined;
	const asked = Date.now();
	if (triggerKind === vscode.CodeActionTriggerKind.Automatic) {
		if (!hasAsked || mayDrop()) drops.push(asked + LATER);
		hasAsked = true;
		return undefined;
	}
	latest = token;
	hasAsked = false;
	drops = drops.filter((each) => each > asked);
	const editor = vscode.window.activeTextEditor;
	if (editor?.document !== document) return undefined;
	const { version } = document;
	const { selection } = editor;
	const reopen = () => {
		const isHere = vscode.window.activeTextEditor === editor && editor.selection.isEqual(selection);
		if (isHere && document.version === version && latest === token) void vscode.commands.executeCommand(menu);
	};
	token.onCancellationRequested(reopen);
	const look = async () => {
		await untilTaken();
		// A window that was busy may have dropped it before it took note of the answer.
		const drop = drops.find((each) => each > asked);
		if (drop === undefined || Date.now() < drop - TRANSIT) return;
		await untilKept();
		reopen();
	};
	return () => void look();
}

/** Waits until the window has taken note of an answer that is about to be sent: it does things in their order. */
async function untilTaken(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
	await vscode.commands.executeCommand('setContext', 'rapporteur.answered', true);
}

function mayDrop(): boolean {
	return Date.now() < (drops.at(-1) ?? 0);
}

/** Waits until a menu that is asked for is not dropped at once. */
export async function untilKept(): Promise<void> {
	while (mayDrop()) await new Promise((resolve) => setTimeout(resolve, drops.at(-1)! - Date.now()));
}
