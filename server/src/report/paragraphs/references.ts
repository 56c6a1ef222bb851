/** References to numbered paragraphs of this report: "paragraph 12", "paras. 3–5", "Ziffer 4", "§ 7". */

import { addAll, lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { BEFORE_LENGTH, belongsHere, tiedToAnother } from '../annexes/ownership.js';
import { listedNumbers } from '../document/listed-numbers.js';
import type { Facts } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQuery, ofBlock, query } from '../facts/queries.js';
import { anyOf } from '../words/index.js';
import { listItems, type NumberedItem } from './items.js';

export interface ParagraphReference {
	/** The digits. */
	readonly span: Span;
	/** "para. 3"; of several, the digits of each. */
	readonly named: Span;
	readonly number: number;
	/** It ends a range that began with the previous reference. */
	readonly endsRange: boolean;
	/** It says that it is about this report. */
	readonly plainly: boolean;
}

const NUMBER = '(?<![.,]\\d?)(\\d{1,4})(?:er|º|\\.º)?(?![\\p{L}\\d]|[.,/]\\d)';
/** Built when a report with wrong numbers is first looked at; matched against lower-case text. */
const opening = lazily(() =>
	narrowed(`(?:(?<!\\p{L})${anyOf(({ paragraph }) => paragraph)}\\s+(?:n[ro°º]?\\.?\\s*)?|§§?\\s*)(?=\\d)`, 'gu'),
);
const next = lazily(() => narrowed(NUMBER, 'uy'));

/** In one block, at places relative to it. */
export const paragraphReferencesIn = ofBlock(({ prose }: Facts): readonly ParagraphReference[] => {
	const found: ParagraphReference[] = [];
	for (const each of prose) {
		if (!/\d/.test(each.text) || each.within === 'quote') continue;
		const low = lowerCase(each.text);
		for (const match of low.matchAll(opening())) {
			const list = listedNumbers(low, low, match.index + match[0].length, next());
			const members = list.map(({ from, to, written, endsRange }): ParagraphReference => {
				const span = sourceSpan(each, { from, to });
				const named = list.length > 1 ? span : sourceSpan(each, { from: match.index, to });
				return { span, named, number: Number(written), endsRange, plainly: false };
			});
			const end = list.at(-1)?.end ?? match.index + match[0].length;
			const before = each.text.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index);
			const after = each.text.slice(end, end + 120);
			if (belongsHere(after)) for (const member of members) found.push({ ...member, plainly: true });
			else if (!tiedToAnother(before, after)) addAll(found, members);
		}
	}
	return found;
});

const byBlock = blockQuery((facts, source) => {
	const found = paragraphReferencesIn({ facts, source });
	return found.length > 0 ? found : undefined;
});

/**
 * Read on demand: only renumbering needs them. Annexes with numbered paragraphs of their own refer to these, or to the
 * text that they amend.
 */
export const paragraphReferences = query(
	[byBlock, annexes, listItems],
	(references, annexes, items): readonly ParagraphReference[] => {
		const all = references.flatMap(({ from, value }) =>
			value.map((each) => ({ ...each, span: shift(each.span, from), named: shift(each.named, from) })),
		);
		const annex = annexes[0]?.span.from;
		const inAnnex = (from: number, value: readonly NumberedItem[]): boolean =>
			value.some(({ number, marker }) => number !== undefined && from + marker.from > annex!);
		if (annex === undefined || !items.some(({ from, value }) => inAnnex(from, value))) return all;
		return all.filter(({ span, plainly }) => plainly || span.from < annex);
	},
);
