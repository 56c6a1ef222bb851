/** The quick fix that asks for the words of a link that says only "here". */
import * as vscode from 'vscode';
import { replaceUnlessChanged } from './asking-fix.js';

/** After those that take words of the report. */
export const WRITE_WORDS = {
	title: 'Write the words …',
	command: 'rapporteur.writeWords',
	rules: ['vague-link-text'],
	before: /^Explain: /,
};
/** No link has more to say, in characters. */
const LONGEST = 200;

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
	if (words !== undefined) await replaceUnlessChanged(uri, range, version, () => words);
}

function problemIn(text: string, before: string): string | undefined {
	if (text === '' || text.toLowerCase() === before.toLowerCase()) return 'Write what the link leads to.';
	if (text.length > LONGEST) return 'This is too long for a link.';
	return /[*_`[\]<>\\&\r\n]/.test(text) ? 'Write words only, without brackets and signs.' : undefined;
}
