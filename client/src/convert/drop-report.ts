/** "Insert as report text": a document of Word or LibreOffice that is dropped into a report, as Markdown, with its pictures beside it. */
import * as vscode from 'vscode';
import { droppedFile } from '../links/dropped-file.js';
import type { Instead } from '../links/paste-api.js';
import type { Converter } from './converter.js';
import { free, nameOf, withoutEnding } from './files.js';
import { LARGEST } from './import-document.js';
import { lastNote } from './paste-report.js';
import { wayTo } from './way.js';

const DOCUMENT = /\.(?:docx|docm|dotx|odt)$/i;

export async function dropAsReport(
	converter: Converter<'import'>,
	document: vscode.TextDocument,
	{ start }: vscode.Range,
	data: vscode.DataTransfer,
): Promise<Instead | undefined> {
	const file = await droppedFile(data, DOCUMENT, LARGEST);
	if (!file) return undefined;
	// What has not been saved yet has no folder.
	const folder = document.isUntitled ? undefined : await pictureFolder(document.uri);
	const options = {
		notes: lastNote(document),
		...(folder && { pictures: nameOf(folder) }),
		...(folder && file.uri && { folder: wayTo(document.uri, file.uri) }),
	};
	const answer = await converter.ask({ bytes: file.bytes, options });
	if (!('result' in answer)) {
		void vscode.window.showErrorMessage(`“${file.name}” cannot be inserted. ${answer.reason}.`);
		return undefined;
	}
	const { markdown, pictures, losses } = answer.result;
	const edit = new vscode.WorkspaceEdit();
	for (const { name, bytes } of folder ? pictures : []) {
		edit.createFile(vscode.Uri.joinPath(folder!, name), { overwrite: false, contents: bytes });
	}
	if (losses.length > 0) {
		const what = losses.length === 1 ? losses[0]!.what : `${losses.length} things could not be kept`;
		void vscode.window.showInformationMessage(`“${file.name}”: ${what}.`);
	}
	return { title: 'Insert as report text', text: between(document, start, markdown.trimEnd()), edit };
}

function pictureFolder(report: vscode.Uri): Promise<vscode.Uri> {
	return free(vscode.Uri.joinPath(report, '..'), `${withoutEnding(nameOf(report))}-pictures`, '');
}

/** Blocks of their own, with blank lines between them and what is there. */
function between(document: vscode.TextDocument, { line, character }: vscode.Position, text: string): string {
	const { text: own } = document.lineAt(line);
	const isBlank = (at: number) => at < 0 || at >= document.lineCount || document.lineAt(at).isEmptyOrWhitespace;
	const before = own.slice(0, character).trim() !== '' ? '\n\n' : isBlank(line - 1) ? '' : '\n';
	const after = own.slice(character).trim() !== '' ? '\n\n' : isBlank(line + 1) ? '' : '\n';
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	return `${before}${text}${after}`.replaceAll('\n', eol);
}
