/** Reads files for the server, which has no disk in a virtual workspace or in a browser. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** No text of ours is this long, in bytes. */
const LARGEST = 2_000_000;

/** No folder that people browse has this many files. */
const MOST_NAMES = 50_000;

export function readFilesFor(client: BaseLanguageClient): vscode.Disposable {
	const listing = client.onRequest('rapporteur/listFolder', async ({ uri }: { readonly uri: string }) => {
		const folder = client.protocol2CodeConverter.asUri(uri);
		const stat = await statOf(folder);
		if (!stat || (stat.type & vscode.FileType.Directory) === 0) return null;
		const entries = await vscode.workspace.fs.readDirectory(folder);
		if (entries.length > MOST_NAMES) throw new Error(`it holds more than ${MOST_NAMES} files`);
		return {
			names: entries.map(([name]) => name),
			// A symbolic link has the bit of what it leads to as well.
			entries: entries
				.filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory)
				.map(([name, type]) => ({ name, folder: type === vscode.FileType.Directory })),
		};
	});
	const stamping = client.onRequest('rapporteur/stampFile', async ({ uri }: { readonly uri: string }) => {
		const stat = await statOf(client.protocol2CodeConverter.asUri(uri));
		return stat?.type === vscode.FileType.File ? { stamp: `${stat.mtime} ${stat.size}` } : null;
	});
	const reading = client.onRequest('rapporteur/readFile', async ({ uri }: { readonly uri: string }) => {
		const file = client.protocol2CodeConverter.asUri(uri);
		const stat = await statOf(file);
		if (!stat) return null;
		if (stat.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1_000_000} MB`);
		const bytes = await vscode.workspace.fs.readFile(file);
		try {
			return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
		} catch {
			throw new Error('it is not UTF-8 text');
		}
	});
	return vscode.Disposable.from(listing, stamping, reading);
}

async function statOf(file: vscode.Uri): Promise<vscode.FileStat | undefined> {
	try {
		return await vscode.workspace.fs.stat(file);
	} catch (error) {
		// A file system may return nothing at all for a missing file.
		if (
			error instanceof vscode.FileSystemError &&
			error.code !== 'FileNotFound' &&
			error.code !== 'FileNotADirectory'
		) {
			throw new Error(error.message);
		}
		return undefined;
	}
}
