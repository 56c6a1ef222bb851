/**
 * `rapporteur/register`: what the meetings of a body decided, and who is to do what until when, from the index of the reports
 * in a folder. A client that lists it is told when it may have changed.
 */
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { kindOf, languageFor } from '../../report/index.js';
import { type Entry, type Mention, type Part, partOf } from '../../workspace/index.js';
import type { InformedReading } from '../documents/checks.js';
import { NotificationType0, RequestType } from '../protocol/library.js';
import { shownDue } from './due-day.js';
import { outcomeSymbol } from './navigation/workspace-symbols.js';

interface RegisterReport {
	readonly uri: string;
	readonly title: string;
	/** Of the meeting, in ISO 8601. */
	readonly date?: string;
}

interface RegisterEntry extends Pick<Entry, 'text' | 'who' | 'due' | 'day'> {
	readonly part: Part;
	readonly report: RegisterReport;
	/** Where it came up first, if it did so before. */
	readonly since?: RegisterReport;
	/** `workspaceSymbol/resolve` says where it stands. */
	readonly symbol: WorkspaceSymbol;
}

/** `null` if the document is no report or not checked, or reports beside it are still to be read. */
export const REGISTER = new RequestType<
	{ readonly textDocument: { readonly uri: string } },
	{ readonly entries: readonly RegisterEntry[] } | null,
	void
>('rapporteur/register');

/** To the client: an answer may be another one now. */
export const REGISTER_CHANGED = new NotificationType0('rapporteur/registerChanged');

/** @param addressOf gives the address of the report at a path of the index. */
export function registerFor(
	{ report, earlier }: InformedReading,
	addressOf: (path: string) => string,
): { readonly entries: readonly RegisterEntry[] } | null {
	if (!earlier || kindOf(report) !== 'report') return null;
	const at = ({ path, date }: Mention): RegisterReport => ({
		uri: addressOf(path),
		title: earlier.titleOf(path),
		...(date !== undefined && { date }),
	});
	const words = languageFor(report);
	const entries = earlier.register(report).map((entry): RegisterEntry => {
		const { kind, text, who, due, day, since } = shownDue(entry, words);
		const where = at(entry);
		return {
			part: partOf(entry),
			text,
			who,
			...(due !== undefined && { due }),
			...(day !== undefined && { day }),
			report: where,
			...(since && { since: at(since) }),
			symbol: outcomeSymbol(kind, text, where.uri),
		};
	});
	return { entries };
}
