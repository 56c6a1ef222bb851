/** `textDocument/definition` on the number or the day of another meeting: its report, where the index knows it. */
import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import { meetingNamedAt } from '../../../report/index.js';
import type { InformedReading } from '../../documents/checks.js';
import type { ClientAbilities } from '../../protocol/abilities.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { BEGINNING } from './workspace-symbols.js';

/** @param addressOf gives the address of the report at a path of the index. */
export function namedMeeting(
	{ document, report, earlier }: InformedReading,
	position: Position,
	{ definitionLinks }: Pick<ClientAbilities, 'definitionLinks'>,
	addressOf: (path: string) => string,
): Definition | DefinitionLink[] | null {
	const named = meetingNamedAt(report, toOffset(document, position));
	const paths = (named && earlier?.reportsOf(report, named)) ?? [];
	if (!named || paths.length === 0) return null;
	if (!definitionLinks) return paths.map((path) => ({ uri: addressOf(path), range: BEGINNING }));
	const originSelectionRange = toRange(document, named.span);
	return paths.map((path) => ({
		originSelectionRange,
		targetUri: addressOf(path),
		targetRange: BEGINNING,
		targetSelectionRange: BEGINNING,
	}));
}
