/** Tables from other programs: on the clipboard, or as a file that is dropped. */
import * as vscode from 'vscode';

/** More than any list of participants has; in bytes. */
const LARGEST = 1_000_000;

/** What a spreadsheet puts on the clipboard: columns between tabs, in more than one row. */
export function isTable(text: string): boolean {
	return text.length <= LARGEST && /\t/.test(text) && /[\r\n][^\r\n]/.test(text);
}

/** The content of the only file in `data`, if that is a table: `.csv` or `.tsv`; `undefined` otherwise, also if it cannot be read. */
export async function droppedTable(data: vscode.DataTransfer): Promise<string | undefined> {
	const uris = ((await data.get('text/uri-list')?.asString()) ?? '').split(/[\r\n]+/).filter((line) => line !== '');
	const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
	const [file] = files;
	try {
		if (file && files.length === 1 && isNamed(file.name)) return readText(await file.data());
		const uri = uris.length === 1 && files.length === 0 ? vscode.Uri.parse(uris[0]!, true) : undefined;
		if (!uri || !isNamed(uri.path)) return undefined;
		const { size } = await vscode.workspace.fs.stat(uri);
		return size > LARGEST ? undefined : readText(await vscode.workspace.fs.readFile(uri));
	} catch {
		// VS Code then does with the file what it does with any other.
		return undefined;
	}
}

function isNamed(name: string): boolean {
	return /\.(?:csv|tsv)$/i.test(name);
}

/** Spreadsheets still save in the encoding of Windows. */
function readText(bytes: Uint8Array): string | undefined {
	if (bytes.length > LARGEST) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
