/**
 * `rapporteur/summary`: whether a report can be sent, and what is in it.
 *
 * The report is checked as if it were final, and links to other files are looked up first. Nothing is kept between two
 * requests but the check itself, so a client may ask after every change.
 */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import { languageFor } from '../../report/index.js';
import { mapSummary, type Summary, summarise } from '../../summary/index.js';
import type { DocumentCheck } from '../documents/checks.js';
import { toRange } from '../protocol/convert.js';
import { inTime } from '../protocol/in-time.js';
import { RequestType } from '../protocol/library.js';
import type { Neighbours } from '../workspace/neighbours.js';
import { shownDue } from './due-day.js';

export interface SummaryParams {
	/** Of an open document. */
	readonly textDocument: TextDocumentIdentifier;
	/** The user has asked for it, so that what is open is shown in the text as well. */
	readonly asked?: boolean;
}

/** `null`: it is not open, or the settings ignore it. */
export type SummaryResult = (Summary<Range> & { readonly version: number }) | null;

export const SummaryRequest = { type: new RequestType<SummaryParams, SummaryResult, void>('rapporteur/summary') };

/** A file that is read leads to others at most so often. */
const ROUNDS = 4;
/** How long a disk or client may take to say where links lead, in milliseconds. */
const PATIENCE = 5_000;

/**
 * @param current the check of the document as it is now; `undefined` if it is not to be checked.
 * @param neighbours knows where links lead, once it has looked.
 */
export async function summaryOf(
	current: () => Promise<DocumentCheck | undefined>,
	neighbours: Pick<Neighbours, 'rest' | 'generation'>,
): Promise<SummaryResult> {
	for (let round = 1; ; ) {
		// Before the check: what is looked up while it runs may be news to it.
		const { generation } = neighbours;
		const check = await current();
		if (!check) return null;
		const final = await check.asFinal();
		// Somebody is typing.
		if (!final) continue;
		await inTime(neighbours.rest(), PATIENCE, undefined, () => undefined);
		if (neighbours.generation !== generation && round++ < ROUNDS) continue;
		const { document } = check;
		const words = languageFor(final.report);
		const { outline, ...rest } = mapSummary(summarise(final), (span) => toRange(document, span));
		const actions = outline.actions.map((task) => shownDue(task, words));
		return { version: document.version, ...rest, outline: { ...outline, actions } };
	}
}
