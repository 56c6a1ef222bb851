/**
 * `textDocument/prepareRename`, `textDocument/rename`: another number or title for an annex, another name for a person,
 * other letters for an acronym, wherever the report has them. Links from other reports follow the heading of an annex.
 * Headings and link definitions are left to other servers.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt } from '../../../writing/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { LSPErrorCodes, ResponseError } from '../../protocol/library.js';
import { type Elsewhere, editOfAll } from './linking-reports.js';

/** `null` where there is nothing to rename. */
export function prepareRename(
	{ document, report }: DocumentReading,
	position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
	const found = renamableAt(report, toOffset(document, position));
	return found ? { range: toRange(document, found.span), placeholder: found.name } : null;
}

/**
 * @param elsewhere what other documents say of what has another name now.
 * @throws ResponseError, for the user to read, if the new name cannot be given.
 */
export async function rename(
	{ document, report }: DocumentReading,
	position: Position,
	name: string,
	elsewhere: Elsewhere,
	versioned: boolean,
): Promise<WorkspaceEdit | null> {
	const renaming = renamableAt(report, toOffset(document, position))?.to(name);
	if (!renaming) return null;
	if ('refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
	const { edits, moved } = renaming;
	return editOfAll([{ document, isOpen: true, edits }, ...(await elsewhere(moved))], versioned);
}
