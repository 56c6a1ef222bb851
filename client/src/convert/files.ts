/** Names of files that are written beside others. */
import * as vscode from 'vscode';

export function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function withoutEnding(name: string): string {
	return name.replace(/\.[^.]*$/, '');
}

/** Where files for a report are written: beside it, or, if it was never saved, where it would most likely be. */
export function folderOf(report: vscode.Uri): vscode.Uri | undefined {
	if (report.scheme !== 'untitled') return vscode.Uri.joinPath(report, '..');
	const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
	const around = folders.find(({ path }) => report.path.startsWith(`${path}/`));
	return around ? vscode.Uri.joinPath(around.with({ path: report.path }), '..') : folders[0];
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
