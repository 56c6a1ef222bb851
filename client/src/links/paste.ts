/**
 * What is pasted or dropped where something is to be filled in: an address onto a link without one, a table of people into
 * a list of participants. Everywhere else, what comes from a word processor is pasted as it looks there, and the rest as ever.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range as ServerRange } from 'vscode-languageclient';
import { readAddress, shorten } from './address.js';
import { addressFor, UNFILLED_LINKS, type UnfilledLinks } from './link-filling.js';
import { type Handler, type Instead, onDrop, onPaste } from './paste-api.js';
import { droppedTable, isTable } from './pasted-table.js';
import { mayBeListed, mayBeUnfilled } from './unfilled-place.js';

const KIND = 'rapporteur';

/**
 * How long the server may take, in milliseconds. VS Code gives up a paste when somebody types on before it is done, so
 * it must be done before the next key.
 */
const PATIENCE = { paste: 150, drop: 1_500 } as const;

interface ListedPeople {
	readonly version: number;
	readonly range: ServerRange;
	readonly newText: string;
	readonly people: number;
}

/** Where something is pasted or dropped, and how long that may take. */
interface Place {
	readonly document: vscode.TextDocument;
	readonly range: vscode.Range;
	readonly token: vscode.CancellationToken;
	readonly patience: number;
}

/** @param rich what to do with what is pasted or dropped and is no such thing. */
export function pasting(
	client: BaseLanguageClient,
	selector: vscode.DocumentSelector,
	rich: { readonly pasted: Handler; readonly dropped: Handler },
): vscode.Disposable {
	const pasted: Handler = async (document, range, data, token) => {
		const place = { document, range, token, patience: PATIENCE.paste };
		const text = await textOf(data, 'text/plain');
		const address = readAddress(text);
		if (address !== undefined) return filled(client, place, address);
		const list = isTable(text) ? await listed(client, place, text) : undefined;
		return list ?? rich.pasted(document, range, data, token);
	};
	const dropped: Handler = async (document, range, data, token) => {
		const place = { document, range, token, patience: PATIENCE.drop };
		const table = await droppedTable(data);
		if (table !== undefined) return listed(client, place, table);
		// VS Code has rewritten the addresses in the list.
		const address = readAddress(await textOf(data, 'text/plain')) ?? readAddress(await textOf(data, 'text/uri-list'));
		return address === undefined ? rich.dropped(document, range, data, token) : filled(client, place, address);
	};
	return vscode.Disposable.from(...onPaste(selector, KIND, pasted), onDrop(selector, KIND, dropped));
}

async function textOf(data: vscode.DataTransfer, mime: string): Promise<string> {
	return (await data.get(mime)?.asString()) ?? '';
}

/** `undefined` if no answer comes in time, or the text has changed meanwhile: VS Code then pastes as ever. */
async function ask<T extends { readonly version: number }>(
	client: BaseLanguageClient,
	method: string,
	params: object,
	{ document, token, patience }: Place,
): Promise<T | undefined> {
	if (!client.isRunning()) return undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), patience);
	});
	const answer = client.sendRequest<T | null>(method, params, token).catch(() => undefined);
	const made = await Promise.race([answer, late]);
	clearTimeout(timer);
	return made && made.version === document.version ? made : undefined;
}

async function filled(client: BaseLanguageClient, place: Place, address: string): Promise<Instead | undefined> {
	const { document, range } = place;
	// Most addresses are pasted into running text.
	const line = document.lineAt(range.start.line).text;
	const end = range.isSingleLine ? range.end.character : line.length;
	if (!mayBeUnfilled(line, range.start.character, end)) return undefined;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const answer = await ask<UnfilledLinks>(client, UNFILLED_LINKS, { textDocument }, place);
	const { asRange } = client.protocol2CodeConverter;
	const fill = answer?.links.find((link) => isWithin(range, asRange(link.range), document))?.fill;
	if (!fill) return undefined;
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, asRange(fill.range), addressFor(fill, address));
	return { title: `Fill the link with ${shorten(address)}`, edit };
}

/** Before `[` and after `)` one writes beside the link; a definition, `[1]: TBD`, has no end that closes it. */
function isWithin(range: vscode.Range, link: vscode.Range, document: vscode.TextDocument): boolean {
	if (!link.contains(range)) return false;
	const isOpen = !/[)\]>]$/.test(document.getText(link));
	return range.start.isAfter(link.start) && (isOpen || range.end.isBefore(link.end));
}

async function listed(client: BaseLanguageClient, place: Place, text: string): Promise<Instead | undefined> {
	const { document, range } = place;
	if (!range.isSingleLine || !mayBeListed(document.lineAt(range.start.line).text)) return undefined;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const position = client.code2ProtocolConverter.asPosition(range.start);
	const made = await ask<ListedPeople>(client, 'rapporteur/listPeople', { textDocument, position, text }, place);
	const at = made && client.protocol2CodeConverter.asRange(made.range);
	// What is selected is to be replaced.
	if (!at || !(range.isEmpty || at.contains(range))) return undefined;
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, at, made.newText);
	return {
		title: made.people === 1 ? 'Add 1 participant to the list' : `Add ${made.people} participants to the list`,
		edit,
	};
}
