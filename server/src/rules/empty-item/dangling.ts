/** Items and headings that end in a sign behind which something was to stand: "Ann Lee / HAI /". */
import { blockQuery, type Report, sourceSpan } from '../../report/index.js';
import { narrowed, type Span, shift } from '../../text/index.js';

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

/** The last line begins with a blank. */
const BELOW = /[\r\n][ \t][^\r\n]*$/;
/** More are how a list is written that nobody has filled in. */
const MOST = 5;

export function danglingEnds(report: Report): readonly Dangling[] {
	const found: Dangling[] = [];
	for (const { from, value, block } of ends(report)) {
		for (const { at, item, span, words } of value) {
			// What is below the item stands behind the sign.
			const next = block.facts.prose[at + 1];
			const below = next && block.source.slice(block.facts.prose[at]!.span.to, next.span.from);
			if (item && below && BELOW.test(below)) continue;
			found.push({ words, span: shift(span, from) });
		}
	}
	return found.length > MOST ? [] : found;
}
