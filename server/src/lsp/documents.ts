/**
 * The open documents, kept up to date by the client's incremental changes.
 */
import { TextDocuments } from 'vscode-languageserver';
import {
	type DocumentUri,
	TextDocument,
	type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import { isRange } from './params.js';

/**
 * A change that cannot be understood is refused whole, with an error in the client's log; applying
 * half of it would leave positions that point nowhere.
 */
export function createDocuments(): TextDocuments<TextDocument> {
	return new TextDocuments({
		create(uri: DocumentUri, languageId: string, version: number, content: string): TextDocument {
			if (typeof uri !== 'string' || typeof content !== 'string') {
				throw new TypeError('the opened document has no uri or no text');
			}
			return TextDocument.create(uri, languageId, version, content);
		},
		update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
			if (!changes.every(isChange)) throw new TypeError(`a change to ${document.uri} has no text or a wrong range`);
			return TextDocument.update(document, changes, version);
		},
	});
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
	return typeof change?.text === 'string' && (!('range' in change) || isRange(change.range));
}
