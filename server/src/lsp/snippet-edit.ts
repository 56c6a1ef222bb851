/**
 * Corrections with placeholders, as snippets: the cursor goes to the first placeholder, and with Tab to the next (LSP
 * 3.18, `SnippetTextEdit`).
 */
import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import { placesToFill } from '../rules/index.js';
import type { Edit } from '../text/index.js';
import { toRange, toTextEdit } from './convert.js';
import type { Document } from './open-document.js';

/** The first edit with placeholders becomes a snippet; the others stay as they are, since an editor has one cursor. */
export function withPlaces(document: Document, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
	let isFirst = true;
	return edits.map((edit) => {
		const places = isFirst ? placesToFill(edit.insert) : [];
		if (places.length === 0) return toTextEdit(document, edit);
		isFirst = false;
		let [value, at] = ['', 0];
		for (const [index, { from, to }] of places.entries()) {
			value += `${escaped(edit.insert.slice(at, from))}\${${index + 1}:${escaped(edit.insert.slice(from, to))}}`;
			at = to;
		}
		value += escaped(edit.insert.slice(at));
		return { range: toRange(document, edit.span), snippet: { kind: 'snippet', value } };
	});
}

function escaped(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
