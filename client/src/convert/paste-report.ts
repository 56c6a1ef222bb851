/**
 * "Paste as report": what other programs put on the clipboard beside the text (headings, numbers, links, bold, tables),
 * as Markdown that goes on with what is at the cursor.
 */
import * as vscode from 'vscode';
import type { Instead } from '../links/paste-api.js';
import type { Converter } from './converter.js';

/** What VS Code puts on the clipboard beside the text of an editor. */
const OWN = 'vscode-editor-data';

/** Word, Word on the web, Outlook, Google Docs, LibreOffice. */
const WORD_PROCESSOR =
	/urn:schemas-microsoft-com:office|class="?Mso|\bSCXW\d|docs-internal-guid|content="?(?:LibreOffice|OpenOffice)/;

/** @param isReport whether the document is one; elsewhere, it is offered after the plain text, but for what word processors write. */
export async function pasteAsReport(
	converter: Converter<'paste'>,
	isReport: boolean,
	document: vscode.TextDocument,
	range: vscode.Range,
	data: vscode.DataTransfer,
): Promise<Instead | undefined> {
	if (data.get(OWN)) return undefined;
	const html = await data.get('text/html')?.asString();
	if (html === undefined || html === '') return undefined;
	const place = {
		before: document.lineAt(range.start.line).text.slice(0, range.start.character),
		after: document.lineAt(range.end.line).text.slice(range.end.character),
	};
	const answer = await converter.ask({ html, options: { place, notes: lastNote(document) } });
	if (!('result' in answer) || answer.result.isPlain || answer.result.markdown === '') return undefined;
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	return {
		title: 'Paste as report',
		text: answer.result.markdown.replaceAll('\n', eol),
		yields: !isReport && !WORD_PROCESSOR.test(html),
	};
}

/** The largest number of a note. */
export function lastNote(document: vscode.TextDocument): number {
	let last = 0;
	for (const [, number] of document.getText().matchAll(/\[\^(\d{1,6})\]/g)) last = Math.max(last, Number(number));
	return last;
}
