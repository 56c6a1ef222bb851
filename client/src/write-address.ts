/** The quick fix that asks for the address of a link without one. */
import * as vscode from 'vscode';
import { fillIn, readAddress } from './address.js';
import { peekClipboard } from './clipboard.js';
import { ruleOf } from './findings.js';

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
	const removing = offered.findIndex(({ title }) => /^(?:Remove the |Explain: )/.test(title));
	const at = removing < 0 ? offered.length : removing;
	return [...offered.slice(0, at), ...ours, ...offered.slice(at)];
}

export async function writeAddress(uri: vscode.Uri, range: vscode.Range, version: number): Promise<void> {
	const clipboard = readAddress((await peekClipboard()) ?? '');
	const address = await vscode.window.showInputBox({
		title: 'Where does this link lead?',
		prompt: 'An address that begins with https://, the name of a file beside this report, or # and a heading.',
		...(clipboard !== undefined && { value: clipboard }),
		validateInput: (text) => problemIn(text.trim(), uri),
	});
	const document = address === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
	if (address === undefined || !document) return;
	if (document.version !== version) {
		void vscode.window.showInformationMessage(
			'The report has changed meanwhile. Put the cursor on the link and try again.',
		);
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	edit.replace(uri, range, fillIn(document.getText(range), address.trim()));
	await vscode.workspace.applyEdit(edit);
}

async function problemIn(text: string, report: vscode.Uri): Promise<string | undefined> {
	if (readAddress(text) !== undefined || /^#[^\s#]+$/.test(text)) return undefined;
	if (/^[a-z][a-z+.-]*:/i.test(text))
		return 'This is no address that a browser opens. It begins with https://, and has no blanks.';
	if (text === '' || text.startsWith('/') || /[\s<>]/.test(text))
		return 'Write an address without blanks, such as https://example.org/report.pdf.';
	const [path = ''] = text.split(/[?#]/, 1);
	try {
		await vscode.workspace.fs.stat(vscode.Uri.joinPath(report, '..', decodeURIComponent(path)));
		return undefined;
	} catch {
		return `There is no file “${path}” beside this report. An address on the web begins with https://.`;
	}
}
