/** The quick fix that asks for the address of a link or a picture that has none, or one that leads nowhere. */
import * as vscode from 'vscode';
import { replaceUnlessChanged } from '../commands/asking-fix.js';
import { readAddress } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard } from './clipboard.js';
import { fillIn, isOfPicture } from './link-filling.js';

/** After those that know an address, before those that remove the link. */
export const WRITE_ADDRESS = {
	title: 'Write the address …',
	command: 'rapporteur.writeAddress',
	rules: ['placeholder-link', 'broken-link'],
	before: /^(?:Remove the |Explain: )/,
};

export async function writeAddress(uri: vscode.Uri, range: vscode.Range, version: number): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const marked = document.getText(range);
	const picture = isOfPicture(document.getText(range.with(range.start.with({ character: 0 }))), marked);
	const clipboard = readAddress((await peekClipboard()) ?? '');
	const address = await askAddress(uri, { picture, value: clipboard });
	if (address !== undefined) await replaceUnlessChanged(uri, range, version, (link) => fillIn(link, address));
}
