/** Quick fixes that ask for what only the writer knows. */
import * as vscode from 'vscode';
import { ruleOf } from '../server/findings.js';
import { isStill } from '../server/write-into.js';

interface AskingFix {
	readonly title: string;
	/** Gets the document's address, the finding's range, and the version that it is of. */
	readonly command: string;
	/** The ids of the rules whose findings it corrects. */
	readonly rules: readonly string[];
	/** It stands before the first fix with such a title, else at the end. */
	readonly before: RegExp;
}

/** Among the corrections of the server. */
export function withAskingFix(
	{ title, command, rules, before }: AskingFix,
	document: vscode.TextDocument,
	{ diagnostics, only }: vscode.CodeActionContext,
	offered: readonly (vscode.CodeAction | vscode.Command)[],
): (vscode.CodeAction | vscode.Command)[] {
	const wanted = !only || only.contains(vscode.CodeActionKind.QuickFix);
	const found = wanted ? diagnostics.filter((each) => rules.includes(ruleOf(each) ?? '')) : [];
	const ours = found.map((each) => {
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.diagnostics = [each];
		action.command = { title, command, arguments: [document.uri, each.range, document.version] };
		return action;
	});
	const first = offered.findIndex((each) => before.test(each.title));
	const at = first < 0 ? offered.length : first;
	return [...offered.slice(0, at), ...ours, ...offered.slice(at)];
}

/** Replaces a range by what `make` makes of its text; says so if the document has another version than `version`. */
export async function replaceUnlessChanged(
	uri: vscode.Uri,
	range: vscode.Range,
	version: number,
	make: (text: string) => string,
): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	if (!isStill(document, version)) {
		void vscode.window.showInformationMessage(
			'The report has changed meanwhile. Put the cursor on the link and try again.',
		);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.replace(uri, range, make(document.getText(range)));
	await vscode.workspace.applyEdit(edit);
}
