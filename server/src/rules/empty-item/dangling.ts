/** Items and headings that end in a sign behind which something was to stand: "Ann Lee / HAI /". */
import { blockQuery, type Report, sourceSpan } from '../../report/index.js';
import { lineStart, narrowed, type Span, shift } from '../../text/index.js';

export interface Dangling {
	readonly span: Span;
	readonly words: string;
}

const SIGN = narrowed(/[\p{L}\p{N})\]]\s+([/–—-])$/u);
/** "- DRAFT -" */
const FRAMED = narrowed(/^[/–—-]/u);
/** In longer ones the sign belongs to a sentence that breaks off. */
const LONGEST = 120;

const ends = blockQuery(
	({ prose }): readonly (Dangling & { readonly item: boolean; readonly at: number })[] | undefined => {
		const found = prose.flatMap((each, at) => {
			const { kind, container, text } = each;
			const item = kind === 'paragraph' && container === 'item' && each.item !== undefined;
			if ((!item && kind !== 'heading') || text.length > LONGEST) return [];
			const words = text.trim();
			const to = text.trimEnd().length;
			if (!SIGN.test(words) || FRAMED.test(words) || /[\r\n]/.test(words)) return [];
			return [{ at, item, words, span: sourceSpan(each, { from: to - 1, to }) }];
		});
		return found.length > 0 ? found : undefined;
	},
);

/** How far to the right the last line begins. */
const BELOW = /[\r\n]([ \t]*)(?:[^ \t\r\n][^\r\n]*)?$/;
/** More are how a list is written that nobody has filled in. */
const MOST = 5;

function indentOf(source: string, at: number): number {
	return at - lineStart(source, at);
}

export function danglingEnds(report: Report): readonly Dangling[] {
	const found: Dangling[] = [];
	for (const { from, value, block } of ends(report)) {
		for (const { at, item, span, words } of value) {
			// What is below the item stands behind the sign.
			const next = block.facts.prose[at + 1];
			const { source } = block;
			const own = block.facts.prose[at]!;
			const [, blanks = ''] = (item && next && BELOW.exec(source.slice(own.span.to, next.span.from))) || [];
			if (item && blanks.length > indentOf(source, own.item!.marker.from)) continue;
			found.push({ words, span: shift(span, from) });
		}
	}
	return found.length > MOST ? [] : found;
}
