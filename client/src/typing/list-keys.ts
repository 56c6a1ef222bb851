/**
 * In the lists of a report or agenda, Enter goes on with the next item or ends the list, Tab and Shift+Tab move an item into the one
 * above it and out again. In a table, Enter goes on with the next row, Tab and Shift+Tab lead from cell to cell.
 *
 * Going on is left to rules for Enter that VS Code applies itself: at once, for every cursor, as one step to undo. What
 * it leaves out of the next item is added afterwards, as part of that step, and what is below is counted up. Where a snippet
 * fills in a heading along with an item of the agenda, the manifest leaves only the cursor in the item first. The rules
 * hold for a language, so they are set only while one of these is in front. The other keys are bound in the manifest, while
 * context keys of ours say that the cursors, or what is selected, are in items or in a cell. Where another extension binds
 * these keys in Markdown, they are left to it.
 */
import * as vscode from 'vscode';
import { setContext } from '../server/context-key.js';
import { isEmptyMark, markIn } from './item-mark.js';
import { afterEnter, enteredBy, mayBeItem, rulesForEnter } from './list-enter.js';
import { isEmptyItem, isInCode, itemIn } from './list-item.js';
import { endCounted, indentCounted, outdentCounted } from './list-numbers.js';
import { backTab, type Change, enter, type Otherwise, tab } from './list-press.js';
import { linesFrom, linesOf, Presses } from './list-presses.js';
import { type ChangeOfAll, indentAll, outdentAll } from './list-selection.js';
import type { Place } from './moving-place.js';
import { cellAfter, cellBefore, isInCell, isInRow, nextRow, nextRowInSnippet } from './table-row.js';

const SETTING = 'rapporteur.listKeys';
const IN_ITEM = 'rapporteur.inListItem';
const IN_ITEMS = 'rapporteur.inListItems';
const IN_EMPTY_ITEM = 'rapporteur.inEmptyListItem';
const IN_ROW = 'rapporteur.inTableRow';

export class ListKeys implements vscode.Disposable {
	readonly #subscriptions: vscode.Disposable;
	#rules: vscode.Disposable | undefined;
	#taken = isTaken();
	#inReport = false;

