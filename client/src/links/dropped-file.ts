/** A file that is dragged into the editor: from the explorer, or from the desktop. */
import * as vscode from 'vscode';

export interface DroppedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Where it is; `undefined` in a browser. */
	readonly uri: vscode.Uri | undefined;
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
		if (file && files.length === 1 && names.test(file.name)) {
			return small({ name: file.name, bytes: await file.data(), uri: file.uri }, largest);
		}
		const uri = uris.length === 1 && files.length === 0 ? vscode.Uri.parse(uris[0]!, true) : undefined;
		if (!uri || !names.test(uri.path)) return undefined;
		const { size } = await vscode.workspace.fs.stat(uri);
		if (size > largest) return undefined;
		const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
		return small({ name, bytes: await vscode.workspace.fs.readFile(uri), uri }, largest);
	} catch {
		return undefined;
	}
}

function small(file: DroppedFile, largest: number): DroppedFile | undefined {
	return file.bytes.length > largest ? undefined : file;
}
