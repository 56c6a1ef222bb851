/** Names of files that are written beside others. */
import * as vscode from 'vscode';

export function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function withoutEnding(name: string): string {
	return name.replace(/\.[^.]*$/, '');
}

/** A file or folder that is not there yet. */
export async function free(folder: vscode.Uri, base: string, ending: string): Promise<vscode.Uri> {
	for (let n = 1; ; n++) {
		const uri = vscode.Uri.joinPath(folder, `${base}${n === 1 ? '' : `-${n}`}${ending}`);
		const isTaken = await vscode.workspace.fs.stat(uri).then(
			() => true,
			() => false,
		);
		if (!isTaken) return uri;
	}
}
