/** Text for places where VS Code interprets more than plain text. Pure: no `vscode`. */

/**
 * `text`, escaped so that it is shown literally. In a notification and in a language status VS Code turns
 * `[words](command:…)` into a link that runs the command, and `$(name)` into an icon; and a text may quote the name of
 * a stranger's file.
 */
export function asPlainText(text: string): string {
	return text.replace(/\](?=\()|\$(?=\()/g, '$& ');
}
