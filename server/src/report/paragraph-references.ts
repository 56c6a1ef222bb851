/** References to numbered paragraphs of this report: "paragraph 12", "paras. 3–5", "Ziffer 4", "§ 7". */
import { addAll, lean, lowerCase, type Span } from '../text/index.js';
import { BEFORE_LENGTH, belongsHere, tiedToAnother } from './annex-ties.js';
import { shift } from './assemble.js';
import { collector } from './collector.js';
import { derived } from './derived.js';
import { listItems, type NumberedItem } from './paragraphs.js';
import { sourceSpan } from './prose.js';
import { anyOf } from './words/index.js';

export interface ParagraphReference {
	/** The digits. */
	readonly span: Span;
	readonly number: number;
	/** How many references before this one belong to the same list or range. */
	readonly index: number;
	/** It ends a range, which began with the reference before it. */
	readonly endsRange: boolean;
	/** It says that it speaks of this report. */
	readonly plainly: boolean;
}

const NUMBER = '(?<![.,]\\d?)(\\d{1,4})(?:er|º|\\.º)?(?![\\p{L}\\d]|[.,/]\\d)';
const JOINT =
	/(\s*[–—-]\s*|\s+(?:to|à|a|al|bis|t\/m|tot)\s+)|\s*[,;&]\s*(?:and |et |y |und |en |e )?|\s+(?:and|or|et|ou|y|o|und|oder|en|of|e)\s+/uy;

/** Built when a report with a fault in its numbers is first looked at: matched against text in lower case. */
let opening: RegExp | undefined;
let next: RegExp | undefined;

const byBlock = collector(({ prose }): readonly ParagraphReference[] | undefined => {
	opening ??= lean(
		`(?:(?<!\\p{L})${anyOf(({ paragraph }) => paragraph)}\\s+(?:n[ro°º]?\\.?\\s*)?|§§?\\s*)(?=\\d)`,
		'gu',
	);
	next ??= lean(NUMBER, 'uy');
	const found: ParagraphReference[] = [];
	for (const each of prose) {
		if (!/\d/.test(each.text) || each.container === 'quote') continue;
		const low = lowerCase(each.text);
		for (const match of low.matchAll(opening)) {
			const members: ParagraphReference[] = [];
			let at = match.index + match[0].length;
			let range = false;
			let end = at;
			for (;;) {
				next.lastIndex = at;
				const number = next.exec(low);
				if (!number) break;
				const digits = number[1]!;
				const span = sourceSpan(each, { from: at, to: at + digits.length });
				members.push({ span, number: Number(digits), index: members.length, endsRange: range, plainly: false });
				at += number[0].length;
				end = at;
				JOINT.lastIndex = at;
				const joint = JOINT.exec(low);
				if (!joint) break;
				range = joint[1] !== undefined;
				at += joint[0].length;
			}
			const before = each.text.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index);
			const after = each.text.slice(end, end + 120);
			if (belongsHere(after)) for (const member of members) found.push({ ...member, plainly: true });
			else if (!tiedToAnother(before, after)) addAll(found, members);
		}
	}
	return found.length > 0 ? found : undefined;
});

/**
 * Read only when asked for: nothing but renumbering needs them. Annexes with numbered paragraphs of their own
 * speak of these, or of the text that they amend.
 */
export const paragraphReferences = derived((report): readonly ParagraphReference[] => {
	const all = byBlock(report).flatMap(({ from, value }) =>
		value.map((each) => ({ ...each, span: shift(each.span, from) })),
	);
	const annex = report.annexes[0]?.span.from;
	const inAnnex = (from: number, value: readonly NumberedItem[]): boolean =>
		value.some(({ number, marker }) => number !== undefined && from + marker.from > annex!);
	if (annex === undefined || !listItems(report).some(({ from, value }) => inAnnex(from, value))) return all;
	return all.filter(({ span, plainly }) => plainly || span.from < annex);
});
