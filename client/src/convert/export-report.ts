/** "Export Report…": writes a report beside it as a document to send, and offers to open that. */
import * as vscode from 'vscode';
import { ask, reportInFront, type Server } from '../server/command.js';
import type { Answer, Converter, Exported, Manuscript } from './converter.js';
import { folderOf, free, nameOf, withoutEnding } from './files.js';

export const EXPORT_REPORT = 'rapporteur.exportReport';

/** In bytes: nobody sends larger pictures. */
const LARGEST = 50_000_000;

type Format = 'docx' | 'html' | 'pdf';

type ManuscriptResult =
	| {
			readonly manuscript: Manuscript;
			/** How many places are still to be filled in. */
			readonly open: number;
			/** From the workspace folder; empty if there is none. */
			readonly template: string;
			readonly prints: boolean;
	  }
	| { readonly reason: string }
	| null;

/** A PDF in base64. */
type PrintResult = { readonly pdf: string } | { readonly reason: string };

/** What is needed to write a report in any format. */
interface Job {
	readonly server: Server;
	readonly converter: Converter<'export'>;
	readonly report: vscode.Uri;
	readonly manuscript: Manuscript;
	readonly pictures: ReadonlyMap<string, Uint8Array>;
	readonly template: Uint8Array | undefined;
}

/** @param clicked a report in the explorer; else the one in front. */
export async function exportReport(
	server: Server,
	converter: Converter<'export'>,
	clicked?: unknown,
	chosen?: unknown,
): Promise<void> {
	const document =
		clicked instanceof vscode.Uri ? await vscode.workspace.openTextDocument(clicked) : reportInFront()?.document;
	if (!document) return;
	const name = nameOf(document.uri);
	const uri = server.client.code2ProtocolConverter.asUri(document.uri);
	const found = await ask<ManuscriptResult>(server, 'rapporteur/manuscript', { textDocument: { uri } });
	if (found === undefined) return;
	if (found === null) return tellFailure(name, 'The settings say that it is not checked');
	if ('reason' in found) return tellFailure(name, found.reason);
	const format = isFormat(chosen) ? chosen : await askForFormat(found.prints);
	if (!format) return;
	try {
		const title = `Exporting “${name}”`;
		const answer = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
			const { manuscript } = found;
			const [pictures, template] = [
				await readPictures(manuscript, document.uri),
				await readTemplate(found.template, document.uri),
			];
			return contentIn(format, { server, converter, report: document.uri, manuscript, pictures, template });
		});
		if (!('result' in answer)) return tellFailure(name, answer.reason);
		const written = await write(document.uri, format, answer.result);
		if (!written) return;
		void tell(written, answer.result.losses, found.open);
	} catch (error) {
		tellFailure(name, `${error instanceof Error ? error.message : error}`);
	}
}

function isFormat(chosen: unknown): chosen is Format {
	return chosen === 'docx' || chosen === 'html' || chosen === 'pdf';
}

async function askForFormat(prints: boolean): Promise<Format | undefined> {
	const formats: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
		{ label: 'Word document', description: '.docx', format: 'docx' },
		{ label: 'Web page', description: '.html', detail: 'One file, to read in a browser and to print', format: 'html' },
		{ label: 'PDF', description: '.pdf', detail: 'Printed by a browser or by LibreOffice', format: 'pdf' },
	];
	const offered = formats.filter(({ format }) => prints || format !== 'pdf');
	const wanted = 'What the report is to become';
	const placeHolder = prints ? wanted : `${wanted}. In a browser, no PDF: print the web page instead`;
	return (await vscode.window.showQuickPick(offered, { placeHolder }))?.format;
}

async function contentIn(format: Format, job: Job): Promise<Answer<Exported>> {
	const { server, converter, manuscript, pictures, template } = job;
	const options = { pictures, ...(template && { template }) };
	if (format !== 'pdf') return converter.ask({ format, manuscript, options });
	const page = await converter.ask({ format: 'html', manuscript, options });
	const letter = await converter.ask({ format: 'docx', manuscript, options });
	if (!('result' in page)) return page;
	if (!('result' in letter)) return letter;
	const docx = toBase64(letter.result.content as Uint8Array);
	const params = { html: page.result.content, docx, hasLetterhead: template !== undefined };
	const printed = await server.client.sendRequest<PrintResult>('rapporteur/print', params);
	if (!('pdf' in printed)) return printed;
	return { result: { content: fromBase64(printed.pdf), losses: page.result.losses } };
}

/** Those that cannot be read are missing, and the answer says so. */
async function readPictures(manuscript: Manuscript, report: vscode.Uri): Promise<Map<string, Uint8Array>> {
	const found = new Map<string, Uint8Array>();
	const folder = folderOf(report);
	if (!folder) return found;
	for (const { url, path } of manuscript.pictures) {
		const uri = vscode.Uri.joinPath(folder, path);
		try {
			const { type, size } = await vscode.workspace.fs.stat(uri);
			// A link may lead anywhere.
			if (type === vscode.FileType.File && size <= LARGEST) found.set(url, await vscode.workspace.fs.readFile(uri));
		} catch {
			// It is not there.
		}
	}
	return found;
}

async function readTemplate(path: string, report: vscode.Uri): Promise<Uint8Array | undefined> {
	const folder = path === '' ? undefined : vscode.workspace.getWorkspaceFolder(report)?.uri;
	if (!folder) return undefined;
	try {
		return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path));
	} catch {
		throw new Error(`The template “${path}”, which the settings name, cannot be read`);
	}
}

/** `undefined` if there is no folder, and the user wants it nowhere. */
async function write(report: vscode.Uri, format: Format, { content }: Exported): Promise<vscode.Uri | undefined> {
	const [folder, name] = [folderOf(report), withoutEnding(nameOf(report))];
	const target = folder
		? await free(folder, name, `.${format}`)
		: await vscode.window.showSaveDialog({ title: 'Export Report', filters: { [format]: [format] } });
	if (!target) return undefined;
	const contents = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const edit = new vscode.WorkspaceEdit();
	// Whoever chose a file has been asked whether to replace it.
	edit.createFile(target, { overwrite: !folder, contents });
	if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`“${nameOf(target)}” cannot be written`);
	return target;
}

async function tell(written: vscode.Uri, losses: readonly string[], open: number): Promise<void> {
	const places = open === 0 ? '' : ` ${open === 1 ? 'One place is' : `${open} places are`} still to be filled in.`;
	const lost =
		losses.length === 0 ? '' : ` ${losses.length === 1 ? losses[0] : `${losses.length} things could not be kept`}.`;
	const show = losses.length > 1 ? ['Show'] : [];
	const message = `“${nameOf(written)}” has been written.${places}${lost}`;
	const answer = await vscode.window.showInformationMessage(message, 'Open', ...show);
	if (answer === 'Show') await vscode.window.showQuickPick([...losses], { placeHolder: 'What could not be kept' });
	if (answer === 'Open') await openDocument(written);
}

/** In the program that is for it, where there is one on this computer. */
async function openDocument(uri: vscode.Uri): Promise<void> {
	const isHere =
		uri.scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
	if (!isHere || !(await vscode.env.openExternal(uri))) await vscode.commands.executeCommand('vscode.open', uri);
}

function tellFailure(name: string, reason: string): void {
	void vscode.window.showErrorMessage(`“${name}” cannot be exported. ${reason}.`);
}

/** Of some thousand bytes at a time, since a function has only so many arguments. */
const CHUNK = 8_190;

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return text;
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
}
