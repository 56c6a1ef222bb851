/**
 * What an acronym stands for, from its author: written out in the report, or noted for the whole workspace.
 *
 * Only the client can ask. It does so for a code action with the command `rapporteur.explainAcronym`, and sends the
 * answer with `rapporteur/explainAcronym`.
 */
import type { CodeAction, Diagnostic, Position, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import { setAcronym } from '../../../config/index.js';
import type { RuleFinding } from '../../../engine/index.js';
import { writeOut } from '../../../rules/index.js';
import { type Edit, touches } from '../../../text/index.js';
import type { DocumentCheck, DocumentReading } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { CodeActionKind, RequestType } from '../../protocol/library.js';
import { editSettings, type SettingsFile } from '../../workspace/settings-edit.js';

/** A command of the client: asks what an acronym stands for. */
const EXPLAIN_ACRONYM = 'rapporteur.explainAcronym';

export interface ExplainAcronymParams {
	readonly textDocument: TextDocumentIdentifier;
	/** Of the acronym. */
	readonly position: Position;
	readonly words: string;
	readonly where: 'here' | 'workspace';
}

/** `null`: it is no longer there, or the words cannot stand where they would have to. */
export type ExplainAcronymResult = {
	readonly edit: WorkspaceEdit;
	/** The settings file that the edit changes, and what it said before; `null` if there was none. */
	readonly settings?: { readonly uri: string; readonly before: string | null };
} | null;

export const ExplainAcronymRequest = {
	type: new RequestType<ExplainAcronymParams, ExplainAcronymResult, void>('rapporteur/explainAcronym'),
};

interface ActionContext {
	readonly commands: readonly string[];
	readonly settings: SettingsFile | undefined;
	readonly shown: (found: RuleFinding) => Diagnostic[];
}

/** @param here the findings at the cursor. */
export function acronymActions(
	{ document, report }: DocumentReading,
	here: readonly RuleFinding[],
	{ commands, settings, shown }: ActionContext,
): CodeAction[] {
	if (!commands.includes(EXPLAIN_ACRONYM)) return [];
	return here.filter(isUnexplained).flatMap((found) => {
		const name = nameOf(found, report.text);
		const { start } = toRange(document, found.span);
		const action = (title: string, where: ExplainAcronymParams['where']): CodeAction => ({
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: shown(found),
			command: { title, command: EXPLAIN_ACRONYM, arguments: [document.uri, start, name, where] },
		});
		return [
			action('Write it out here …', 'here'),
			...(settings ? [action(`Add ${name} to the acronyms of this workspace …`, 'workspace')] : []),
		];
	});
}

/** @throws nothing: words that cannot be written are refused with `null`. */
export function explainAcronym(
	{ document, report, checked }: DocumentCheck,
	{ position, words, where }: Omit<ExplainAcronymParams, 'textDocument'>,
	edit: (edits: readonly Edit[]) => WorkspaceEdit,
	settings: SettingsFile | undefined,
): ExplainAcronymResult {
	const at = toOffset(document, position);
	const found = checked.findings.find((each) => isUnexplained(each) && touches(each.span, { from: at, to: at }));
	if (!found) return null;
	const { text } = report;
	if (where === 'here') {
		const fix = writeOut(found.span, words, text);
		return fix ? { edit: edit(fix.edits) } : null;
	}
	const made = settings && setAcronym(settings.text ?? '', nameOf(found, text), words);
	if (!made) return null;
	return { edit: editSettings(settings, made), settings: { uri: settings.uri, before: settings.text ?? null } };
}

function isUnexplained({ rule }: RuleFinding): boolean {
	return rule.id === 'undefined-acronym';
}

/** Without the plural: the settings have what several are called under the name of one. */
function nameOf({ span }: RuleFinding, text: string): string {
	return text.slice(span.from, span.to).replace(/(?<=\p{Lu})s$/u, '');
}
