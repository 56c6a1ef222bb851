/** What the server says of a report before it is sent: the answer to `rapporteur/summary`. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

export interface Entry {
	readonly place: Range;
	readonly text: string;
	/** Of an action item. */
	readonly who?: readonly string[];
	readonly done?: true;
	readonly due?: string;
	/** Of a finding. */
	readonly rule?: string;
	/** Where else the same is said. */
	readonly others?: readonly Range[];
}

export interface Summary {
	readonly version: number;
	readonly kind: 'report' | 'agenda' | 'other';
	readonly ready: boolean;
	readonly cutOff?: true;
	readonly findings: Readonly<Record<'must' | 'should' | 'open' | 'remarks', readonly Entry[]>>;
	readonly outline: Readonly<
		Record<'agenda' | 'decisions' | 'actions' | 'annexes' | 'participants' | 'absent', readonly Entry[]>
	>;
}

/**
 * `null` if the document is not checked.
 *
 * @param asked by the user, so that what is open is shown in the text as well.
 */
export function askForSummary(
	client: BaseLanguageClient,
	document: vscode.TextDocument,
	asked = false,
): Promise<Summary | null> {
	const uri = client.code2ProtocolConverter.asUri(document.uri);
	return client.sendRequest<Summary | null>('rapporteur/summary', { textDocument: { uri }, asked });
}
