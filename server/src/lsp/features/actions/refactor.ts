/**
 * Code actions that give a report another form without changing what it says. Only on the thing itself, and never for the
 * light bulb, which asks wherever the cursor rests.
 *
 * For each, the report is read again as it would be, to see whether each reference still leads where it led. One that
 * cannot be is disabled, with the reason, or left out. Of a long report, this is done for the one that is chosen
 * (`codeAction/resolve`).
 */
import type { CodeAction, CodeActionParams, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type Ready, refactoringsAt } from '../../../writing/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import type { ClientAbilities } from '../../protocol/abilities.js';
import { toSpan } from '../../protocol/convert.js';
import { CodeActionKind, CodeActionTriggerKind, LSPErrorCodes, ResponseError } from '../../protocol/library.js';
import { isRange } from '../../protocol/params.js';
import { workspaceEdit } from './code-action.js';

const REWRITE = `${CodeActionKind.RefactorRewrite}.rapporteur`;
const EXTRACT = `${CodeActionKind.RefactorExtract}.rapporteur`;

export const REFACTOR_KINDS = [REWRITE, EXTRACT];

/** The length of a report, in characters, up to which a menu does not have to wait for all of its entries. */
const MOST_READ = 100_000;

/** What an action is resolved by. */
interface Chosen {
	readonly uri: string;
	readonly version: number;
	readonly range: Range;
	readonly kind: string;
}

type Able = Pick<ClientAbilities, 'versionedEdits'> &
	Partial<Pick<ClientAbilities, 'resolvesActions' | 'disablesActions'>>;

/** Only in a long report without their edits, for a client that asks for them later. */
export function refactorActions(
	{ document, checked }: DocumentCheck,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	{ versionedEdits, resolvesActions, disablesActions }: Able,
): CodeAction[] {
	const { only, triggerKind } = context;
	const wants = (kind: string) =>
		only?.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) ??
		triggerKind !== CodeActionTriggerKind.Automatic;
	// A kind below one of these may be asked for, too.
	const mayWant = only?.some((each) => REFACTOR_KINDS.some((kind) => each.startsWith(`${kind}.`)));
	if (!mayWant && !REFACTOR_KINDS.some(wants)) return [];
	const { uri, version } = document;
	const isLater = resolvesActions && checked.report.rope.length > MOST_READ;
	return refactoringsAt(checked.report, toSpan(document, range)).flatMap((ready): CodeAction[] => {
		const { title, outcome } = ready;
		const kind = kindOf(ready);
		if (!wants(kind)) return [];
		if (isLater) return [{ title, kind, data: { uri, version, range, kind } satisfies Chosen }];
		const { edits, obstacle } = outcome();
		if (edits) return [{ title, kind, edit: workspaceEdit(document, edits, versionedEdits) }];
		return disablesActions ? [{ title, kind, disabled: { reason: obstacle } }] : [];
	});
}

function kindOf({ id, extracts }: Ready): string {
	return `${extracts ? EXTRACT : REWRITE}.${id}`;
}

/** `undefined` if the action is none of these; a client may send anything. */
export function chosenIn(action: CodeAction | null): Chosen | undefined {
	const { uri, version, range, kind } = (action?.data ?? {}) as Partial<Chosen>;
	return typeof uri === 'string' && typeof version === 'number' && typeof kind === 'string' && isRange(range)
		? { uri, version, range, kind }
		: undefined;
}

/** @throws ResponseError if the document is another by now. */
export function resolved(
	{ document, checked }: DocumentCheck,
	{ version, range, kind }: Chosen,
	versionedEdits: boolean,
): { readonly edit?: WorkspaceEdit; readonly obstacle?: string } {
	if (document.version !== version) {
		throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed, ask for the actions again');
	}
	const ready = refactoringsAt(checked.report, toSpan(document, range)).find((each) => kindOf(each) === kind);
	const { edits, obstacle } = ready?.outcome() ?? {};
	if (edits) return { edit: workspaceEdit(document, edits, versionedEdits) };
	return obstacle === undefined ? {} : { obstacle };
}
