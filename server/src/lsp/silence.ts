/** Code actions that silence a rule: at one place, in one document, or wherever the settings hold. */
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { setRule } from '../config/index.js';
import { type RuleFinding, suppressHere, suppressInDocument } from '../engine/index.js';
import type { Edit } from '../text/index.js';
import type { DocumentCheck } from './checks.js';
import { toTextEdit } from './convert.js';
import { CodeActionKind } from './protocol.js';

/** Where the settings of the workspace are written, or would be. */
export interface SettingsFile {
	readonly uri: string;
	/** Absent if the file is yet to be made. */
	readonly text?: string;
	/** In the editor, if it is open there. */
	readonly version?: number;
	/** Rules that it sets for some files otherwise. */
	readonly special: ReadonlySet<string>;
}

export interface SilenceContext {
	/** Absent where the client takes no such edits. */
	readonly settings?: SettingsFile | undefined;
	readonly edit: (edits: readonly Edit[]) => WorkspaceEdit;
	readonly shown: (found: RuleFinding) => Diagnostic[];
}

/** @param here one finding of each rule; its name is only told where there are several. */
export function silenceActions(
	{ checked, again }: DocumentCheck,
	here: readonly RuleFinding[],
	{ settings, edit, shown }: SilenceContext,
): CodeAction[] {
	const action = (found: RuleFinding, where: string, workspaceEdit: WorkspaceEdit | undefined): CodeAction[] => {
		if (!workspaceEdit) return [];
		const title = `Do not report this ${where}${here.length > 1 ? `: ${found.rule.docs.title}` : ''}`;
		return [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown(found), edit: workspaceEdit }];
	};
	const apply = (edits: readonly Edit[] | undefined) => edits && edit(edits);
	return here.flatMap((found) => {
		let edits = known.get(found);
		if (!edits) {
			// What speaks of comments that silence is not silenced by more of them.
			const both = found.rule.last || checked.cutOff ? [] : [suppressHere, suppressInDocument];
			edits = both.map((suppress) => suppress(checked, found, again));
			known.set(found, edits);
		}
		return [
			...action(found, 'here', apply(edits[0])),
			...action(found, 'in this document', apply(edits[1])),
			...action(found, 'in this workspace', settings && turnOff(found.rule.id, settings)),
		];
	});
}

/** Editors ask wherever the cursor rests, and a place is found by checking the text with a comment there. */
const known = new WeakMap<RuleFinding, readonly (readonly Edit[] | undefined)[]>();

function turnOff(id: string, { uri, text, version, special }: SettingsFile): WorkspaceEdit | undefined {
	const edit = special.has(id) ? undefined : setRule(text ?? '', id, 'off');
	if (!edit) return undefined;
	const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
	const change = { textDocument: { uri, version: version ?? null }, edits: [toTextEdit(document, edit)] };
	const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
	return { documentChanges: text === undefined ? [create, change] : [change] };
}
