/** A report that has been begun, as clients get it. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { blanksIn, plainText, type Snippet, snippetText, withBlanks } from '../../templates/index.js';
import { placesIn } from '../../workspace/index.js';
import { toRange } from '../protocol/convert.js';

/** A report that has been begun. */
export interface BegunReport {
	/** Where it is to be kept. */
	readonly uri: string;
	readonly text: string;
	/** The places to fill in, in order, as ranges of the text. */
	readonly places: readonly Range[];
	/** The text with tab stops (LSP 3.17, "Snippet Syntax"): what is asked twice is filled in once. */
	readonly snippet: string;
	/** What could not be done, without full stops at the end. */
	readonly notes?: readonly string[];
}

/** @param offer is told its text. */
export function draftAt(uri: string, written: Snippet, offer: (text: string) => void): BegunReport {
	const snippet = written.flatMap((piece, index) =>
		typeof piece === 'string' ? withBlanks(piece, placesIn(piece), String(index)) : [piece],
	);
	const text = plainText(snippet);
	offer(text);
	const document = TextDocument.create(uri, 'markdown', 0, text);
	const places = blanksIn(snippet).map((span) => toRange(document, span));
	return { uri, text, places, snippet: snippetText(snippet) };
}
