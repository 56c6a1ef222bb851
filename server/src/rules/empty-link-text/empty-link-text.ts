/** Finds links that have a destination but no text: `[](https://example.org)`. */
import { blockQuery, type Link, outermost } from '../../report/index.js';
import { countWhile, type Span } from '../../text/index.js';
import { type BlockFinding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { inShort } from '../shared/few-words.js';
import { followsWord } from '../shared/links/link-gaps.js';
import { place } from '../shared/place.js';
import { emptyAnchors } from './empty-anchors.js';

export const emptyLinkText: Rule = {
	id: 'empty-link-text',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link without words',
		what: 'A link with an address and nothing to click on: `[](https://example.org)`. In HTML, one that leads to a place of the document that is not there, `<a href="#costs"></a>`: it was to be the place itself, `<a id="costs"></a>`.',
		why: 'The reader sees nothing at all, so the link might as well not be there. A screen reader spells out the address.',
		fixes:
			'Use the address as the words, make it the place, or remove the link. Only the author knows better words, so none is applied unasked.',
		reported: [
			'The minutes: [](https://example.org/minutes).\n',
			'See [ ](minutes.md "Minutes").\n',
			'## <a href="#costs"></a> 1. The costs\n',
		],
		accepted: [
			'The [minutes](https://example.org/minutes), and [![Plan](plan.png)](https://example.org/plan).\n',
			'## <a id="costs"></a> 1. The costs\n\n<a href="#costs"></a>\n',
			'The method `a[](b)` and the array a[]().\n',
		],
		source:
			'[WCAG 2.2, success criterion 2.4.4, “Link Purpose (In Context)”](https://www.w3.org/TR/WCAG22/#link-purpose-in-context)',
	},
	*check(report) {
		for (const { from, value } of empty(report)) for (const found of value) yield place(found, from);
		yield* emptyAnchors(report);
	},
};

const empty = blockQuery(({ prose, links }, source): readonly BlockFinding[] | undefined => {
	if (!EMPTY.test(source)) return undefined;
	const found: BlockFinding[] = [];
	for (const each of prose) {
		const { text, marks } = each;
		const html = outermost(each, 'html');
		for (const { kind, span, plain } of marks) {
			if (kind !== 'link' || !BLANK.test(text.slice(plain.from, plain.to))) continue;
			// `<i class="icon"></i>` may be rendered as something.
			const icon = html[countWhile(html, (other) => other.span.from <= span.from)];
			if (icon && icon.span.to < span.to) continue;
			const here = links[countWhile(links, (other) => other.span.from < span.from)];
			const link = here?.span.from === span.from ? here : undefined;
			// Of a reference to a definition only the place is known.
			if (link && !isAddress(link, source)) continue;
			found.push({
				message: `${link ? `The link to “${inShort(link.url)}”` : 'This link'} has no words, so nobody sees it. Write what it leads to`,
				span,
				fixes: () => {
					const remove: Fix = unsafeFix('Remove the link', [{ span: withBlank(span, source), insert: '' }]);
					if (!link) return [remove];
					return isTold(link, links, source) ? [remove, useAddress(link)] : [useAddress(link), remove];
				},
			});
		}
	}
	return found.length > 0 ? found : undefined;
});

/** The source of every link without text contains this; that of other links hardly ever does. */
const EMPTY = /\[[\s\u200B\u2060\uFEFF]*\]/;
const BLANK = /^[\s\u200B\u2060\uFEFF]*$/;

/** If both are empty it is a gap, which `placeholder-link` reports; `a[](b)` and `[](b)` are code. */
function isAddress({ url, span }: Link, source: string): boolean {
	return /[/.#:]/.test(url) && !followsWord(source, span.from);
}

/** With the space before it, if that would be left over. */
function withBlank({ from, to }: Span, source: string): Span {
	const isLeft = /[ \t]/.test(source[from - 1] ?? '') && /[\s.,;:!?)]/.test(source[to] ?? ' ');
	return { from: isLeft ? from - 1 : from, to };
}

/** A link with text next to it leads there too, so nobody misses this one. */
function isTold({ url, span }: Link, links: readonly Link[], source: string): boolean {
	return links.some(
		(other) =>
			other.url === url &&
			other.span.from !== span.from &&
			!BLANK.test(source.slice(other.content.from, other.content.to)),
	);
}

function useAddress({ url, content }: Link): Fix {
	const words = url.replace(/^mailto:/i, '').replace(/[\\[\]*`<_]/g, '\\$&');
	return unsafeFix('Use the address as its words', [{ span: content, insert: words }]);
}
