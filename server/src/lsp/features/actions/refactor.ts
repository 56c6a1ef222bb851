/**
 * Code actions that give a report another form without changing what it says. Only on the thing itself, and never for the
 * light bulb, which asks wherever the cursor rests.
 *
 * What they do is computed when somebody chooses one (`codeAction/resolve`), since the report is then read again to see
 * whether each reference still leads where it led.
 */
import type { CodeAction, CodeActionParams, Range } from 'vscode-languageserver';
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

/** For the user, where a refactoring would change more than the form. */
export const REFUSED =
	'With this, something in the report would be taken for something else, so nothing was changed. Make the change by hand';

/** What an action is resolved by. */
interface Chosen {
	readonly uri: string;
	readonly version: number;
	readonly range: Range;
	readonly kind: string;
}

type Able = Pick<ClientAbilities, 'versionedEdits'> & Partial<Pick<ClientAbilities, 'resolvesActions'>>;

/** With their edits for a client that would not ask for them later. */
export function refactorActions(
	{ document, checked }: DocumentCheck,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	{ versionedEdits, resolvesActions }: Able,
): CodeAction[] {
	const { only, triggerKind } = context;
	const wants = (kind: string) =>
		only?.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) ??
		triggerKind !== CodeActionTriggerKind.Automatic;
	// A kind below one of these may be asked for, too.
	const mayWant = only?.some((each) => REFACTOR_KINDS.some((kind) => each.startsWith(`${kind}.`)));
	if (!mayWant && !REFACTOR_KINDS.some(wants)) return [];
	const { uri, version } = document;
	return refactoringsAt(checked.report, toSpan(document, range)).flatMap((ready): CodeAction[] => {
		const { title, edits } = ready;
		const kind = kindOf(ready);
		if (!wants(kind)) return [];
		if (resolvesActions) return [{ title, kind, data: { uri, version, range, kind } satisfies Chosen }];
		const made = edits();
		return made ? [{ title, kind, edit: workspaceEdit(document, made, versionedEdits) }] : [];
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

/**
 * @returns `undefined` if it would change more than the form.
 * @throws ResponseError if the document is another by now.
 */
export function resolved(
	{ document, checked }: DocumentCheck,
	{ version, range, kind }: Chosen,
	versionedEdits: boolean,
): CodeAction['edit'] {
	if (document.version !== version) {
		throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed, ask for the actions again');
	}
	const made = refactoringsAt(checked.report, toSpan(document, range))
		.find((each) => kindOf(each) === kind)
		?.edits();
	return made && workspaceEdit(document, made, versionedEdits);
}
