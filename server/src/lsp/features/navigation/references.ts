/** `textDocument/references`: everywhere that the report names what is named at the cursor. */
import type { Location, Position } from 'vscode-languageserver';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { type FollowingAbilities, namedHere } from './named-here.js';

/** @param introductions the places where it is introduced as well. */
export function references(
	reading: DocumentReading,
	position: Position,
	introductions: boolean,
	abilities: FollowingAbilities,
): Location[] | null {
	const named = namedHere(reading, position, abilities);
	if (!named) return null;
	const { document } = reading;
	return named.occurrences
		.filter(({ introduces }) => introductions || !introduces)
		.map(({ span }) => ({ uri: document.uri, range: toRange(document, span) }));
}
