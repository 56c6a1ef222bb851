/** `textDocument/documentHighlight`: the same places as references, while the cursor rests on one of them. */
import type { DocumentHighlight, Position } from 'vscode-languageserver';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { DocumentHighlightKind } from '../../protocol/library.js';
import { type FollowingAbilities, namedHere } from './named-here.js';

export function highlights(
	reading: DocumentReading,
	position: Position,
	abilities: FollowingAbilities,
): DocumentHighlight[] | null {
	const { document } = reading;
	const named = namedHere(reading, position, abilities);
	if (!named) return null;
	return named.occurrences.map(({ span, introduces }) => ({
		range: toRange(document, span),
		kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}
