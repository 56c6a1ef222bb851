/**
 * Carries out keys that were pressed in a list. The extension may run far away, and the writer types on meanwhile: so
 * each key keeps the place where it was pressed, and they are carried out one after the other.
 */
import * as vscode from 'vscode';
import type { LineEdit } from './list-item.js';
import { type Change, editsFor, enter, type Otherwise, type Press, type Tabs } from './list-press.js';
import { isWithin, moved, type Place } from './moving-place.js';
import type { Rewrite } from './rewrite.js';

/** So often an edit is made anew that is refused though nobody types: it cannot be made. */
const TRIES = 3;

interface Pressed {
	readonly editor: vscode.TextEditor;
	place: Place;
	rest: string;
}

type Edits = (lines: readonly string[], pressed: Pressed) => readonly LineEdit[] | Rewrite;
/** @param place where what VS Code has done ends. */
type Addition = (lines: readonly string[], place: Place) => readonly LineEdit[];
type Step = Parameters<vscode.TextEditor['edit']>[1];

export class Presses implements vscode.Disposable {
	/** Those that are not carried out yet, in order. */
	readonly #pressed = new Set<Pressed>();
	readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event));
	#last: Promise<void> = Promise.resolve();
	/** What is on its way. */
	#sent: { readonly version: number; readonly edits: readonly LineEdit[] | Rewrite } | undefined;

	dispose(): void {
		this.#listener.dispose();
	}

	/** A key was pressed at the cursor. When VS Code tells of it, it has told of all that was typed before. */
	add(editor: vscode.TextEditor, change: Change, otherwise: Otherwise): void {
		this.#add(pressedIn(editor), (lines, pressed) =>
			editsFor(lines, pressed, change, (all, place) => otherwise(all, place, tabsOf(editor))),
		);
	}

	/** Likewise, for a key that puts the cursor somewhere else. */
	rewrite(editor: vscode.TextEditor, change: (lines: readonly string[], press: Press) => Rewrite | undefined): void {
		const newLine = (lines: readonly string[], place: Place) => enter(lines, place, tabsOf(editor));
		this.#add(
			pressedIn(editor),
			(lines, pressed) => change(lines, pressed) ?? editsFor(lines, pressed, () => undefined, newLine),
		);
	}

	/** VS Code has done what a key does, up to `place`; `addition` is made part of that step. */
	follow(editor: vscode.TextEditor, place: Place, addition: Addition): void {
		const edits = (lines: readonly string[], pressed: Pressed) => addition(lines, pressed.place);
		this.#add({ editor, place, rest: '' }, edits, { undoStopBefore: false, undoStopAfter: false });
	}

	/** Whether something is still to be carried out in `document`. */
	isBusy(document: vscode.TextDocument): boolean {
		return [...this.#pressed].some(({ editor }) => editor.document === document);
	}

	/** Whether a change is what a key carried out here has made. */
	isOurs({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
		const sent = this.#sent;
		return sent?.version === document.version - 1 && contentChanges.some((each) => isOneOf(sent.edits, each));
	}

	#add(pressed: Pressed, edits: Edits, step?: Step): void {
		this.#pressed.add(pressed);
		const carryOut = () => this.#carryOut(pressed, edits, step).finally(() => this.#pressed.delete(pressed));
		// A closed editor takes no edits.
		this.#last = this.#last.then(carryOut).catch(() => undefined);
	}

	/** As one step to undo, unless `step` says otherwise. */
	async #carryOut(pressed: Pressed, editsIn: Edits, step?: Step): Promise<void> {
		const { editor } = pressed;
		const { document } = editor;
		// An edit is refused if the writer types on while it is on its way, and then made anew; at some key they pause.
		for (let tries = 0; tries < TRIES; ) {
			const lines = linesOf(document);
			const edits = editsIn(lines, pressed);
			if (!isRewrite(edits) && edits.length === 0) return;
			this.#sent = { version: document.version, edits };
			const done = await (isRewrite(edits) ? rewrite(editor, edits) : edit(editor, edits, step));
			if (!done) {
				if (document.version === this.#sent.version) tries++;
				continue;
			}
			if (!step) editor.revealRange(editor.selection);
			return;
		}
	}

	#follow(event: vscode.TextDocumentChangeEvent): void {
		const { document, contentChanges } = event;
		const isOurs = this.isOurs(event);
		const sent = isOurs ? this.#sent?.edits : undefined;
		for (const pressed of this.#pressed) {
			if (pressed.editor.document !== document) continue;
			if (sent && isRewrite(sent) && isWithin(pressed.place, sent)) {
				Object.assign(pressed, { place: sent.carried(pressed.place), rest: sent.rest });
				continue;
			}
			// What an earlier key inserts goes before a later one; what is typed goes behind.
			for (const change of contentChanges) pressed.place = moved(pressed.place, change, isOurs);
		}
	}
}

export function linesOf(document: vscode.TextDocument): string[] {
	return Array.from({ length: document.lineCount }, (_, each) => document.lineAt(each).text);
}

/** The same lines, one by one. */
export function linesFrom(document: vscode.TextDocument): (line: number) => string | undefined {
	return (line) => (line >= 0 && line < document.lineCount ? document.lineAt(line).text : undefined);
}

function pressedIn(editor: vscode.TextEditor): Pressed {
	const { line, character } = editor.selection.active;
	return { editor, place: { line, character }, rest: editor.document.lineAt(line).text.slice(character) };
}

function isRewrite(edits: readonly LineEdit[] | Rewrite): edits is Rewrite {
	return 'stops' in edits;
}

function edit(editor: vscode.TextEditor, edits: readonly LineEdit[], step: Step): Thenable<boolean> {
	return editor.edit((builder) => {
		for (const { line, from, to, text, joins } of edits) {
			const start = joins ? editor.document.lineAt(line - 1).range.end : new vscode.Position(line, from);
			// What is inserted takes the cursor along.
			if (from === to && !joins) builder.insert(start, text);
			else builder.replace(new vscode.Range(start, new vscode.Position(line, to)), text);
		}
	}, step);
}

/** As a snippet, which is inserted along with its cursor. */
function rewrite(editor: vscode.TextEditor, { text, stops, ...range }: Rewrite): Thenable<boolean> {
	const snippet = new vscode.SnippetString();
	let at = 0;
	for (const [index, stop] of stops.entries()) {
		snippet.appendText(text.slice(at, stop)).appendTabstop(stops.length > 1 ? index + 1 : 0);
		at = stop;
	}
	return editor.insertSnippet(snippet.appendText(text.slice(at)), rangeOf(range));
}

function rangeOf({ from, to }: Pick<Rewrite, 'from' | 'to'>): vscode.Range {
	return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** Which the editor adds to what is inserted. */
function withoutIndents(text: string): string {
	return text.replace(/\r?\n[ \t]*/g, '\n');
}

function isOneOf(
	edits: readonly LineEdit[] | Rewrite,
	{ range, text }: vscode.TextDocumentContentChangeEvent,
): boolean {
	if (isRewrite(edits)) return range.isEqual(rangeOf(edits)) && withoutIndents(text) === withoutIndents(edits.text);
	return edits.some(
		(edit) =>
			edit.line === range.start.line &&
			edit.from === range.start.character &&
			edit.line === range.end.line &&
			edit.to === range.end.character &&
			edit.text === text.replace(/\r\n/g, '\n'),
	);
}

function tabsOf({ options: { tabSize, insertSpaces } }: vscode.TextEditor): Tabs {
	return { size: typeof tabSize === 'number' ? tabSize : 4, asSpaces: insertSpaces !== false };
}
