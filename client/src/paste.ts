/**
 * What is pasted or dropped where something is to be filled in: an address onto a link without one, a table of people into
 * a list of participants. Everywhere else, pasting stays as it is.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range as ServerRange } from 'vscode-languageclient';
import { readAddress, shorten, toDestination } from './address.js';
import { type Handler, type Instead, onDrop, onPaste } from './paste-api.js';
import { droppedTable, isTable } from './pasted-table.js';

const KIND = 'rapporteur';

interface UnfilledLinks {
	readonly version: number;
	readonly links: readonly {
		readonly range: ServerRange;
		readonly fill: { readonly range: ServerRange; readonly before: string; readonly after: string };
	}[];
}

interface ListedPeople {
	readonly version: number;
	readonly range: ServerRange;
	readonly newText: string;
	readonly people: number;
}

export function pasting(client: BaseLanguageClient, selector: vscode.DocumentSelector): vscode.Disposable {
	const pasted: Handler = async (document, range, data, token) => {
		const text = await textOf(data, 'text/plain');
		const address = readAddress(text);
		if (address !== undefined) return filled(client, document, range, address, token);
		return isTable(text) ? listed(client, document, range, text, token) : undefined;
	};
	const dropped: Handler = async (document, range, data, token) => {
		const table = await droppedTable(data);
		if (table !== undefined) return listed(client, document, range, table, token);
		// VS Code has rewritten the addresses in the list.
		const address = readAddress(await textOf(data, 'text/plain')) ?? readAddress(await textOf(data, 'text/uri-list'));
		return address === undefined ? undefined : filled(client, document, range, address, token);
	};
	return vscode.Disposable.from(...onPaste(selector, KIND, pasted), onDrop(selector, KIND, dropped));
}

async function textOf(data: vscode.DataTransfer, mime: string): Promise<string> {
	return (await data.get(mime)?.asString()) ?? '';
}

/** A paste must not wait for longer; in milliseconds. */
const PATIENCE = 1500;

/** `undefined` if no answer comes in time: VS Code then pastes as ever. */
async function ask<T>(
	client: BaseLanguageClient,
	method: string,
	params: object,
	token: vscode.CancellationToken,
): Promise<T | null | undefined> {
	if (!client.isRunning()) return undefined;
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
	const answer = client.sendRequest<T | null>(method, params, token).catch(() => undefined);
	return Promise.race([answer, late]);
}

async function filled(
	client: BaseLanguageClient,
	document: vscode.TextDocument,
	range: vscode.Range,
	address: string,
	token: vscode.CancellationToken,
): Promise<Instead | undefined> {
	// Most addresses are pasted into running text.
	if (!/[[\]]/.test(document.lineAt(range.start.line).text)) return undefined;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const answer = await ask<UnfilledLinks>(client, 'rapporteur/unfilledLinks', { textDocument }, token);
	if (answer?.version !== document.version) return undefined;
	const { asRange } = client.protocol2CodeConverter;
	const fill = answer.links.find((link) => isWithin(range, asRange(link.range), document))?.fill;
	if (!fill) return undefined;
	const written = fill.before.endsWith('<') ? address : toDestination(address);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, asRange(fill.range), fill.before + written + fill.after);
	return { title: `Fill the link with ${shorten(address)}`, edit };
}

/** Before `[` and after `)` one writes beside the link; a definition, `[1]: TBD`, has no end that closes it. */
function isWithin(range: vscode.Range, link: vscode.Range, document: vscode.TextDocument): boolean {
	if (!link.contains(range)) return false;
	const isOpen = !/[)\]>]$/.test(document.getText(link));
	return range.start.isAfter(link.start) && (isOpen || range.end.isBefore(link.end));
}

async function listed(
	client: BaseLanguageClient,
	document: vscode.TextDocument,
	range: vscode.Range,
	text: string,
	token: vscode.CancellationToken,
): Promise<Instead | undefined> {
	if (!range.isSingleLine) return undefined;
	const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const position = client.code2ProtocolConverter.asPosition(range.start);
	const params = { textDocument, position, text };
	const made = await ask<ListedPeople>(client, 'rapporteur/listPeople', params, token);
	if (made?.version !== document.version) return undefined;
	const at = client.protocol2CodeConverter.asRange(made.range);
	// What is selected is to be replaced.
	if (!range.isEmpty && !at.contains(range)) return undefined;
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, at, made.newText);
	return {
		title: made.people === 1 ? 'Add 1 participant to the list' : `Add ${made.people} participants to the list`,
		edit,
	};
}
