/**
 * Carries out keys that were pressed in a list. The extension may run far away, and the writer types on meanwhile: so
 * each key keeps the place where it was pressed, and they are carried out one after the other.
 */
import * as vscode from 'vscode';
import type { LineEdit } from './list-item.js';
import { type Change, editsFor, type Otherwise, type Press, type Tabs } from './list-press.js';
import { type ChangeOfAll, linesWithin } from './list-selection.js';
import { isWithin, moved, type Place } from './moving-place.js';
import type { Rewrite } from './rewrite.js';

/** So often an edit is made anew that is refused though nobody types: it cannot be made. */
const TRIES = 3;

interface Pressed {
	readonly editor: vscode.TextEditor;
	place: Place;
	/** Where what was typed since ends. */
	end: Place;
	rest: string;
}

type Edits = (lines: readonly string[], pressed: Pressed) => readonly LineEdit[] | Rewrite;
type RowChange = (lines: readonly string[], press: Press) => Rewrite | undefined;
/** Where a key leads from a place. */
type Goal = (lines: readonly string[], place: Place) => Place | undefined;
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

	/** Likewise, for a key that changes all lines that are selected or have a cursor, as one step to undo. */
	addToAll(editor: vscode.TextEditor, change: ChangeOfAll): void {
		const all: Pressed[] = editor.selections.map(({ start, end }) => ({ editor, place: start, end, rest: '' }));
		for (const each of all) this.#pressed.add(each);
		const edits = (lines: readonly string[]) => change(lines, all.map(linesWithin), tabsOf(editor));
		const done = () => {
			for (const each of all) this.#pressed.delete(each);
		};
		this.#queue(all[0]!, () => this.#carryOut(all[0]!, edits).finally(done));
	}

	/** Likewise, for a key that puts the cursor somewhere else. */
	rewrite(editor: vscode.TextEditor, change: RowChange, otherwise: Otherwise): void {
		this.#add(pressedIn(editor), rewritten(editor, change, otherwise));
	}

	/** Likewise, for a key that leads from one place to another, and changes something where it leads nowhere. */
	leadTo(editor: vscode.TextEditor, goalOf: Goal, change: RowChange, otherwise: Otherwise): void {
		const pressed = pressedIn(editor);
		this.#queue(pressed, async () => {
			if (!(await this.#leadTo(pressed, goalOf))) await this.#carryOut(pressed, rewritten(editor, change, otherwise));
		});
	}

	/** VS Code has done what a key does, up to `place`; `addition` is made part of that step. Gives where that is by then. */
	follow(editor: vscode.TextEditor, place: Place, addition: Addition): { readonly place: Place } {
		const followed: Pressed = { editor, place, end: place, rest: '' };
		const edits = (lines: readonly string[], pressed: Pressed) => addition(lines, pressed.place);
		this.#add(followed, edits, { undoStopBefore: false, undoStopAfter: false });
		return followed;
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
		this.#queue(pressed, () => this.#carryOut(pressed, edits, step));
	}

	#queue(pressed: Pressed, carryOut: () => Promise<void>): void {
		this.#pressed.add(pressed);
		const done = () => carryOut().finally(() => this.#pressed.delete(pressed));
		// A closed editor takes no edits.
		this.#last = this.#last.then(done).catch(() => undefined);
	}

	/**
	 * The cursor is led there by commands that VS Code carries out where it is by then. What was typed before it arrives follows.
	 *
	 * @returns whether it is led anywhere.
	 */
	async #leadTo(pressed: Pressed, goalOf: Goal): Promise<boolean> {
		const { editor, place } = pressed;
		const { document } = editor;
		const lines = linesOf(document);
		const typed = typedIn(document, pressed);
		const own = lines[place.line]!;
		const to = goalOf(lines.with(place.line, own.slice(0, place.character) + own.slice(pressed.end.character)), place);
		if (!to) return false;
		const isBehind = to.line === place.line && to.character >= place.character;
		const goal = isBehind ? { ...to, character: to.character + typed.length } : to;
		const arrived: Pressed = { editor, place: goal, end: goal, rest: '' };
		this.#pressed.add(arrived);
		try {
			await vscode.commands.executeCommand('runCommands', { commands: movesTo(to, place) });
			await this.#takeAlong(pressed, arrived);
		} finally {
			this.#pressed.delete(arrived);
		}
		return true;
	}

	/** What was typed before the cursor arrived is moved there, and so are the keys that were pressed by then. */
	async #takeAlong(pressed: Pressed, arrived: Pressed): Promise<void> {
		const { editor } = pressed;
		const { document } = editor;
		for (let tries = 0; tries < TRIES; ) {
			const typed = typedIn(document, pressed);
			const { place, end } = pressed;
			const later = [...this.#pressed]
				.filter((each) => each !== pressed && each.editor === editor && isWithin(each.place, { from: place, to: end }))
				.map((each) => [each, each.place.character - place.character] as const);
			const { version } = document;
			const { line, character } = arrived.place;
			const edits = [
				{ line: place.line, from: place.character, to: end.character, text: '' },
				{ line, from: character, to: character, text: typed },
			];
			if (typed !== '') this.#sent = { version, edits };
			// With what was typed, it is one step to undo.
			if (typed === '' || (await edit(editor, edits, { undoStopBefore: false, undoStopAfter: false }))) {
				const { place: now, end: last } = arrived;
				const rest = document.lineAt(last.line).text.slice(last.character);
				for (const [each, offset] of later) {
					const from = { line: now.line, character: now.character - typed.length + offset };
					Object.assign(each, { place: from, end: last, rest });
				}
				return;
			}
			if (document.version === version) tries++;
		}
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
				const { place, end } = pressed;
				Object.assign(pressed, { place: sent.carried(place), end: sent.carried(end), rest: sent.rest });
				continue;
			}
			// What an earlier key inserts goes before a later one; what is typed goes behind.
			for (const change of contentChanges) {
				pressed.place = moved(pressed.place, change, isOurs);
				pressed.end = moved(pressed.end, change, true);
			}
		}
	}
}

/** @param otherwise what the key does where `change` has nothing to do. */
function rewritten(editor: vscode.TextEditor, change: RowChange, otherwise: Otherwise): Edits {
	const plain = (lines: readonly string[], place: Place) => otherwise(lines, place, tabsOf(editor));
	return (lines, pressed) => change(lines, pressed) ?? editsFor(lines, pressed, () => undefined, plain);
}

/** What stands where it was typed after a key. */
function typedIn(document: vscode.TextDocument, { place: { line, character }, end }: Pressed): string {
	return end.line === line ? document.lineAt(line).text.slice(character, end.character) : '';
}

/** Leads the cursor from one place to another, also if something has been typed at the former. */
function movesTo(to: Place, from: Place): readonly object[] {
	const right = (value: number) =>
		value > 0 ? [{ command: 'cursorMove', args: { to: 'right', by: 'character', value } }] : [];
	const lines = to.line - from.line;
	if (lines === 0 && to.character >= from.character) return right(to.character - from.character);
	const vertical = { to: lines > 0 ? 'down' : 'up', by: 'line', value: Math.abs(lines) };
	return [
		...(lines === 0 ? [] : [{ command: 'cursorMove', args: vertical }]),
		{ command: 'cursorLineStart' },
		...right(to.character),
	];
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
	return {
		editor,
		place: { line, character },
		end: { line, character },
		rest: editor.document.lineAt(line).text.slice(character),
	};
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
		snippet.appendText(text.slice(at, stop)).appendTabstop(index < stops.length - 1 ? index + 1 : 0);
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
