/**
 * Code actions that give a report another form without changing what it says. Only on the thing itself, and never for the
 * light bulb, which asks wherever the cursor rests.
 *
 * For each, the report is read again as it would be, to see whether each reference still leads where it led. One that
 * cannot be is disabled, with the reason, or left out. Of a long report, this is done for the one that is chosen
 * (`codeAction/resolve`), and for that one alone links from other reports are looked for.
 */
import type { CodeAction, CodeActionParams, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type Ready, refactoringsAt } from '../../../writing/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import type { ClientAbilities } from '../../protocol/abilities.js';
import { toSpan } from '../../protocol/convert.js';
import { CodeActionKind, CodeActionTriggerKind, LSPErrorCodes, ResponseError } from '../../protocol/library.js';
import { isRange } from '../../protocol/params.js';
import { type Elsewhere, editOfAll } from '../navigation/linking-reports.js';

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

/**
 * For a client that asks for edits later, they are left out in a long report, and where others may have to change as well.
 *
 * @param elsewhere what other documents say of what is called otherwise then.
 * @param failed is told of a fault of ours: the others are offered all the same.
 */
export async function refactorActions(
	reading: DocumentReading,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	{ versionedEdits, resolvesActions, disablesActions }: Able,
	elsewhere: Elsewhere,
	failed: (error: unknown) => void,
): Promise<CodeAction[]> {
	const { document, report } = reading;
	const { uri, version } = document;
	const isLong = report.rope.length > MOST_READ;
	const actions = wantedAt(reading, range, context, failed).map(async (ready): Promise<CodeAction[]> => {
		const { title, outcome } = ready;
		const kind = kindOf(ready);
		const later = { title, kind, data: { uri, version, range, kind } satisfies Chosen };
		if (resolvesActions && isLong) return [later];
		const { edits, moved, obstacle } = outcome();
		if (!edits) return disablesActions ? [{ title, kind, disabled: { reason: obstacle } }] : [];
		if (resolvesActions && moved.slugs.size > 0) return [later];
		const own = { document, isOpen: true, edits };
		return [{ title, kind, edit: editOfAll([own, ...(await elsewhere(moved))], versionedEdits) }];
	});
	return (await Promise.all(actions)).flat();
}

function wantedAt(
	{ document, report }: DocumentReading,
	range: Range,
	{ only, triggerKind }: CodeActionParams['context'],
	failed: (error: unknown) => void,
): readonly Ready[] {
	const wants = (kind: string) =>
		only?.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) ??
		triggerKind !== CodeActionTriggerKind.Automatic;
	// A kind below one of these may be asked for, too.
	const mayWant = only?.some((each) => REFACTOR_KINDS.some((kind) => each.startsWith(`${kind}.`)));
	if (!mayWant && !REFACTOR_KINDS.some(wants)) return [];
	return refactoringsAt(report, toSpan(document, range), failed).filter((ready) => wants(kindOf(ready)));
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
export async function resolved(
	{ document, report }: DocumentReading,
	{ version, range, kind }: Chosen,
	versionedEdits: boolean,
	elsewhere: Elsewhere,
	failed: (error: unknown) => void,
): Promise<{ readonly edit?: WorkspaceEdit; readonly obstacle?: string }> {
	if (document.version !== version) {
		throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed, ask for the actions again');
	}
	const ready = refactoringsAt(report, toSpan(document, range), failed).find((each) => kindOf(each) === kind);
	const { edits, moved, obstacle } = ready?.outcome() ?? {};
	if (!edits || !moved) return obstacle === undefined ? {} : { obstacle };
	return { edit: editOfAll([{ document, isOpen: true, edits }, ...(await elsewhere(moved))], versionedEdits) };
}
