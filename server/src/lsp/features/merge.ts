/** How a report takes over what a document, imported from Word, says otherwise. */
import type { TextEdit } from 'vscode-languageserver';
import { mergeBlocks } from '../../convert/merge/merge.js';
import { Unreadable } from '../../convert/unreadable.js';
import { toRange } from '../protocol/convert.js';
import { RequestType } from '../protocol/library.js';
import type { Document } from '../protocol/open-document.js';
import { refuse } from '../protocol/params.js';

/** `text` is the imported Markdown; `null` for a document that is not open. */
export const MERGE = new RequestType<
	{ readonly textDocument: { readonly uri: string }; readonly text: string },
	{ readonly version: number; readonly edits: readonly TextEdit[] } | null,
	void
>('rapporteur/merge');

/** @throws ResponseError if one of them would take too long to read. */
export function merge(document: Document, text: string) {
	try {
		const edits = mergeBlocks(document.getText(), text).map(({ span, insert }) => ({
			range: toRange(document, span),
			newText: insert,
		}));
		return { version: document.version, edits };
	} catch (error) {
		if (error instanceof Unreadable) return refuse(error.message);
		throw error;
	}
}
