/** The command of a code lens: shows the places that the server names. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

export const SHOW_REFERENCES = 'rapporteur.showReferences';

export async function showReferences(
	{ protocol2CodeConverter: from }: BaseLanguageClient,
	uri: string,
	position: Position,
	locations: readonly Location[],
): Promise<void> {
	const places = locations.map((each) => from.asLocation(each));
	await vscode.commands.executeCommand(
		'editor.action.showReferences',
		from.asUri(uri),
		from.asPosition(position),
		places,
	);
}
