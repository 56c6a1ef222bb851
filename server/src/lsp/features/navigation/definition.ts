/** `textDocument/definition`: where what is named at the cursor is introduced. */
import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { type FollowingAbilities, namedHere } from './named-here.js';

export function definition(
	reading: DocumentReading,
	position: Position,
	abilities: FollowingAbilities,
): Definition | DefinitionLink[] | null {
	const named = namedHere(reading, position, abilities);
	if (!named) return null;
	const { document } = reading;
	const { uri } = document;
	const originSelectionRange = toRange(document, named.referent.span);
	const links = named.occurrences.flatMap(({ span, introduces }): DefinitionLink[] => {
		if (!introduces) return [];
		const targetSelectionRange = toRange(document, span);
		const whole = { from: Math.min(introduces.from, span.from), to: Math.max(introduces.to, span.to) };
		return [{ originSelectionRange, targetUri: uri, targetRange: toRange(document, whole), targetSelectionRange }];
	});
	if (links.length === 0) return null;
	return abilities.definitionLinks ? links : links.map(({ targetSelectionRange: range }) => ({ uri, range }));
}
