/**
 * Shows the server's parts of a report when a word for one, such as `agenda`, has been typed on a line or in an item of
 * its own.
 *
 * VS Code suggests nothing in Markdown until asked, and nobody asks for what they do not know of. So we ask for the
 * writer, but only after a short pause, so that nothing pops up while text flows; only if the server has a part for
 * this very word, so that the list never holds anything else; and without a selected entry (`editor.suggest.selectionMode`
 * in the manifest), so that Enter and the arrow keys mean what they always mean. Tab inserts.
 */
import * as vscode from 'vscode';
import { type BaseLanguageClient, CompletionRequest, type Middleware } from 'vscode-languageclient';
import { setContext } from '../server/context-key.js';
import { typedWord } from './typed-word.js';

/** Longer than the pause between two letters of someone who keeps typing, in milliseconds. */
const PAUSE = 350;
/** So long after we ask VS Code for its list, a request for it is taken for ours. */
const ANSWERED_WITHIN = 1_000;
/** Context key for the manifest's keybindings: the list that is open is one that we asked for. */
const OFFERING = 'rapporteur.offersParts';
/** Likewise: VS Code suggests as one types, in lists that have no selected entry since we ask for that. */
const SUGGESTS_ANYWAY = 'rapporteur.suggestsAnyway';

/** What VS Code is given. */
type Offered = vscode.CompletionItem[] | vscode.CompletionList;

interface Place {
	readonly document: vscode.TextDocument;
	readonly version: number;
	readonly position: vscode.Position;
}

export class Suggestions implements vscode.Disposable {
	readonly #client: () => BaseLanguageClient;
	readonly #listeners: vscode.Disposable;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	/** Where we have just asked VS Code for its list, what the server has said there, and until when the request may come. */
	#asked: (Place & { readonly until: number; readonly offered: Offered }) | undefined;

	/** @param client called each time: the suggestions are part of what it is made of. */
	constructor(client: () => BaseLanguageClient) {
		this.#client = client;
		this.#listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument((change) => this.#changed(change)),
			vscode.window.onDidChangeTextEditorSelection(() => this.#offers(false)),
			vscode.window.onDidChangeActiveTextEditor(() => {
				this.#offers(false);
				this.#look();
			}),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration('editor.quickSuggestions')) this.#look();
			}),
		);
		this.#look();
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		this.#listeners.dispose();
	}

	/**
	 * Answers VS Code's request for completions. If the writer has typed on since we asked for them, it gets no answer at
	 * all until it gives up: an empty one would make it offer all words of the document.
	 */
	readonly provide: NonNullable<Middleware['provideCompletionItem']> = async (
		document,
		position,
		context,
		token,
		next,
	) => {
		const asked = this.#asked;
		this.#asked = undefined;
		const isOurs = asked?.document === document && Date.now() < asked.until;
		if (isOurs && (document.version !== asked.version || !position.isEqual(asked.position))) {
			await new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
			return undefined;
		}
		const offered = isOurs ? asked.offered : await next(document, position, context, token);
		for (const item of Array.isArray(offered) ? offered : (offered?.items ?? [])) nameKey(item);
		return offered;
	};

	#changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
		clearTimeout(this.#waiting);
		if (document === vscode.window.activeTextEditor?.document && contentChanges.length > 0) this.#offers(false);
		const [change, second] = contentChanges;
		const typed = change && !second && reason === undefined && /^\p{L}$/u.test(change.text) && change.rangeLength === 0;
		if (!typed || document.languageId !== 'markdown') return;
		const { version } = document;
		this.#waiting = setTimeout(() => void this.#offer(document, version), PAUSE);
	}

	async #offer(document: vscode.TextDocument, version: number): Promise<void> {
		if (suggestsAnyway(document)) return;
		const place = cursorIn(document, version);
		const word = place && wordBefore(place);
		const offered = place && word !== undefined ? await this.#partsFor(word, place) : undefined;
		if (!place || !offered) return;
		this.#offers(true);
		const now = cursorIn(document, version);
		if (!now?.position.isEqual(place.position)) return this.#offers(false);
		this.#asked = { ...place, until: Date.now() + ANSWERED_WITHIN, offered };
		await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
	}

	/** What the server offers, if it has a part for this very word. */
	async #partsFor(word: string, { document, position }: Place): Promise<Offered | undefined> {
		const client = this.#client();
		if (!client.isRunning()) return undefined;
		const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
		const answer = await client.sendRequest(CompletionRequest.type, params).catch(() => null);
		const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
		const has = items.some(({ filterText, label }) => {
			const name = (filterText ?? label).toLowerCase();
			return name === word || name.startsWith(`${word} `);
		});
		return has ? client.protocol2CodeConverter.asCompletionResult(answer) : undefined;
	}

	#offers(value: boolean): void {
		setContext(OFFERING, value);
	}

	#look(): void {
		const document = vscode.window.activeTextEditor?.document;
		setContext(SUGGESTS_ANYWAY, document?.languageId === 'markdown' && suggestsAnyway(document));
	}
}

/** The only cursor, if the document is as it was and in view. */
function cursorIn(document: vscode.TextDocument, version: number): Place | undefined {
	const editor = vscode.window.activeTextEditor;
	if (editor?.document !== document || document.version !== version) return undefined;
	if (editor.selections.length > 1 || !editor.selection.isEmpty) return undefined;
	return { document, version, position: editor.selection.active };
}

function wordBefore({ document, position: { line, character } }: Place): string | undefined {
	const { text } = document.lineAt(line);
	const above = line > 0 ? document.lineAt(line - 1).text : '';
	return typedWord(text.slice(0, character), text.slice(character), above);
}

/**
 * The list opens without a selected entry, so it has to say how to accept one. The end may be cut off.
 */
function nameKey(item: vscode.CompletionItem): void {
	if (typeof item.label === 'string') return;
	item.label = { ...item.label, description: `(Tab) ${item.label.description ?? ''}`.trim() };
}

/** Whether the user has turned on VS Code's own suggestions in Markdown. */
function suggestsAnyway(document: vscode.TextDocument): boolean {
	const value: unknown = vscode.workspace.getConfiguration('editor', document).get('quickSuggestions');
	if (typeof value !== 'object' || value === null || !('other' in value)) return value === true;
	return value.other === true || value.other === 'on' || value.other === 'inline';
}
