/** "Import Word Document…": writes a document as Markdown beside it, and opens that. */
import * as vscode from 'vscode';
import type { Answer, Converter, Imported, Loss } from './converter.js';
import { free, nameOf, withoutEnding } from './files.js';

export const IMPORT_DOCUMENT = 'rapporteur.importDocument';

const DIALOG = { title: 'Import a Word Document', openLabel: 'Import' };

/** In bytes: nobody puts more pictures into a report. */
export const LARGEST = 200_000_000;

/**
 * Asks for a document if none is given.
 *
 * @param clicked a document in the explorer.
 * @param selected all that are selected there, and that one.
 */
export async function importDocuments(
	converter: Converter<'import'>,
	clicked?: unknown,
	selected?: unknown,
): Promise<void> {
	const given = Array.isArray(selected) ? selected : [clicked];
	const sources = given.filter((each) => each instanceof vscode.Uri);
	for (const source of sources.length > 0 ? sources : await ask(DIALOG)) await importFrom(converter, source);
}

async function importFrom(converter: Converter<'import'>, source: vscode.Uri): Promise<void> {
	const name = nameOf(source);
	const reason = await written(converter, source, name).catch(
		(error: unknown) => `${error instanceof Error ? error.message : error}`,
	);
	if (reason !== undefined) void tellFailure(converter, source, `“${name}” cannot be imported. ${reason}.`);
}

/** The reason why there is none, if so. */
async function written(converter: Converter<'import'>, source: vscode.Uri, name: string): Promise<string | undefined> {
	const folder = vscode.Uri.joinPath(source, '..');
	const target = await free(folder, withoutEnding(name), '.md');
	const pictures = await free(folder, `${nameOf(target).slice(0, -'.md'.length)}-pictures`, '');
	const answer = await convert(converter, source, nameOf(pictures));
	if (!('result' in answer)) return answer.reason;
	await write(target, pictures, answer.result, name);
	return undefined;
}

/** Once what is wrong has been put right in the other program, the same document is imported again. */
async function tellFailure(converter: Converter<'import'>, source: vscode.Uri, message: string): Promise<void> {
	// With a button, VS Code shows all lines of a message; else only as much as there is room for in one.
	const again = 'Try Again';
	if ((await vscode.window.showErrorMessage(message, again)) === again) await importFrom(converter, source);
}

/** @param options what the dialog says. */
export async function ask(options: vscode.OpenDialogOptions): Promise<readonly vscode.Uri[]> {
	const chosen = await vscode.window.showOpenDialog({
		...options,
		filters: { 'Documents of Word and LibreOffice': ['docx', 'docm', 'dotx', 'odt'] },
	});
	return chosen ?? [];
}

/** @param pictures name of their folder. */
export async function convert(
	converter: Converter<'import'>,
	source: vscode.Uri,
	pictures: string,
): Promise<Answer<Imported>> {
	const { size } = await vscode.workspace.fs.stat(source);
	if (size > LARGEST) return { reason: 'It is too large to be a report' };
	const bytes = await vscode.workspace.fs.readFile(source);
	const location = vscode.ProgressLocation.Window;
	return vscode.window.withProgress({ location, title: `Importing “${nameOf(source)}”` }, () =>
		converter.ask({ bytes, options: { pictures } }),
	);
}

async function write(target: vscode.Uri, folder: vscode.Uri, imported: Imported, name: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	const create = (uri: vscode.Uri, contents: Uint8Array) => edit.createFile(uri, { overwrite: false, contents });
	for (const picture of imported.pictures) create(vscode.Uri.joinPath(folder, picture.name), picture.bytes);
	create(target, new TextEncoder().encode(imported.markdown));
	if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`“${nameOf(target)}” cannot be written`);
	const editor = await vscode.window.showTextDocument(target, { preview: false });
	void tell(editor, imported.losses, name);
}

async function tell(editor: vscode.TextEditor, losses: readonly Loss[], name: string): Promise<void> {
	if (losses.length === 0) {
		void vscode.window.setStatusBarMessage(`$(check) “${name}” has been imported, and nothing is missing`, 10_000);
		return;
	}
	const what = losses.length === 1 ? 'One thing' : `${losses.length} things`;
	const show = 'Show';
	if ((await vscode.window.showInformationMessage(`${what} in “${name}” could not be kept.`, show)) !== show) return;
	const items = losses.map(({ what: label, line, near }) => ({
		label,
		...(line !== undefined && { line, description: `line ${line}` }),
		...(near !== undefined && { detail: near }),
	}));
	const placeHolder = 'What could not be kept; choose one to go there';
	const chosen: { readonly line?: number } | undefined = await vscode.window.showQuickPick(items, { placeHolder });
	if (chosen?.line === undefined) return;
	const at = new vscode.Range(chosen.line - 1, 0, chosen.line - 1, 0);
	await vscode.window.showTextDocument(editor.document, { selection: at });
}
