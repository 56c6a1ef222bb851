/**
 * The address on the clipboard as the destination of a link: a quick fix, and a command.
 *
 * Only the client can read the clipboard, so this fix alone does not come from the server.
 */
import * as vscode from 'vscode';
import { replaceUnlessChanged } from '../commands/asking-fix.js';
import { diagnosticsOf, ruleOf } from '../server/findings.js';
import { readAddress, shorten } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard, readClipboard } from './clipboard.js';
import { fillIn, inOrder } from './link-filling.js';

export const PASTE_LINK = 'rapporteur.pasteLink';
const RULE = 'placeholder-link';

const TITLE_UNREAD = 'Paste the address from the clipboard';

/** Quick fixes for the links without an address among `diagnostics`. */
export async function pasteActions(
	document: vscode.TextDocument,
	{ diagnostics, only }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
	const wanted = !only || only.contains(vscode.CodeActionKind.QuickFix);
	const empty = diagnostics.filter((each) => ruleOf(each) === RULE);
	if (!wanted || empty.length === 0) return [];
	const clipboard = await peekClipboard();
	if (clipboard === undefined) return empty.map((each) => commandAction(document, each));
	const address = readAddress(clipboard);
	return address === undefined ? [] : empty.map((each) => editAction(document, each, address));
}

/** What the server is nearly sure of stands before what happens to be on the clipboard. */
export function afterBest<T extends vscode.Command | vscode.CodeAction>(
	actions: readonly T[],
	pasting: readonly T[],
): T[] {
	const [first] = actions;
	return inOrder(actions, pasting, first !== undefined && 'isPreferred' in first && first.isPreferred === true);
}

function editAction(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, address: string): vscode.CodeAction {
	const title = `Paste ${shorten(address)} from the clipboard`;
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.diagnostics = [diagnostic];
	action.edit = new vscode.WorkspaceEdit();
	action.edit.replace(document.uri, diagnostic.range, fillIn(document.getText(diagnostic.range), address));
	return action;
}

/** For where the clipboard cannot be read in advance: it is read when the action is chosen. */
function commandAction(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
	const action = new vscode.CodeAction(TITLE_UNREAD, vscode.CodeActionKind.QuickFix);
	action.diagnostics = [diagnostic];
	action.command = { title: TITLE_UNREAD, command: PASTE_LINK, arguments: [document.uri, diagnostic.range] };
	return action;
}

/**
 * The command: fills the link at the cursor, else links the selected words, else writes the address. What is on the
 * clipboard is shown first: nobody remembers for sure what they have copied.
 */
export async function pasteLink(uri?: unknown, range?: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (!editor) {
		void vscode.window.showInformationMessage(
			'Open a report and put the cursor where the link belongs, then try again.',
		);
		return;
	}
	const { document, selection } = editor;
	const { version } = document;
	const given =
		uri instanceof vscode.Uri && uri.toString() === document.uri.toString() && range instanceof vscode.Range;
	const empty = given ? range : emptyLinkAt(document, selection);
	const value = readAddress(await readClipboard());
	if (value === undefined) {
		void vscode.window.showWarningMessage(
			'There is no address on the clipboard. Copy one that starts with https:// and try again.',
		);
		return;
	}
	const address = await askAddress(document.uri, { value });
	if (address === undefined) return;
	const at = empty ?? selection;
	await replaceUnlessChanged(document.uri, at, version, (text) => {
		if (empty) return fillIn(text, address);
		return text === '' ? address : fillIn(`[${text}]()`, address);
	});
}

/** The cursor may be in the text of the link, while the diagnostic marks its destination. */
function emptyLinkAt(document: vscode.TextDocument, selection: vscode.Selection): vscode.Range | undefined {
	const ranges = diagnosticsOf(document)
		.filter((each) => ruleOf(each) === RULE)
		.map((each) => each.range);
	const touched = ranges.find((range) => range.intersection(selection));
	const onLine = ranges.filter((range) => range.start.line === selection.active.line);
	return touched ?? (selection.isEmpty && onLine.length === 1 ? onLine[0] : undefined);
}
