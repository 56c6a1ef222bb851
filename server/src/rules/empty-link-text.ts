/**
 * Finds links that have an address but no words: `[](https://example.org)`.
 */
import { type Link, outermost } from '../report/index.js';
import { countWhile } from '../text/index.js';
import type { Fix, Rule } from './rule.js';
import { followsWord } from './support/link-gaps.js';
import { type BlockFinding, inEachBlock } from './support/place.js';

export const emptyLinkText: Rule = {
	id: 'empty-link-text',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link without words',
		what: 'A link with an address and nothing to click on: `[](https://example.org)`.',
		why: 'The reader sees nothing at all, so the link might as well not be there. A screen reader spells out the address.',
		fixes:
			'Use the address as the words, or remove the link. Only the author knows better words, so neither is applied unasked.',
		reported: ['The minutes: [](https://example.org/minutes).\n', 'See [ ](minutes.md "Minutes").\n'],
		accepted: [
			'The [minutes](https://example.org/minutes), and [![Plan](plan.png)](https://example.org/plan).\n',
			'The method `a[](b)` and the array a[]().\n',
		],
		source:
			'[WCAG 2.2, success criterion 2.4.4, “Link Purpose (In Context)”](https://www.w3.org/TR/WCAG22/#link-purpose-in-context)',
	},
	check: inEachBlock(({ prose, links }, source) => {
		if (!EMPTY.test(source)) return [];
		const found: BlockFinding[] = [];
		for (const each of prose) {
			const { text, marks } = each;
			const html = outermost(each, 'html');
			for (const { kind, span, plain } of marks) {
				if (kind !== 'link' || !BLANK.test(text.slice(plain.from, plain.to))) continue;
				// `<i class="icon"></i>` may be drawn as something.
				const icon = html[countWhile(html, (other) => other.span.from <= span.from)];
				if (icon && icon.span.to < span.to) continue;
				const here = links[countWhile(links, (other) => other.span.from < span.from)];
				const link = here?.span.from === span.from ? here : undefined;
				// Of a reference to a definition nothing but its place is known.
				if (link && !isAddress(link, source)) continue;
				found.push({
					message: 'This link has no words, so nobody sees it. Write what it leads to',
					span,
					fixes: () => [
						...(link ? [useAddress(link)] : []),
						{ title: 'Remove the link', safety: 'unsafe', edits: [{ span, insert: '' }] },
					],
				});
			}
		}
		return found;
	}),
};

/** What every link without words has in its source; links with words hardly ever do. */
const EMPTY = /\[[\s\u200B\u2060\uFEFF]*\]/;
const BLANK = /^[\s\u200B\u2060\uFEFF]*$/;

/** An empty one is a gap, of which `placeholder-link` tells; `a[](b)` and `[](b)` are code. */
function isAddress({ url, span }: Link, source: string): boolean {
	return /[/.#:]/.test(url) && !followsWord(source, span.from);
}

function useAddress({ url, content }: Link): Fix {
	const words = url.replace(/^mailto:/i, '').replace(/[\\[\]*`<_]/g, '\\$&');
	return { title: 'Use the address as its words', safety: 'unsafe', edits: [{ span: content, insert: words }] };
}
