/** `rapporteur/parts`: in which paragraphs and turns of a report each of its people has a part. */
import type { Range } from 'vscode-languageserver';
import { partsIn } from '../../../report/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { RequestType } from '../../protocol/library.js';

interface PersonsPart {
	readonly name: string;
	readonly affiliation?: string;
	readonly ranges: readonly Range[];
}

/** `null` for a document that is not open or not checked. */
export const PARTS = new RequestType<
	{ readonly textDocument: { readonly uri: string } },
	{ readonly people: readonly PersonsPart[] } | null,
	void
>('rapporteur/parts');

export function partsOf({ document, report }: DocumentReading): { readonly people: readonly PersonsPart[] } {
	const people = partsIn(report).map(({ person: { name, affiliation }, places }) => ({
		name,
		...(affiliation !== undefined && { affiliation }),
		ranges: places.map((span) => toRange(document, span)),
	}));
	return { people };
}
