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
import type { DocumentCheck } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';

export function documentLinks({ document, checked: { report } }: DocumentCheck): DocumentLink[] {
	return meetingsIn(report).flatMap((meeting) => linksIn(meeting, document));
}

function linksIn(report: Report, document: Document): DocumentLink[] {
	const titles = new Map(annexEntries(report).map(({ annex }) => [annex.span.from, annex.title]));
	const places = placesOf(report, 'annex');
	const targets = new Map<string, Place>();
	for (const place of places) if (place.introduces && !targets.has(place.key)) targets.set(place.key, place);
	const links: DocumentLink[] = [];
	let end = 0;
	for (const { key, span, introduces, link } of places) {
		const target = targets.get(key);
		// The members of a range are all at one place.
		if (!target || introduces || link || span.from < end || isInLink(report, span)) continue;
		end = span.to;
		const { line, character } = document.positionAt(target.span.from);
		const title = titles.get(target.span.from) ?? '';
		links.push({
			range: toRange(document, span),
			// How editors write a place in a file.
			target: `${document.uri}#L${line + 1},${character + 1}`,
			...(title !== '' && { tooltip: title }),
		});
	}
	return links;
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
