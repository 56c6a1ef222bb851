/**
 * `textDocument/inlayHint`: the title of an annex behind a reference to it, and somebody's affiliation where the text names
 * them first, unless the text says so itself.
 */
import type { InlayHint, Range } from 'vscode-languageserver';
import { meetingsIn, participants, personKey, placesOf, type Report } from '../../../report/index.js';
import { type Span, touches } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange, toSpan } from '../../protocol/convert.js';
import { annexReferences } from './document-links.js';

/** What is to be said behind a stretch of text. */
interface Said {
	readonly span: Span;
	readonly text: string;
}

/** A longer hint is in the way of reading; all of it is shown in a tooltip. */
const LONGEST = 40;
/** How far behind the words the text may say the same. */
const REACH = 60;

/** @param range for which hints are wanted. */
export function inlayHints({ document, report }: DocumentReading, range: Range): InlayHint[] {
	const wanted = toSpan(document, range);
	return meetingsIn(report)
		.flatMap((meeting) => [...titles(meeting), ...affiliations(meeting)])
		.filter(({ span, text }) => text !== '' && touches(span, wanted) && !isSaid(report, span, text))
		.map(({ span, text }) => ({
			position: toRange(document, span).end,
			label: text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text,
			paddingLeft: true,
			...(text.length > LONGEST && { tooltip: text }),
		}));
}

function titles(report: Report): Said[] {
	return annexReferences(report).map(({ span, title }) => ({ span, text: title }));
}

function affiliations(report: Report): Said[] {
	const known = new Map(participants(report).map(({ name, affiliation = '' }) => [personKey(name), affiliation]));
	return placesOf(report, 'person').flatMap(({ key, span, introduces }) => {
		const text = known.get(key);
		if (introduces || text === undefined) return [];
		known.delete(key);
		return [{ span, text }];
	});
}

/** In the rest of the paragraph. */
function isSaid({ rope }: Report, { to }: Span, text: string): boolean {
	const [rest = ''] = rope.slice(to, to + REACH + text.length).split(/\r?\n\s*\n/, 1);
	return rest.includes(text);
}
