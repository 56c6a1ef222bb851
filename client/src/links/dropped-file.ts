/** A file that is dragged into the editor: from the explorer, or from the desktop. */
import * as vscode from 'vscode';

export interface DroppedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * The only file in `data`, if it has such a name and is no larger; `undefined` otherwise, also if it cannot be read: VS Code then does
 * with it what it does with any other.
 *
 * @param largest in bytes.
 */
export async function droppedFile(
	data: vscode.DataTransfer,
	names: RegExp,
	largest: number,
): Promise<DroppedFile | undefined> {
	const uris = ((await data.get('text/uri-list')?.asString()) ?? '').split(/[\r\n]+/).filter((line) => line !== '');
	const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
	const [file] = files;
	try {
		if (file && files.length === 1 && names.test(file.name)) return small(file.name, await file.data(), largest);
		const uri = uris.length === 1 && files.length === 0 ? vscode.Uri.parse(uris[0]!, true) : undefined;
		if (!uri || !names.test(uri.path)) return undefined;
		const { size } = await vscode.workspace.fs.stat(uri);
		if (size > largest) return undefined;
		const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
		return small(name, await vscode.workspace.fs.readFile(uri), largest);
	} catch {
		return undefined;
	}
}

function small(name: string, bytes: Uint8Array, largest: number): DroppedFile | undefined {
	return bytes.length > largest ? undefined : { name, bytes };
}
