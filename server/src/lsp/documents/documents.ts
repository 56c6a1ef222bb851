/**
 * The open documents, kept up to date by the client's incremental changes.
 */
import type { DocumentUri, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Change, Rope } from '../../text/index.js';
import { toSpan } from '../protocol/convert.js';
import { TextDocuments } from '../protocol/library.js';
import { OpenDocument } from '../protocol/open-document.js';
import { isRange } from '../protocol/params.js';

/**
 * A malformed change is refused whole, with an error in the client's log; applying half of it would leave positions
 * that point nowhere.
 *
 * @param changed is told every change, in order, and whether it affects only a part of the document.
 */
export function createDocuments(
	changed: (change: Change, before: OpenDocument, after: OpenDocument, inPart: boolean) => void,
): TextDocuments<OpenDocument> {
	return new TextDocuments({
		create(uri: DocumentUri, languageId: string, version: number, content: string): OpenDocument {
			if (typeof uri !== 'string' || typeof content !== 'string') {
				throw new TypeError('the opened document has no uri or no text');
			}
			return new OpenDocument(uri, languageId, version, Rope.of(content));
		},
		update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
			if (!changes.every(isChange)) throw new TypeError(`a change to ${document.uri} has no text or a wrong range`);
			// One by one, since each is relative to the text after the one before.
			return changes.reduce((before, event) => {
				const change = toChange(before, event);
				const after = before.replace(change, event.text, version);
				changed(change, before, after, 'range' in event);
				return after;
			}, document);
		},
	});
}

function toChange(document: OpenDocument, change: TextDocumentContentChangeEvent): Change {
	if (!('range' in change)) return { from: 0, to: document.text.length, inserted: change.text.length };
	return { ...toSpan(document, change.range), inserted: change.text.length };
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
	return typeof change?.text === 'string' && (!('range' in change) || isRange(change.range));
}
