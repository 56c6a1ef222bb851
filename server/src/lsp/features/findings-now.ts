/** `rapporteur/findings`: where something is to be corrected in the text as it is, for a client that goes from one to the next. */
import type { Range } from 'vscode-languageserver';
import { diagnostics } from '../documents/diagnostics.js';
import type { ShownFindings } from '../documents/shown-findings.js';
import { RequestType } from '../protocol/library.js';

interface FindingsNow {
	readonly version: number;
	/** Of the diagnostics, in order. */
	readonly ranges: readonly Range[];
}

/** `waiting`: those too that wait for a pause in typing. `null` for a document that is not checked. */
export const FINDINGS = new RequestType<
	{ readonly textDocument: { readonly uri: string }; readonly waiting?: boolean },
	FindingsNow | null,
	void
>('rapporteur/findings');

export function findingsNow(shown: ShownFindings): FindingsNow {
	return { version: shown.document.version, ranges: diagnostics(shown, undefined).map(({ range }) => range) };
}
