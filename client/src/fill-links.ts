/**
 * The command that goes through all links without an address and asks for each where it leads. What is filled in is one
 * step to undo.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readAddress, shorten } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard, readClipboard } from './clipboard.js';
import { addressFor, UNFILLED_LINKS, type UnfilledLink, type UnfilledLinks } from './link-filling.js';

export const FILL_LINKS = 'rapporteur.fillLinks';

type Edits = UnfilledLink['choices'][number]['edits'];

interface Item extends vscode.QuickPickItem {
	/** Nothing for what leaves the link as it is. */
	readonly edits?: (() => Promise<Edits | undefined>) | undefined;
}

export function fillLinks(client: BaseLanguageClient): () => Promise<void> {
	const ask = (uri: vscode.Uri): Promise<UnfilledLinks | null> =>
		client.sendRequest(UNFILLED_LINKS, {
			textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
		});
	return async () => {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId !== 'markdown') {
			void vscode.window.showInformationMessage('Open a report in Markdown, then try again.');
			return;
		}
		const all = (await ask(editor.document.uri))?.links.length ?? 0;
		if (all === 0) {
			void vscode.window.showInformationMessage('Every link here has an address.');
			return;
		}
		const done = await goThrough(editor, all, () => ask(editor.document.uri), client);
		// What is typed next must not replace an address.
		const { active } = editor.selection;
		editor.selection = new vscode.Selection(active, active);
		if (done === undefined) return;
		void vscode.window.setStatusBarMessage(
			`Filled in or removed ${done} of ${all} ${all === 1 ? 'link' : 'links'}`,
			5_000,
		);
	};
}

/** @returns how many links have been filled in or removed; `undefined` if none has. */
async function goThrough(
	editor: vscode.TextEditor,
	all: number,
	ask: () => Promise<UnfilledLinks | null>,
	client: BaseLanguageClient,
): Promise<number | undefined> {
	const { document } = editor;
	let done = 0;
	/** So many at the beginning were left as they are. */
	let left = 0;
	for (;;) {
		const { links = [], version } = (await ask()) ?? {};
		const link = links[left];
		if (!link || version !== document.version) break;
		const range = client.protocol2CodeConverter.asRange(link.range);
		editor.selection = new vscode.Selection(range.start, range.end);
		editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		const chosen = await pick(document.uri, link, `${Math.min(all, done + left + 1)} of ${all}`);
		if (!chosen) break;
		const edits = await chosen.edits?.();
		if (!edits) {
			left++;
			continue;
		}
		if (document.isClosed || document.version !== version) {
			void vscode.window.showWarningMessage('The report has changed meanwhile, so this link was left as it is.');
			break;
		}
		const first = done === 0;
		const applied = await editor.edit(
			(builder) => {
				for (const { range: at, newText } of edits) builder.replace(client.protocol2CodeConverter.asRange(at), newText);
			},
			{ undoStopBefore: first, undoStopAfter: false },
		);
		if (!applied) break;
		const after = (await ask())?.links.length ?? 0;
		if (after >= links.length) left++;
		done++;
	}
	return done === 0 ? undefined : done;
}

async function pick(
	report: vscode.Uri,
	{ words, fill, choices }: UnfilledLink,
	place: string,
): Promise<Item | undefined> {
	const filled = (address: string): Edits => [{ range: fill.range, newText: addressFor(fill, address) }];
	const peeked = await peekClipboard();
	const clipboard = peeked === undefined ? undefined : readAddress(peeked);
	const offer = ({ title, edits }: UnfilledLink['choices'][number]): Item => {
		const at = title.startsWith('Link to ') ? title.lastIndexOf(' (') : -1;
		const named = at < 0 ? { label: title } : { label: title.slice(0, at), description: title.slice(at + 2, -1) };
		return { ...named, edits: async () => edits };
	};
	const goals = choices.filter(({ leadsTo }) => leadsTo !== undefined);
	const others = choices.filter(({ leadsTo }) => leadsTo === undefined);
	const items: Item[] = [
		...goals.map(offer),
		...(clipboard === undefined
			? []
			: [
					{
						label: `Paste ${shorten(clipboard)}`,
						description: 'from the clipboard',
						edits: async () => filled(clipboard),
					},
				]),
		...(peeked === undefined
			? [{ label: 'Paste the address from the clipboard', edits: async () => pasted(filled) }]
			: []),
		{
			label: 'Type the address …',
			edits: async () => {
				const address = await askAddress(report, { words });
				return address === undefined ? undefined : filled(address);
			},
		},
		{ label: 'Leave it as it is', edits: undefined },
		...others.map(offer),
	];
	return vscode.window.showQuickPick(items, {
		title: words.trim() === '' ? `Where does this link lead? (${place})` : `Where does “${words}” lead? (${place})`,
		placeHolder: 'Enter takes the first. Escape ends, and keeps what was filled in.',
		matchOnDescription: true,
		// So that an address can be looked up and copied meanwhile.
		ignoreFocusOut: true,
	});
}

/** For where the clipboard cannot be read in advance. */
async function pasted(filled: (address: string) => Edits): Promise<Edits | undefined> {
	const address = readAddress(await readClipboard());
	if (address !== undefined) return filled(address);
	void vscode.window.showWarningMessage('There is no address on the clipboard, so this link was left as it is.');
	return undefined;
}
