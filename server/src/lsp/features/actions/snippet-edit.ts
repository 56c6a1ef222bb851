/**
 * Corrections with placeholders, as snippets: the cursor goes to the first placeholder, and with Tab to the next (LSP
 * 3.18, `SnippetTextEdit`).
 */
import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import { snippetText, withBlanks } from '../../../templates/index.js';
import type { Edit } from '../../../text/index.js';
import { placesToFill } from '../../../writing/index.js';
import { toRange, toTextEdit } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';

/** The first edit with placeholders becomes a snippet; the others stay as they are, since an editor has one cursor. */
export function withPlaces(document: Document, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
	let isFirst = true;
	return edits.map((edit) => {
		const places = isFirst ? placesToFill(edit.insert) : [];
		if (places.length === 0) return toTextEdit(document, edit);
		isFirst = false;
		const value = snippetText(withBlanks(edit.insert, places));
		return { range: toRange(document, edit.span), snippet: { kind: 'snippet', value } };
	});
}