	constructor() {
		const presses = new Presses();
		const command = (name: string, change: Change, otherwise: Otherwise, changeOfAll?: ChangeOfAll) =>
			vscode.commands.registerTextEditorCommand(name, (editor) => {
				if (changeOfAll && !hasOneCursor(editor)) presses.addToAll(editor, changeOfAll);
				else presses.add(editor, change, otherwise);
			});
		this.#subscriptions = vscode.Disposable.from(
			presses,
			command('rapporteur.endList', endCounted, enter),
			command('rapporteur.indentItem', indentCounted, tab, indentAll),
			command('rapporteur.outdentItem', outdentCounted, backTab, outdentAll),
			vscode.commands.registerTextEditorCommand('rapporteur.nextRow', (editor, _edit, inSnippet: unknown) =>
				presses.rewrite(editor, inSnippet === true ? nextRowInSnippet : nextRow, enter),
			),
			vscode.commands.registerTextEditorCommand('rapporteur.nextCell', (editor) =>
				presses.leadTo(editor, cellAfter, nextRow, tab),
			),
			vscode.commands.registerTextEditorCommand('rapporteur.previousCell', (editor) =>
				presses.leadTo(editor, cellBefore, () => undefined, backTab),
			),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === vscode.window.activeTextEditor) this.#look();
			}),
			vscode.workspace.onDidChangeTextDocument((change) => {
				if (change.document !== vscode.window.activeTextEditor?.document) return;
				if (this.#rules) this.#goOn(presses, change);
				this.#look();
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
		// Between two editors there is none for a moment, in which nobody types.
		if (!vscode.window.activeTextEditor) return;
		this.#inReport = value;
		this.#update();
	}

	#update(): void {
		if (!this.#isOn) {
			this.#rules?.dispose();
			this.#rules = undefined;
		} else {
			this.#rules ??= vscode.languages.setLanguageConfiguration('markdown', { onEnterRules: onEnterRules() });
		}
		this.#look();
	}

	get #isOn(): boolean {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'markdown' || this.#taken || !this.#inReport) return false;
		return vscode.workspace.getConfiguration('', document).get(SETTING, true);
	}

	/** Enter has been pressed: what VS Code has left out of the next item is added, and those below are counted up. */
	#goOn(presses: Presses, event: vscode.TextDocumentChangeEvent): void {
		const editor = vscode.window.activeTextEditor!;
		const { document, contentChanges, reason } = event;
		if (reason !== undefined) return;
		// The cursors are told of later, so they are still where the key was pressed. A correction changes other places.
		const begun = newLines(contentChanges);
		const isPressed = begun.every(({ range }) => editor.selections.some((each) => each.isEqual(range)));
		if (!isPressed && !presses.isOurs(event)) return;
		const followed: { readonly place: Place }[] = [];
		for (const { line, inserted } of begun) {
			// An item that is still to be completed may stand above.
			if (!presses.isBusy(document) && !mayBeItem(document.lineAt(line - 1).text)) continue;
			const rest = document.lineAt(line).text.slice(inserted.length);
			const entered = { inserted, rest, below: document.lineCount - line - 1 };
			const index = followed.length;
			const addition = (lines: readonly string[], place: Place) => {
				const later = followed.slice(index + 1).map((each) => each.place.line);
				return afterEnter(lines, place, entered, later);
			};
			followed.push(presses.follow(editor, { line, character: inserted.length }, addition));
		}
	}

	/** Tells the manifest's keybindings where the cursor is. */
	#look(): void {
		const editor = vscode.window.activeTextEditor;
		const at = this.#rules && editor ? editor.document.lineAt(editor.selection.active) : undefined;
		const line = at?.text ?? '';
		setContext(IN_ITEM, itemIn(line) !== undefined);
		setContext(IN_ITEMS, at !== undefined && areInItems(editor!));
		setContext(IN_ROW, line.includes('|') && isInCellOfRow(editor!));
		const hasMarkOnly = at !== undefined && markIn(line)?.text === '';
		setContext(
			IN_EMPTY_ITEM,
			isEmptyItem(line) || (hasMarkOnly && isEmptyMark(linesOf(editor!.document), at.lineNumber)),
		);
	}
}

function hasOneCursor({ selections }: vscode.TextEditor): boolean {
	return selections.length === 1 && selections[0]!.isEmpty;
}

/** Whether each cursor is in an item, and each selection begins in one. */
function areInItems(editor: vscode.TextEditor): boolean {
	const { document, selections } = editor;
	if (!selections.every(({ start }) => itemIn(document.lineAt(start).text))) return false;
	// It takes all lines to know whether it is code. Where there is just one cursor, as nearly always, the key asks.
	return hasOneCursor(editor) || !isInCode(linesOf(document), selections[0]!.start.line);
}

/** Whether it is code, the key asks. */
function isInCellOfRow({ document, selection }: vscode.TextEditor): boolean {
	const { active, start, end } = selection;
	const isInOne = selection.isSingleLine && isInCell(document.lineAt(active).text, start.character, end.character);
	return isInOne && isInRow(linesFrom(document), active);
}

/** A line that Enter has begun in place of `range`. */
interface NewLine {
	readonly range: vscode.Range;
	readonly line: number;
	readonly inserted: string;
}

/** Those at each cursor; none if it was something else. */
function newLines(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly NewLine[] {
	const found: NewLine[] = [];
	let before = 0;
	for (const { range, text } of changes.toSorted((a, b) => a.range.start.compareTo(b.range.start))) {
		// The indentation of a line that stays empty is taken away along with it.
		if (text === '' && range.isSingleLine) continue;
		const inserted = enteredBy(text);
		if (inserted === undefined) return [];
		found.push({ range, line: range.start.line + before + 1, inserted });
		before += 1 - (range.end.line - range.start.line);
	}
	return found;
}

/** As VS Code takes them. */
let made: vscode.OnEnterRule[] | undefined;

function onEnterRules(): vscode.OnEnterRule[] {
	made ??= rulesForEnter().map(({ appendText, ...rule }) => ({
		...rule,
		action: { indentAction: vscode.IndentAction.None, appendText },
	}));
	return made;
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
