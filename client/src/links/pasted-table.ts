/** Tables from other programs: on the clipboard, or as a file that is dropped. */
import type * as vscode from 'vscode';
import { droppedFile } from './dropped-file.js';

/** More than any list of participants has; in bytes. */
const LARGEST = 1_000_000;

/** What a spreadsheet puts on the clipboard: columns between tabs, in more than one row. */
export function isTable(text: string): boolean {
	return text.length <= LARGEST && /\t/.test(text) && /[\r\n][^\r\n]/.test(text);
}

/** The content of the only file in `data`, if that is a table: `.csv` or `.tsv`; `undefined` otherwise, also if it cannot be read. */
export async function droppedTable(data: vscode.DataTransfer): Promise<string | undefined> {
	const file = await droppedFile(data, /\.(?:csv|tsv)$/i, LARGEST);
	return file && readText(file.bytes);
}

/** Spreadsheets still save in the encoding of Windows. */
function readText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
