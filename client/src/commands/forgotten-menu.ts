/**
 * Menus of corrections and refactorings that VS Code forgets. A quarter of a second after the cursor has moved, it asks for them by
 * itself. If a menu was opened before, it takes note of the answer only later, and then drops the menu that still waits for its own:
 * the same or, if that was used meanwhile, the next. A window that was busy may drop one even after our answer was sent. And of two
 * answers that reach it at the same time, it keeps only the later one.
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

/** Until VS Code has taken note of the answers so far. */
let taken: Promise<unknown> = Promise.resolve();

/**
 * Answers a question for corrections or refactorings, by what `make` gives. Opens the menu again that asks for them here if it is
 * forgotten; not if the writer has gone on or asked anew.
 */
export async function answerMenu<T>(
	document: vscode.TextDocument,
	{ triggerKind, only }: vscode.CodeActionContext,
	token: vscode.CancellationToken,
	make: () => Promise<T>,
): Promise<T> {
	const menu = MENUS.get(only?.value);
	if (!menu) return make();
	const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
	const look = isAsked ? reopening(menu, document, token) : noteDrop();
	const answer = await make();
	const before = taken;
	// One that fails holds up none after it.
	taken = before.then(untilTaken).catch(() => undefined);
	await before;
	void taken.then(look);
	return answer;
}

/** Notes that VS Code has asked by itself. */
function noteDrop(): undefined {
	if (!hasAsked || mayDrop()) drops.push(Date.now() + LATER);
	hasAsked = true;
}

/** @returns what opens the menu that is asked for now again if it was dropped before VS Code took note of the answer. */
function reopening(
	menu: string,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): (() => Promise<void>) | undefined {
	const asked = Date.now();
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
	return async () => {
		const drop = drops.find((each) => each > asked);
		if (drop === undefined || Date.now() < drop - TRANSIT) return;
		await untilKept();
		reopen();
	};
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
