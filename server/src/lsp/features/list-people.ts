/** A table of people that a client pastes into a list of participants. */
import type { Position, Range } from 'vscode-languageserver';
import { peopleInTable } from '../../report/index.js';
import { readDelimited } from '../../text/index.js';
import { addPeopleAt } from '../../writing/index.js';
import type { DocumentReading } from '../documents/checks.js';
import { toOffset, toRange } from '../protocol/convert.js';
import { RequestType } from '../protocol/library.js';
import { refuse, requirePosition } from '../protocol/params.js';

/** How to put the people of a table on the list at a place; `null` if it is no such table, or there is no such list. */
export const LIST_PEOPLE = new RequestType<
	{ readonly textDocument: { readonly uri: string }; readonly position: Position; readonly text: string },
	{ readonly version: number; readonly range: Range; readonly newText: string; readonly people: number } | null,
	void
>('rapporteur/listPeople');

/** In UTF-16 code units: nobody has a longer list of participants. */
const LONGEST = 1_000_000;

/** @throws ResponseError unless `params` has a position and a text. */
export function listPeople({ document, report }: DocumentReading, params: unknown) {
	const position = requirePosition(params);
	const text = textIn(params);
	const rows = text.length > LONGEST ? undefined : readDelimited(text);
	const people = (rows && peopleInTable(rows))?.map(({ name, affiliation, role }) => ({
		name: asMarkdown(name),
		...(affiliation !== undefined && { affiliation: asMarkdown(affiliation) }),
		...(role !== undefined && { role: asMarkdown(role) }),
	}));
	const edit = people && addPeopleAt(report, people, toOffset(document, position));
	if (!edit) return null;
	return {
		version: document.version,
		range: toRange(document, edit.span),
		newText: edit.insert,
		people: people.length,
	};
}

/** So that it is shown as it stands in the table. */
function asMarkdown(cell: string): string {
	return cell.replace(/[\\`*[\]<|]/g, '\\$&');
}

function textIn(params: unknown): string {
	const text = typeof params === 'object' && params !== null && 'text' in params ? params.text : undefined;
	return typeof text === 'string' ? text : refuse('text is missing, send the table as text');
}
