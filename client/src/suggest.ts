/**
 * Shows the server's snippets when a word such as `agenda` has been typed on a line of its own.
 *
 * VS Code suggests nothing in Markdown until it is asked, and someone who does not know that there is
 * something to ask for never finds it. So we ask in the writer's place, but only after a short pause,
 * so that nothing pops up while text flows, and unfocused (`editor.suggest.selectionMode` in the
 * manifest), so that Enter still means a new line. Tab inserts.
 */
import * as vscode from 'vscode';
import { isTypedWord } from './typed-word.js';

/** Longer than between two letters of someone who goes on typing, in milliseconds. */
const PAUSE = 350;

/** @param words asks for the words each time: they are known when the server has started. */
export function suggestOnTypedWord(words: () => ReadonlySet<string>): vscode.Disposable {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
		clearTimeout(waiting);
		const [change, second] = contentChanges;
		const typed = change && !second && reason === undefined && /^\p{L}$/u.test(change.text) && change.rangeLength === 0;
		if (!typed || document.languageId !== 'markdown') return;
		const { version } = document;
		waiting = setTimeout(() => {
			const editor = vscode.window.activeTextEditor;
			if (editor?.document !== document || document.version !== version || suggestsAnyway(document)) return;
			if (editor.selections.length > 1 || !editor.selection.isEmpty) return;
			const { line, character } = editor.selection.active;
			const lines = Array.from({ length: line + 1 }, (_, each) => document.lineAt(each).text);
			const rest = lines[line]!.slice(character);
			if (isTypedWord(lines, rest, words())) {
				void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
			}
		}, PAUSE);
	});
	return vscode.Disposable.from(listener, { dispose: () => clearTimeout(waiting) });
}

/** Whether the user has VS Code suggest in Markdown of its own accord. */
function suggestsAnyway(document: vscode.TextDocument): boolean {
	const value: unknown = vscode.workspace.getConfiguration('editor', document).get('quickSuggestions');
	if (typeof value !== 'object' || value === null || !('other' in value)) return value === true;
	return value.other === true || value.other === 'on' || value.other === 'inline';
}
