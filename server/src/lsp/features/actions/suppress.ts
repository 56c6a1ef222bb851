/** Code actions that suppress a rule: at one place, in one document, or wherever the settings apply. */
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { setRule } from '../../../config/index.js';
import { type RuleFinding, type SuppressedHere, suppressHere, suppressInDocument } from '../../../engine/index.js';
import type { Edit } from '../../../text/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import { CodeActionKind } from '../../protocol/library.js';
import { editSettings, type SettingsFile, written } from '../../workspace/settings-edit.js';

export interface SuppressContext {
	/** Absent if the client does not take such edits. */
	readonly settings?: SettingsFile | undefined;
	readonly edit: (edits: readonly Edit[]) => WorkspaceEdit;
	/** Of the client. */
	readonly commands: readonly string[];
	readonly shown: (found: RuleFinding) => Diagnostic[];
}

/**
 * Each title says what is suppressed: which rule, and how far.
 *
 * @param here one finding of each rule
 */
export function suppressActions(
	{ checked, again }: DocumentCheck,
	here: readonly RuleFinding[],
	{ settings, edit, commands, shown }: SuppressContext,
): CodeAction[] {
	const action = (
		found: RuleFinding,
		where: string,
		workspaceEdit: WorkspaceEdit | undefined,
		more?: Pick<CodeAction, 'command'>,
	): CodeAction[] => {
		if (!workspaceEdit) return [];
		const title = `Do not report “${found.rule.docs.title}” ${where}`;
		return [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown(found), edit: workspaceEdit, ...more }];
	};
	const apply = (edits: readonly Edit[] | undefined) => edits && edit(edits);
	return here.flatMap((found) => {
		let ways = known.get(found);
		if (!ways) {
			// A rule about suppressing comments is not suppressed by more of them.
			const none = found.rule.last || checked.cutOff;
			ways = none
				? {}
				: { here: suppressHere(checked, found, again), document: suppressInDocument(checked, found, again) };
			known.set(found, ways);
		}
		return [
			...action(found, `here${alsoAt(ways.here?.others ?? 0)}`, apply(ways.here?.edits)),
			...action(found, 'in this document', apply(ways.document)),
			...action(
				found,
				'in this workspace',
				settings && turnOff(found.rule.id, settings),
				settings && written(settings, `“${found.rule.docs.title}” is no longer reported in this workspace.`, commands),
			),
		];
	});
}

function alsoAt(others: number): string {
	if (others === 0) return '';
	return others === 1 ? ' and at one more place' : ` and at ${others} more places`;
}

interface Ways {
	readonly here?: SuppressedHere | undefined;
	readonly document?: readonly Edit[] | undefined;
}

/** Editors ask wherever the cursor rests, and finding a place means checking the text with a comment there. */
const known = new WeakMap<RuleFinding, Ways>();

function turnOff(id: string, file: SettingsFile): WorkspaceEdit | undefined {
	const edit = file.special.has(id) ? undefined : setRule(file.text ?? '', id, 'off');
	return edit && editSettings(file, edit);
}
