/** The command that shows in which paragraphs of the report in front somebody has a part. */
import * as vscode from 'vscode';
import type { Range as ServerRange } from 'vscode-languageclient';
import { ask, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';

/** From a hover it gets the address of the report and a name. */
export const SHOW_PARTS = 'rapporteur.showParts';

interface Part {
	readonly name: string;
	readonly affiliation?: string;
	readonly ranges: readonly ServerRange[];
}

export async function showParts(server: Server, uri?: string, name?: string): Promise<void> {
	const { asUri, asLocation } = server.client.protocol2CodeConverter;
	const editor = reportInFront();
	if (!editor) return;
	const document = uri === undefined ? editor.document.uri : asUri(uri);
	const address = server.client.code2ProtocolConverter.asUri(document);
	const found = await ask<{ readonly people: readonly Part[] } | null>(server, 'rapporteur/parts', {
		textDocument: { uri: address },
	});
	if (found === undefined) return;
	const people = found?.people ?? [];
	const named = name === undefined ? undefined : people.find((each) => each.name === name);
	if (!found || people.length === 0 || (name !== undefined && !named)) {
		void vscode.window.showInformationMessage(found ? nobody(name) : NOT_CHECKED);
		return;
	}
	const part = named ?? (await choose(people));
	if (!part) return;
	const places = part.ranges.map((range) => asLocation({ uri: address, range }));
	await vscode.commands.executeCommand('editor.action.showReferences', document, editor.selection.active, places);
}

function nobody(name: string | undefined): string {
	return name === undefined
		? 'Nobody who is on a list of this report is named in its text.'
		: `${name} is on the list, but not named in the text.`;
}

async function choose(people: readonly Part[]): Promise<Part | undefined> {
	const items = people.map((part) => ({
		label: part.name,
		description: part.affiliation ?? '',
		detail: part.ranges.length === 1 ? 'In one paragraph' : `In ${part.ranges.length} paragraphs`,
		part,
	}));
	const title = 'Show what a person said';
	const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: 'Who?', matchOnDescription: true });
	return chosen?.part;
}
