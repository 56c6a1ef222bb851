/**
 * The command that goes through all links without an address and asks for each where it leads. What is filled in is one
 * step to undo.
 */
import * as vscode from 'vscode';
import { ask, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';
import { isStill } from '../server/write-into.js';
import { readAddress, shorten } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard, readClipboard } from './clipboard.js';
import { addressFor, inOrder, UNFILLED_LINKS, type UnfilledLink, type UnfilledLinks } from './link-filling.js';
import { type Outcome, oneByOne } from './one-by-one.js';

export const FILL_LINKS = 'rapporteur.fillLinks';

type Edits = UnfilledLink['choices'][number]['edits'];

interface Item extends vscode.QuickPickItem {
	/** Nothing for what leaves the link as it is. */
	readonly edits?: (() => Promise<Edits | undefined>) | undefined;
}

export function fillLinks(server: Server): () => Promise<void> {
	return async () => {
		const editor = reportInFront();
		if (!editor) return;
		const { all, done } = await goThrough(server, editor);
		if (all === undefined) return;
		if (all === 0) {
			void vscode.window.showInformationMessage('Every link here has an address.');
			return;
		}
		// What is typed next must not replace an address.
		const { active } = editor.selection;
		editor.selection = new vscode.Selection(active, active);
		if (done === 0) return;
		void vscode.window.setStatusBarMessage(
			`Filled in or removed ${done} of ${all} ${all === 1 ? 'link' : 'links'}`,
			5_000,
		);
	};
}

async function goThrough(server: Server, editor: vscode.TextEditor): Promise<Outcome> {
	const { client } = server;
	const { document } = editor;
	const { asRange } = client.protocol2CodeConverter;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	let all: number | undefined;
	return oneByOne<UnfilledLink, Edits>({
		async ask() {
			const answer = await ask<UnfilledLinks | null>(server, UNFILLED_LINKS, { textDocument });
			if (answer === null) void vscode.window.showInformationMessage(NOT_CHECKED);
			all ??= answer?.links.length;
			return answer ?? undefined;
		},
		version: () => document.version,
		async choose(link, number) {
			const range = asRange(link.range);
			editor.selection = new vscode.Selection(range.start, range.end);
			editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
			const chosen = await pick(document.uri, link, `${number} of ${all}`);
			return chosen ? ((await chosen.edits?.()) ?? 'leave') : 'end';
		},
		async write(edits, version, first) {
			const fill = (builder: vscode.TextEditorEdit) => {
				for (const { range, newText } of edits) builder.replace(asRange(range), newText);
			};
			const options = { undoStopBefore: first, undoStopAfter: false };
			// An editor that is no longer shown rejects it.
			const written = isStill(document, version) && (await editor.edit(fill, options).then(Boolean, () => false));
			if (written) return true;
			void vscode.window.showWarningMessage('The report has changed meanwhile, so this link was left as it is.');
			return false;
		},
	});
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
	const pasting: Item[] =
		clipboard !== undefined
			? [
					{
						label: `Paste ${shorten(clipboard)}`,
						description: 'from the clipboard',
						edits: async () => filled(clipboard),
					},
				]
			: peeked === undefined
				? [{ label: 'Paste the address from the clipboard', edits: async () => pasted(report, words, filled) }]
				: [];
	const asking: Item[] = [
		{
			label: 'Type the address …',
			edits: async () => {
				const address = await askAddress(report, { words });
				return address === undefined ? undefined : filled(address);
			},
		},
		{ label: 'Leave it as it is', edits: undefined },
	];
	const firstOther = choices.findIndex(({ leadsTo }) => leadsTo === undefined);
	const goals = firstOther < 0 ? choices : choices.slice(0, firstOther);
	const items = [
		...inOrder(goals.map(offer), pasting, choices[0]?.preferred === true),
		...asking,
		...choices.slice(goals.length).map(offer),
	];
	return vscode.window.showQuickPick(items, {
		title: words.trim() === '' ? `Where does this link lead? (${place})` : `Where does “${words}” lead? (${place})`,
		placeHolder: 'Enter takes the first. Escape ends, and keeps what was filled in.',
		matchOnDescription: true,
		// So that an address can be looked up and copied meanwhile.
		ignoreFocusOut: true,
	});
}

/** For where the clipboard cannot be read in advance: what is on it is shown before it is used. */
async function pasted(
	report: vscode.Uri,
	words: string,
	filled: (address: string) => Edits,
): Promise<Edits | undefined> {
	const value = readAddress(await readClipboard());
	if (value !== undefined) {
		const address = await askAddress(report, { words, value });
		return address === undefined ? undefined : filled(address);
	}
	void vscode.window.showWarningMessage('There is no address on the clipboard, so this link was left as it is.');
	return undefined;
}
