/**
 * `textDocument/documentLink`: a reference to an annex leads to it. Links of Markdown are left to the editor, and so are
 * references within them.
 */
import type { DocumentLink } from 'vscode-languageserver';
import {
	annexEntries,
	type Facts,
	meetingsIn,
	memoizeOn,
	type Place,
	placesOf,
	type Report,
} from '../../../report/index.js';
import { joined, type Span, spanAt } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';

export function documentLinks({ document, report }: DocumentReading): DocumentLink[] {
	return meetingsIn(report).flatMap((meeting) => linksIn(meeting, document));
}

function linksIn(report: Report, document: Document): DocumentLink[] {
	return annexReferences(report).map(({ span, target, title }) => {
		const { line, character } = document.positionAt(target.span.from);
		return {
			range: toRange(document, span),
			// How editors write a place in a file.
			target: `${document.uri}#L${line + 1},${character + 1}`,
			...(title !== '' && { tooltip: title }),
		};
	});
}

/** A reference to an annex that is there. */
export interface AnnexReference {
	readonly span: Span;
	readonly target: Place;
	/** Of the annex; empty if it has none. */
	readonly title: string;
}

/** Those outside of links, in order; the members of a range once. */
export function annexReferences(report: Report): readonly AnnexReference[] {
	const titles = new Map(annexEntries(report).map(({ annex }) => [annex.span.from, annex.title]));
	const places = placesOf(report, 'annex');
	const targets = new Map<string, Place>();
	for (const place of places) if (place.introduces && !targets.has(place.key)) targets.set(place.key, place);
	const found: AnnexReference[] = [];
	let end = 0;
	for (const { key, span, introduces, link } of places) {
		const target = targets.get(key);
		// The members of a range are all at one place.
		if (!target || introduces || link || span.from < end || isInLink(report, span)) continue;
		end = span.to;
		found.push({ span, target, title: titles.get(target.span.from) ?? '' });
	}
	return found;
}

function isInLink({ blocks }: Report, { from }: Span): boolean {
	const block = spanAt(blocks, from);
	return block !== undefined && spanAt(linked(block.facts), from - block.from) !== undefined;
}

/** What links of Markdown cover in a block. */
const linked = memoizeOn(({ links, prose }: Facts): readonly Span[] => {
	const marks = prose.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'link'));
	return joined([...links, ...marks].map(({ span }) => span));
});
