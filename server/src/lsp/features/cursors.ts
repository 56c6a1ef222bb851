/**
 * `rapporteur/fresh` and `rapporteur/cursors`: the server asks where the cursors are in a document into which something
 * has been put that is to be filled in, and is told whenever they move. What is open there is no problem before the writer
 * has been there (`calm/fresh.ts`).
 */
import type { NotificationHandler, Range } from 'vscode-languageserver';
import type { Span } from '../../text/index.js';
import { toSpan } from '../protocol/convert.js';
import type { Document } from '../protocol/open-document.js';
import { isRange } from '../protocol/params.js';

/** To the client: `{ "uri": … }`. */
export const FRESH = 'rapporteur/fresh';
/** From the client, of an open document. */
export const CURSORS = 'rapporteur/cursors';

interface CursorsParams {
	readonly textDocument: { readonly uri: string; readonly version: number };
	/** Of the selections. */
	readonly ranges: readonly Range[];
}

/**
 * Places in another version of a document are of no use, and those in the next are told soon.
 *
 * @param moved is told where the cursors are.
 */
export function followCursors(
	documentAt: (uri: string) => Document | undefined,
	moved: (uri: string, places: readonly Span[]) => void,
): NotificationHandler<Partial<CursorsParams> | undefined> {
	return (params) => {
		const { textDocument, ranges } = params ?? {};
		const document = typeof textDocument?.uri === 'string' ? documentAt(textDocument.uri) : undefined;
		if (!document || document.version !== textDocument?.version || !Array.isArray(ranges)) return;
		moved(
			document.uri,
			ranges.filter(isRange).map((range) => toSpan(document, range)),
		);
	};
}
