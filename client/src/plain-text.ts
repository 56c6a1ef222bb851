/**
 * Texts for places where VS Code looks for more than text. Pure: no `vscode`.
 */

/**
 * `text` so that it is shown as it is. VS Code makes a link of `[words](command:…)` in a notification and
 * in a status of the language, which runs the command, and a picture of `$(name)`; and a text may quote a
 * file that somebody else has named.
 */
export function asPlainText(text: string): string {
	return text.replace(/\](?=\()|\$(?=\()/g, '$& ');
}
