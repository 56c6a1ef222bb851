/** Who was at earlier meetings: for a client that lets its user choose, and as a code action that adds the regulars. */
import type { CodeAction, Range } from 'vscode-languageserver';
import { fold, participants } from '../../report/index.js';
import { addPeople, type Entrant } from '../../writing/index.js';
import type { InformedReading } from '../documents/checks.js';
import { toRange } from '../protocol/convert.js';
import { CodeActionKind, RequestType } from '../protocol/library.js';
import { workspaceEdit } from './actions/code-action.js';

export const PARTICIPANTS_KIND = `${CodeActionKind.RefactorRewrite}.rapporteur.participants`;

interface RosterEntry extends Entrant {
	/** On most of the last lists. */
	readonly regular: boolean;
	/** In how many reports, and the date of the last, in ISO 8601. */
	readonly reports: number;
	readonly last: string;
}

interface AboutDocument {
	readonly textDocument: { readonly uri: string };
}

/** Those who are not on the list yet; `null` for a document that is not checked. */
export const ROSTER = new RequestType<AboutDocument, { readonly people: readonly RosterEntry[] } | null, void>(
	'rapporteur/roster',
);

/** How to put some of them on the list; `null` if that is not possible. */
export const ADD_PEOPLE = new RequestType<
	AboutDocument & { readonly names: readonly string[] },
	{ readonly version: number; readonly range: Range; readonly newText: string } | null,
	void
>('rapporteur/addPeople');

export function rosterOf({ report, earlier }: InformedReading): readonly RosterEntry[] {
	const listed = new Set(participants(report).map(({ key }) => key));
	return (earlier?.roster(report) ?? [])
		.filter(({ name }) => !listed.has(fold(name)))
		.map(({ name, affiliation, role, regular, reports, last }) => ({
			name,
			...(affiliation !== undefined && { affiliation }),
			...(role !== undefined && { role }),
			regular,
			reports,
			last,
		}));
}

/** @param language of the editor. */
export function additionOf(reading: InformedReading, names: readonly string[], language: string | undefined) {
	const wanted = new Set(names);
	const people = rosterOf(reading).filter(({ name }) => wanted.has(name));
	const edit = people.length > 0 ? addPeople(reading.report, people, language) : undefined;
	if (!edit) return null;
	const { document } = reading;
	return { version: document.version, range: toRange(document, edit.span), newText: edit.insert };
}

/** Only for a client that asks for them. */
export function participantActions(
	reading: InformedReading,
	only: readonly string[] | undefined,
	versionedEdits: boolean,
	language: string | undefined,
): CodeAction[] {
	if (!only?.includes(PARTICIPANTS_KIND)) return [];
	const regulars = rosterOf(reading).filter(({ regular }) => regular);
	const edit = regulars.length > 0 ? addPeople(reading.report, regulars, language) : undefined;
	if (!edit) return [];
	const title =
		regulars.length === 1
			? `Add ${regulars[0]!.name}, who is there regularly`
			: `Add the ${regulars.length} who are there regularly`;
	return [{ title, kind: PARTICIPANTS_KIND, edit: workspaceEdit(reading.document, [edit], versionedEdits) }];
}
