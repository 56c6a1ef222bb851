/**
 * "Take Over Changes from Word…": a report that somebody has edited in Word takes over what is said otherwise there. Both versions
 * are shown side by side first.
 */
import * as vscode from 'vscode';
import { ask as askServer, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';
import { isStill, writeInto } from '../server/write-into.js';
import type { Converter, Imported } from './converter.js';
import { folderOf, free, nameOf } from './files.js';
import { ask, convert } from './import-document.js';

const TAKE_OVER = 'rapporteur.takeOver';
/** For the button above the comparison. */
const ACCEPT = 'rapporteur.acceptChanges';
const SCHEME = 'rapporteur-changes';

const DIALOG = { title: 'Take Over Changes from a Word Document', openLabel: 'Compare' };

/** What is shown, and has not been accepted. */
interface Offer {
	readonly report: vscode.TextDocument;
	readonly imported: Imported;
	/** Folder of the pictures. */
	readonly pictures: vscode.Uri;
	/** The report with the changes. */
	readonly text: string;
}

interface Merged {
	/** Of the report that it was made of. */
	readonly version: number;
	readonly edits: readonly { readonly range: vscode.Range; readonly newText: string }[];
	/** The report with the changes. */
	readonly text: string;
}

export class TakingOver implements vscode.Disposable {
	readonly #server: Server;
	readonly #converter: Converter<'import'>;
	readonly #offers = new Map<string, Offer>();
	readonly #subscriptions: vscode.Disposable;
	#count = 0;

	constructor(server: Server, converter: Converter<'import'>) {
		this.#server = server;
		this.#converter = converter;
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
				provideTextDocumentContent: (uri) => this.#offers.get(uri.toString())?.text,
			}),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#offers.delete(uri.toString())),
			vscode.commands.registerCommand(TAKE_OVER, (clicked?: unknown) => this.#begin(clicked)),
			vscode.commands.registerCommand(ACCEPT, (uri?: unknown) => this.#accept(uri)),
		);
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	/** @param clicked a document in the explorer: its report is beside it or in front. */
	async #begin(clicked: unknown): Promise<void> {
		const given = clicked instanceof vscode.Uri && !/\.(?:md|markdown)$/i.test(clicked.path) ? clicked : undefined;
		const report = (given && (await reportBeside(given))) ?? reportInFront()?.document;
		if (!report) return;
		const folder = folderOf(report.uri);
		if (!folder) {
			void vscode.window.showInformationMessage('Save the report first, so that pictures can be put beside it.');
			return;
		}
		const [source] = given ? [given] : await ask({ ...DIALOG, defaultUri: folder });
		if (!source) return;
		const reason = await this.#offer(report, source, folder).catch(
			(error: unknown) => `${error instanceof Error ? error.message : error}`,
		);
		if (reason !== undefined) {
			void vscode.window.showErrorMessage(`“${nameOf(source)}” cannot be read. ${reason}.`, 'OK');
		}
	}

	/** The reason why not, if so. */
	async #offer(report: vscode.TextDocument, source: vscode.Uri, folder: vscode.Uri): Promise<string | undefined> {
		const [name, other] = [nameOf(report.uri), nameOf(source)];
		const pictures = await free(folder, `${name.replace(/\.[^.]*$/, '')}-pictures`, '');
		const answer = await convert(this.#converter, source, nameOf(pictures));
		if (!('result' in answer)) return answer.reason;
		// Nothing is written yet, but what is shown has to be of the text as it is.
		const merged = await writeInto(report, () => this.#merged(report, answer.result));
		if (!merged) return undefined;
		if (merged.edits.length === 0) {
			void vscode.window.showInformationMessage(`“${other}” says the same as “${name}”.`);
			return undefined;
		}
		const uri = vscode.Uri.from({ scheme: SCHEME, path: report.uri.path, query: String(++this.#count) });
		this.#offers.set(uri.toString(), { report, imported: answer.result, pictures, text: merged.text });
		await vscode.commands.executeCommand('vscode.diff', report.uri, uri, `${name}: with the changes from ${other}`);
		void this.#askToAccept(uri, merged.edits.length, name);
		return undefined;
	}

	async #askToAccept(uri: vscode.Uri, count: number, name: string): Promise<void> {
		const places = count === 1 ? 'one place' : `${count} places`;
		const accept = 'Take Over';
		const message = `“${name}” would change in ${places}, as shown. Nothing has been written yet.`;
		if ((await vscode.window.showInformationMessage(message, accept)) === accept) await this.#accept(uri);
	}

	/** @param uri of what is shown on the right; without one, it is in front. */
	async #accept(uri: unknown): Promise<void> {
		const shown = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
		const offer = shown && this.#offers.get(shown.toString());
		if (!shown || !offer) return;
		const { report, imported } = offer;
		const written = await writeInto(report, async () => {
			// The report may have changed since it was shown, and may do so while pictures are written.
			const merged = await this.#merged(report, imported);
			if (!merged || !isStill(report, merged.version)) return merged;
			await writePictures(offer, merged.text);
			const edit = new vscode.WorkspaceEdit();
			for (const { range, newText } of merged.edits) edit.replace(report.uri, range, newText);
			return { ...merged, edit };
		});
		if (!written) return;
		await closeComparison(shown);
		await vscode.window.showTextDocument(report, { preview: false });
		void vscode.window.setStatusBarMessage('$(check) The changes have been taken over, as one step to undo', 10_000);
	}

	/**
	 * The report as it is now, with the changes: not to be used if it has another version by then. `undefined` after the
	 * user has been told why there is no answer.
	 */
	async #merged(report: vscode.TextDocument, { markdown }: Imported): Promise<Merged | undefined> {
		const { client } = this.#server;
		const textDocument = { uri: client.code2ProtocolConverter.asUri(report.uri) };
		type Answer = { readonly version: number; readonly edits: readonly never[] } | null;
		const answer = await askServer<Answer>(this.#server, 'rapporteur/merge', { textDocument, text: markdown });
		if (answer === null) void vscode.window.showInformationMessage(NOT_CHECKED);
		if (!answer) return undefined;
		const edits = await client.protocol2CodeConverter.asTextEdits([...answer.edits]);
		return { version: answer.version, edits, text: applied(report, edits) };
	}
}

/** Those of an offer that `text` shows. */
async function writePictures({ imported, pictures }: Offer, text: string): Promise<void> {
	for (const { name, bytes } of imported.pictures) {
		const address = `${nameOf(pictures)}/${name}`;
		if (text.includes(`](${address})`) || text.includes(`](<${address}>)`)) {
			await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(pictures, name), bytes);
		}
	}
}

async function reportBeside(source: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	const uri = source.with({ path: source.path.replace(/\.[^./]*$/, '.md') });
	return vscode.workspace.openTextDocument(uri).then(
		(document) => document,
		() => undefined,
	);
}

function applied(document: vscode.TextDocument, edits: Merged['edits']): string {
	const sorted = [...edits].sort(
		(a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end),
	);
	const text = document.getText();
	let [result, at] = ['', 0];
	for (const { range, newText } of sorted) {
		result += text.slice(at, document.offsetAt(range.start)) + newText;
		at = document.offsetAt(range.end);
	}
	return result + text.slice(at);
}

async function closeComparison(uri: vscode.Uri): Promise<void> {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	const shown = tabs.filter(
		({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString(),
	);
	await vscode.window.tabGroups.close(shown);
}
