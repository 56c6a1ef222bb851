/** Links in HTML to a place of the same document, or to none: `<a href="#costs">costs</a>`, `<a href="">here</a>`. */
import type { Facts, Link } from '../../../report/index.js';

const OPENS = /^<a\s[^<>]{0,300}>$/i;
const ADDRESS = /\shref\s{0,9}=\s{0,9}(["'])(#[^"']*|)\1/i;
/** A program does something else with it, or fills it in. */
const HANDLED = /\s(?:on[a-z]+|role|data-[a-z-]+|v-[a-z-]+|download)\s{0,9}=|\{[{%]/i;

export function htmlLinks({ prose }: Facts, source: string): Link[] {
	if (!/<a\s/i.test(source)) return [];
	return prose.flatMap(({ marks }) => {
		const tags = marks.filter(({ kind }) => kind === 'html');
		return tags.flatMap(({ span }, i): Link[] => {
			const tag = source.slice(span.from, span.to);
			const [attribute, quote = '', url] = (OPENS.test(tag) && !HANDLED.test(tag) && ADDRESS.exec(tag)) || [];
			const close = tags[i + 1]?.span;
			if (attribute === undefined || url === undefined || !close) return [];
			if (!/^<\/a\s{0,9}>$/i.test(source.slice(close.from, close.to))) return [];
			const from = span.from + tag.indexOf(attribute) + attribute.indexOf(quote) + 1;
			return [
				{
					image: false,
					span: { from: span.from, to: close.to },
					content: { from: span.to, to: close.from },
					destination: { from, to: from + url.length },
					url,
					auto: false,
				},
			];
		});
	});
}
