/**
 * The clipboard, read in advance only where that disturbs nobody.
 *
 * On the desktop it can be read at any time. A browser asks the user first, or refuses, and then VS Code shows a
 * notice; and quick fixes are requested on every hover. So in a browser it is left alone until the user has pasted once
 * and thereby allowed it, and again after a refusal.
 */
import * as vscode from 'vscode';

/** A browser that asks the user may wait for ever for the answer; in milliseconds. */
const PATIENCE = 500;

const inBrowser = vscode.env.uiKind === vscode.UIKind.Web;
let allowed = !inBrowser;

/** For a command: the user has asked for what is on the clipboard. */
export async function readClipboard(): Promise<string> {
	const text = await vscode.env.clipboard.readText();
	if (text !== '') allowed = true;
	return text;
}

/** For an offer that nobody asked for: `undefined` if reading could disturb the user. */
export async function peekClipboard(): Promise<string | undefined> {
	if (!allowed) return undefined;
	const reading = Promise.resolve(vscode.env.clipboard.readText());
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
	const text = await Promise.race([reading, late]).catch(() => undefined);
	if (text || !inBrowser) return text;
	allowed = false;
	// A browser that refuses gives an empty text. One that is only busy gives it late, and may be asked again after that.
	reading
		.then((later) => {
			allowed ||= later !== '';
		})
		.catch(() => undefined);
	return undefined;
}
