/** Writes what was made for a text only into that text. A user types on while an answer is on its way. */
import * as vscode from 'vscode';

export interface Made {
	/** Of the document whose text it is for. */
	readonly version: number;
	/** Nothing if nothing is to be written. */
	readonly edit?: vscode.WorkspaceEdit | undefined;
}

/** How often something is made of a text that goes on changing. */
const TRIES = 3;

/** Whether a document has the text that it had at `version`. */
export function isStill(document: vscode.TextDocument, version: number): boolean {
	return !document.isClosed && document.version === version;
}

/**
 * Writes what `make` makes of a document, and has it made again if the text has changed meanwhile.
 *
 * @returns what was made last; `undefined` if it could not be written, and the user has been told why.
 */
export async function writeInto<T extends Made | null | undefined>(
	document: vscode.TextDocument,
	make: () => Promise<T>,
): Promise<T | undefined> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const made = await make();
		if (!made) return made;
		if (!isStill(document, made.version)) continue;
		if (!made.edit || (await vscode.workspace.applyEdit(made.edit))) return made;
		// VS Code refuses it, too, if the text is another by then.
		if (!isStill(document, made.version)) continue;
		void vscode.window.showErrorMessage(`“${document.uri.path.replace(/^.*\//, '')}” cannot be changed.`);
		return undefined;
	}
	void vscode.window.showWarningMessage('The report has changed meanwhile, so nothing was written. Try again.');
	return undefined;
}
