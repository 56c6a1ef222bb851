/** `textDocument/documentHighlight`: the same places as references, while the cursor rests on one of them. */
import type { DocumentHighlight, Position } from 'vscode-languageserver';
import type { DocumentCheck } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { DocumentHighlightKind } from '../../protocol/library.js';
import { type FollowingAbilities, namedHere } from './named-here.js';

export function highlights(
	check: DocumentCheck,
	position: Position,
	abilities: FollowingAbilities,
): DocumentHighlight[] | null {
	const { document } = check;
	const named = namedHere(check, position, abilities);
	if (!named) return null;
	return named.occurrences.map(({ span, introduces }) => ({
		range: toRange(document, span),
		kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}
