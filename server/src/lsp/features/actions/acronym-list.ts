/** Code actions that insert or update the list of acronyms; only for a client that asks for them. */
import type { CodeAction } from 'vscode-languageserver';
import { acronymList } from '../../../rules/index.js';
import type { InformedReading } from '../../documents/checks.js';
import { CodeActionKind } from '../../protocol/library.js';
import { workspaceEdit } from './code-action.js';

export const ACRONYMS_KIND = `${CodeActionKind.RefactorRewrite}.rapporteur.acronyms`;

/** @param language of the editor. */
export function acronymActions(
	{ document, report, settings, earlier }: InformedReading,
	only: readonly string[] | undefined,
	versionedEdits: boolean,
	language: string | undefined,
): CodeAction[] {
	if (!only?.some((each) => each === ACRONYMS_KIND || each.startsWith(`${ACRONYMS_KIND}.`))) return [];
	const acronyms = new Map(Object.entries(settings.acronyms));
	const context = { acronyms, ...(earlier && { earlier }), ...(language !== undefined && { language }) };
	return acronymList(report, context)
		.map(({ where, fix: { title, edits } }) => ({
			title,
			kind: `${ACRONYMS_KIND}.${where}`,
			edit: workspaceEdit(document, edits, versionedEdits),
		}))
		.filter(({ kind }) => only.some((each) => kind === each || kind.startsWith(`${each}.`)));
}
