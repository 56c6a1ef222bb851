/** The quick fix that asks for the address of a link without one. */
import type * as vscode from 'vscode';
import { replaceUnlessChanged } from '../commands/asking-fix.js';
import { readAddress } from './address.js';
import { askAddress } from './ask-address.js';
import { peekClipboard } from './clipboard.js';
import { fillIn } from './link-filling.js';

/** After those that know an address, before those that remove the link. */
export const WRITE_ADDRESS = {
	title: 'Write the address …',
	command: 'rapporteur.writeAddress',
	rule: 'placeholder-link',
	before: /^(?:Remove the |Explain: )/,
};

export async function writeAddress(uri: vscode.Uri, range: vscode.Range, version: number): Promise<void> {
	const clipboard = readAddress((await peekClipboard()) ?? '');
	const address = await askAddress(uri, { value: clipboard });
	if (address !== undefined) await replaceUnlessChanged(uri, range, version, (link) => fillIn(link, address));
}
