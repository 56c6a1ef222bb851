/**
 * In the lists of a report, Enter goes on with the next item or ends the list, Tab and Shift+Tab move an item into the one
 * above it and out again.
 *
 * Going on is left to rules for Enter that VS Code applies itself: at once, for every cursor, as one step to undo. They
 * hold for a language, so they are set only while a report is in front. The other keys are bound in the manifest, while
 * context keys of ours say that the only cursor is in an item. Where another extension binds these keys in Markdown,
 * they are left to it.
 */
import * as vscode from 'vscode';
import { endList, enterRules, indent, isEmptyItem, itemIn, type LineEdit, outdent } from './list-item.js';

const SETTING = 'rapporteur.listKeys';
const IN_ITEM = 'rapporteur.inListItem';
const IN_EMPTY_ITEM = 'rapporteur.inEmptyListItem';
/** The writer may type on while an edit is on its way, and then it is made anew. */
const TRIES = 5;

/** @param typed the writer has typed on in that line since the key was pressed. */
type Change = (lines: readonly string[], line: number, typed: boolean) => LineEdit[] | undefined;

export class ListKeys implements vscode.Disposable {
	readonly #subscriptions: vscode.Disposable;
	readonly #context = new Map<string, boolean>();
	#rules: vscode.Disposable | undefined;
	#taken = isTaken();
	#inReport = false;

	constructor() {
		const command = (name: string, change: Change, otherwise: () => Thenable<unknown>) =>
			vscode.commands.registerTextEditorCommand(name, (editor) => void changeLines(editor, change, otherwise));
		this.#subscriptions = vscode.Disposable.from(
			command('rapporteur.endList', endList, () => vscode.commands.executeCommand('type', { text: '\n' })),
			command('rapporteur.indentItem', indent, () => vscode.commands.executeCommand('tab')),
			command('rapporteur.outdentItem', outdent, () => vscode.commands.executeCommand('outdent')),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === vscode.window.activeTextEditor) this.#look();
			}),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === vscode.window.activeTextEditor?.document) this.#look();
			}),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration(SETTING)) this.#update();
			}),
			vscode.extensions.onDidChange(() => {
				this.#taken = isTaken();
				this.#update();
			}),
		);
		this.#update();
	}

	dispose(): void {
		this.#rules?.dispose();
		this.#subscriptions.dispose();
	}

	/** Another document is in front, or is taken for something else. */
	inReport(value: boolean): void {
		this.#inReport = value;
		this.#update();
	}

	#update(): void {
		if (!this.#isOn) {
			this.#rules?.dispose();
			this.#rules = undefined;
		} else {
			this.#rules ??= vscode.languages.setLanguageConfiguration('markdown', {
				onEnterRules: enterRules().map(({ appendText, ...rule }) => ({
					...rule,
					action: { indentAction: vscode.IndentAction.None, appendText },
				})),
			});
		}
		this.#look();
	}

	get #isOn(): boolean {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'markdown' || this.#taken || !this.#inReport) return false;
		return vscode.workspace.getConfiguration('', document).get(SETTING, true);
	}

	/** Tells the manifest's keybindings where the cursor is. */
	#look(): void {
		const editor = vscode.window.activeTextEditor;
		const line = this.#rules && editor ? editor.document.lineAt(editor.selection.active).text : '';
		this.#tell(IN_ITEM, itemIn(line) !== undefined);
		this.#tell(IN_EMPTY_ITEM, isEmptyItem(line));
	}

	#tell(key: string, value: boolean): void {
		if (this.#context.get(key) === value) return;
		this.#context.set(key, value);
		void vscode.commands.executeCommand('setContext', key, value);
	}
}

/** As one step to undo. What was typed since the key was pressed is kept, and the key is for the line that it was pressed in. */
async function changeLines(
	editor: vscode.TextEditor,
	change: Change,
	otherwise: () => Thenable<unknown>,
): Promise<void> {
	const { document } = editor;
	const { line } = editor.selection.active;
	for (let tries = 0; tries < TRIES; tries++) {
		const lines = Array.from({ length: document.lineCount }, (_, each) => document.lineAt(each).text);
		const edits = change(lines, line, tries > 0);
		if (!edits) {
			if (tries === 0) await otherwise();
			return;
		}
		const done = await editor.edit((builder) => {
			for (const { line, from, to, text } of edits) builder.replace(new vscode.Range(line, from, line, to), text);
		});
		if (done) return;
	}
}

/** Whether another extension has these keys in Markdown. */
function isTaken(): boolean {
	return vscode.extensions.all.some(({ id, packageJSON }) => {
		if (/^(?:vscode|ms-vscode)\./.test(id) || /^rapporteur\./i.test(id)) return false;
		const bound: unknown = packageJSON?.contributes?.keybindings;
		const all: readonly unknown[] = Array.isArray(bound) ? bound : [bound];
		return all.some(isForLists);
	});
}

function isForLists(binding: unknown): boolean {
	if (typeof binding !== 'object' || binding === null || !('key' in binding) || !('when' in binding)) return false;
	return /^(?:enter|tab|shift\+tab)$/i.test(String(binding.key)) && /markdown/i.test(String(binding.when));
}
