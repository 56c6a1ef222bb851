/** The quick fix that asks for the words of a link that says only "here". */
import * as vscode from 'vscode';
import { ruleOf } from './findings.js';
import { insertBefore } from './write-address.js';

export const WRITE_WORDS = 'rapporteur.writeWords';
const TITLE = 'Write the words …';
/** No link has more to say, in characters. */
const LONGEST = 200;

/** Among the corrections of the server: after those that take words of the report. */
export function withWordsActions(
	document: vscode.TextDocument,
	{ diagnostics, only }: vscode.CodeActionContext,
	offered: readonly (vscode.CodeAction | vscode.Command)[],
): (vscode.CodeAction | vscode.Command)[] {
	const wanted = !only || only.contains(vscode.CodeActionKind.QuickFix);
	const vague = wanted ? diagnostics.filter((each) => ruleOf(each) === 'vague-link-text') : [];
	const ours = vague.map((each) => {
		const action = new vscode.CodeAction(TITLE, vscode.CodeActionKind.QuickFix);
		action.diagnostics = [each];
		action.command = { title: TITLE, command: WRITE_WORDS, arguments: [document.uri, each.range, document.version] };
		return action;
	});
	return insertBefore(/^Explain: /, offered, ours);
}

export async function writeWords(uri: vscode.Uri, range: vscode.Range, version: number): Promise<void> {
	const before = (await vscode.workspace.openTextDocument(uri)).getText(range);
	const given = await vscode.window.showInputBox({
		title: `What does the link “${before}” lead to?`,
		prompt: 'The words that readers click, such as “summary of the meeting”.',
		// What it leads to is looked up elsewhere.
		ignoreFocusOut: true,
		validateInput: (text) => problemIn(text.trim(), before),
	});
	const words = given?.trim();
	if (words === undefined) return;
	const document = await vscode.workspace.openTextDocument(uri);
	if (document.version !== version) {
		void vscode.window.showInformationMessage(
			'The report has changed meanwhile. Put the cursor on the link and try again.',
		);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.replace(uri, range, words);
	await vscode.workspace.applyEdit(edit);
}

function problemIn(text: string, before: string): string | undefined {
	if (text === '' || text.toLowerCase() === before.toLowerCase()) return 'Write what the link leads to.';
	if (text.length > LONGEST) return 'This is too long for a link.';
	return /[*_`[\]<>\\&\r\n]/.test(text) ? 'Write words only, without brackets and signs.' : undefined;
}
