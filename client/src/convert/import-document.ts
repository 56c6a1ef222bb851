/** "Import Word Document…": writes a document as Markdown beside it, and opens that. */
import * as vscode from 'vscode';
import type { Converter, Imported, Loss } from './converter.js';

export const IMPORT_DOCUMENT = 'rapporteur.importDocument';

/** In bytes: nobody puts more pictures into a report. */
const LARGEST = 200_000_000;

/** @param given the document, from the explorer. */
export async function importDocument(converter: Converter<'import'>, given?: unknown): Promise<void> {
	const source = given instanceof vscode.Uri ? given : await ask();
	if (!source) return;
	const name = source.path.slice(source.path.lastIndexOf('/') + 1);
	try {
		const folder = vscode.Uri.joinPath(source, '..');
		const base = name.replace(/\.[^.]*$/, '');
		const target = await free(folder, base, '.md');
		const pictures = await free(
			folder,
			`${target.path.slice(target.path.lastIndexOf('/') + 1, -'.md'.length)}-pictures`,
			'',
		);
		const imported = await convert(converter, source, name, pictures);
		if (imported) await write(target, pictures, imported, name);
	} catch (error) {
		const reason = error instanceof Error ? error.message : error;
		void vscode.window.showErrorMessage(`“${name}” could not be imported: ${reason}`);
	}
}

async function ask(): Promise<vscode.Uri | undefined> {
	const chosen = await vscode.window.showOpenDialog({
		title: 'Import a Word Document',
		openLabel: 'Import',
		filters: { 'Documents of Word and LibreOffice': ['docx', 'docm', 'dotx', 'odt'] },
	});
	return chosen?.[0];
}

async function convert(
	converter: Converter<'import'>,
	source: vscode.Uri,
	name: string,
	pictures: vscode.Uri,
): Promise<Imported | undefined> {
	const { size } = await vscode.workspace.fs.stat(source);
	if (size > LARGEST) {
		void vscode.window.showErrorMessage(`“${name}” cannot be imported. It is too large to be a report.`);
		return undefined;
	}
	const bytes = await vscode.workspace.fs.readFile(source);
	const options = { pictures: pictures.path.slice(pictures.path.lastIndexOf('/') + 1) };
	const location = vscode.ProgressLocation.Window;
	const answer = await vscode.window.withProgress({ location, title: `Importing “${name}”` }, () =>
		converter.ask({ bytes, options }),
	);
	if ('result' in answer) return answer.result;
	void vscode.window.showErrorMessage(`“${name}” cannot be imported. ${answer.reason}.`);
	return undefined;
}

/** A file or folder that is not there yet. */
async function free(folder: vscode.Uri, base: string, ending: string): Promise<vscode.Uri> {
	for (let n = 1; ; n++) {
		const uri = vscode.Uri.joinPath(folder, `${base}${n === 1 ? '' : `-${n}`}${ending}`);
		const isTaken = await vscode.workspace.fs.stat(uri).then(
			() => true,
			() => false,
		);
		if (!isTaken) return uri;
	}
}

async function write(target: vscode.Uri, folder: vscode.Uri, imported: Imported, name: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	const create = (uri: vscode.Uri, contents: Uint8Array) => edit.createFile(uri, { overwrite: false, contents });
	for (const picture of imported.pictures) create(vscode.Uri.joinPath(folder, picture.name), picture.bytes);
	create(target, new TextEncoder().encode(imported.markdown));
	if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the file could not be written');
	const editor = await vscode.window.showTextDocument(target);
	await editor.document.save();
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
