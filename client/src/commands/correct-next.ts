/**
 * The command that goes to the next finding and opens its corrections: one key, and Enter.
 *
 * What VS Code holds may be about the text before the last keys, and what typing has made may not be shown yet. So the
 * server is asked, and the cursor stays until it has answered for the text as it is.
 */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { ask, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';
import { diagnosticsOf } from '../server/findings.js';
import { untilKept } from './forgotten-menu.js';
import { type Cursor, nextFinding } from './next-finding.js';

const FINDINGS = 'rapporteur/findings';
/** After so many milliseconds the user is told that there is something to wait for. */
const SOON = 1_000;
/** VS Code shows what the server has answered within this time, in milliseconds. */
const SHOWING = 2_000;

interface Found {
	readonly version: number;
	readonly ranges: readonly Range[];
}

/** The text may have changed since. */
interface Place {
	readonly document: vscode.TextDocument;
	readonly version: number;
	readonly place: vscode.Position;
}

export function correctNext(server: Server): vscode.Disposable {
	let last: Place | undefined;
	/** Where the last key was typed. */
	let typed: Place | undefined;
	const go = async () => {
		const editor = reportInFront();
		if (!editor) return;
		const { document } = editor;
		const { active } = editor.selection;
		const isIts = (place: Place | undefined) =>
			place?.document === document && place.version === document.version && place.place.isEqual(active);
		const cursor = () => (isIts(last) ? 'been' : isIts(typed) ? 'written' : 'elsewhere');
		// What a correction has made may wait.
		const isTyped = () => typed?.document === document && typed.version === document.version;
		const found = await saidWhenLong(nextIn(server, editor, cursor, isTyped));
		if (found === 'none') void vscode.window.showInformationMessage('There is nothing to correct here.');
		// The writer has gone on meanwhile.
		if (!found || found === 'none' || document.version !== found.version || !isStillAt(editor, active)) return;
		const { place } = found;
		editor.selection = new vscode.Selection(place, place);
		editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		last = found;
		await vscode.commands.executeCommand('editor.action.quickFix');
	};
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
			if (!change) return;
			typed = others.length === 0 ? typedIn(document, change) : undefined;
		}),
		vscode.commands.registerCommand('rapporteur.correctNext', go),
	);
}

/** A key, the line that Enter begins, or a bracket with the one that VS Code adds. A correction is longer. */
const KEY = /^(?:[^\r\n]{0,2}|\r?\n[^\r\n]{0,20})$/;

/** Where the cursor is after a change that is a key typed in Markdown. */
function typedIn(
	document: vscode.TextDocument,
	{ range: { start }, rangeLength, text }: vscode.TextDocumentContentChangeEvent,
): Place | undefined {
	if (document.languageId !== 'markdown' || rangeLength > 1 || !KEY.test(text)) return undefined;
	const begun = /\n(.*)/.exec(text)?.[1];
	const place =
		begun === undefined
			? start.translate(0, /^.?/su.exec(text)![0].length)
			: new vscode.Position(start.line + 1, begun.length);
	return { document, version: document.version, place };
}

function isStillAt(editor: vscode.TextEditor, place: vscode.Position): boolean {
	return vscode.window.activeTextEditor === editor && editor.selection.active.isEqual(place);
}

/**
 * Where the next finding of the text as it is begins, once its corrections are made.
 *
 * @returns `undefined` if the user has gone on meanwhile, or if there is no answer and they have been told why.
 */
async function nextIn(
	server: Server,
	editor: vscode.TextEditor,
	cursor: () => Cursor,
	isTyped: () => boolean,
): Promise<Place | 'none' | undefined> {
	const { client } = server;
	const { document } = editor;
	const { active } = editor.selection;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	for (;;) {
		const params = { textDocument, waiting: isTyped() };
		const found = await ask<Found | null>(server, FINDINGS, params, 'The next problem could not be found');
		if (found === undefined || !isStillAt(editor, active)) return undefined;
		if (found === null) {
			void vscode.window.showInformationMessage(NOT_CHECKED);
			return undefined;
		}
		const { version } = found;
		// Keys in a list are carried out somewhat later.
		if (version !== document.version) continue;
		const ranges = found.ranges.map((range) => client.protocol2CodeConverter.asRange(range));
		const next = nextFinding(inOrder(ranges), active, cursor());
		if (!next) return 'none';
		await areShown(document, ranges);
		await make(document.uri, next.start);
		await untilKept();
		if (version === document.version) return { document, version, place: next.start };
	}
}

/** Says in the status bar that an answer is waited for, if it does not come soon. */
async function saidWhenLong<T>(answer: Promise<T>): Promise<T> {
	const timer = setTimeout(() => {
		vscode.window.setStatusBarMessage('$(loading~spin) Looking for the next problem', answer);
	}, SOON);
	return answer.finally(() => clearTimeout(timer));
}

function inOrder(ranges: readonly vscode.Range[]): vscode.Range[] {
	return ranges.toSorted((a, b) => a.start.compareTo(b.start) || a.end.compareTo(b.end));
}

/** The menu has what VS Code knows of a finding, so VS Code has to know of it first. */
function areShown(document: vscode.TextDocument, ranges: readonly vscode.Range[]): Promise<void> {
	const wanted = JSON.stringify(inOrder(ranges));
	const shown = () => diagnosticsOf(document).map(({ range }) => range);
	const are = () => document.isClosed || JSON.stringify(inOrder(shown())) === wanted;
	if (are()) return Promise.resolve();
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			listener.dispose();
			resolve();
		};
		const timer = setTimeout(end, SHOWING);
		const listener = vscode.languages.onDidChangeDiagnostics(() => {
			if (are()) end();
		});
	});
}

/**
 * Has the corrections at `place` made, so that they are there when they are asked for again. VS Code asks for them by itself, a
 * quarter of a second after the cursor has moved, and then forgets a menu that still waits for them.
 */
async function make(uri: vscode.Uri, place: vscode.Position): Promise<void> {
	const args = [uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix.value];
	// It does not answer when an extension joins in meanwhile.
	await Promise.resolve(vscode.commands.executeCommand('vscode.executeCodeActionProvider', ...args)).catch(
		() => undefined,
	);
}
