/** The quick fix that asks for the address of a link without one. */
import * as vscode from 'vscode';
import { readAddress } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard } from './clipboard.js';
import { ruleOf } from './findings.js';
import { fillIn } from './link-filling.js';

export const WRITE_ADDRESS = 'rapporteur.writeAddress';
const TITLE = 'Write the address …';

/** Among the corrections of the server: after those that know an address, before those that remove the link. */
export function withAddressActions(
	document: vscode.TextDocument,
	{ diagnostics, only }: vscode.CodeActionContext,
	offered: readonly (vscode.CodeAction | vscode.Command)[],
): (vscode.CodeAction | vscode.Command)[] {
	const wanted = !only || only.contains(vscode.CodeActionKind.QuickFix);
	const empty = wanted ? diagnostics.filter((each) => ruleOf(each) === 'placeholder-link') : [];
	const ours = empty.map((each) => {
		const action = new vscode.CodeAction(TITLE, vscode.CodeActionKind.QuickFix);
		action.diagnostics = [each];
		action.command = { title: TITLE, command: WRITE_ADDRESS, arguments: [document.uri, each.range, document.version] };
		return action;
	});
	return insertBefore(/^(?:Remove the |Explain: )/, offered, ours);
}

/** Before the first with such a title, else at the end. */
export function insertBefore<T extends { readonly title: string }>(
	pattern: RegExp,
	offered: readonly T[],
	ours: readonly T[],
): T[] {
	const first = offered.findIndex(({ title }) => pattern.test(title));
	const at = first < 0 ? offered.length : first;
	return [...offered.slice(0, at), ...ours, ...offered.slice(at)];
}

export async function writeAddress(uri: vscode.Uri, range: vscode.Range, version: number): Promise<void> {
	const clipboard = readAddress((await peekClipboard()) ?? '');
	const address = await askAddress(uri, { value: clipboard });
	const document = address === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
	if (address === undefined || !document) return;
	if (document.version !== version) {
		void vscode.window.showInformationMessage(
			'The report has changed meanwhile. Put the cursor on the link and try again.',
		);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.replace(uri, range, fillIn(document.getText(range), address));
	await vscode.workspace.applyEdit(edit);
}
