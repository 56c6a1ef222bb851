/** `<a href="#costs"></a>`: shows nothing and leads to what is not there, so it was to be the place itself. */
import { anchorsOf, type Link, type Report } from '../../report/index.js';
import { shift } from '../../text/index.js';
import { type BlockFinding, type Finding, preferredFix, unsafeFix } from '../rule.js';
import { wordlessAnchors } from '../shared/links/wordless-anchors.js';
import { place } from '../shared/place.js';

export function* emptyAnchors(report: Report): Iterable<Finding> {
	for (const { from, value } of wordlessAnchors(report)) {
		const { names, open } = anchorsOf(report);
		if (open) return;
		for (const link of value) {
			const name = link.url.slice(1);
			// A blank between the words and the link belongs to the heading's name.
			if ([name, `${name}-`, `-${name}`].some((each) => names.has(each))) continue;
			const { from: start, to } = shift(link.span, from);
			yield place(
				finding(link, () => report.rope.slice(start, to)),
				from,
			);
		}
	}
}

function finding({ span, destination, url }: Link, written: () => string): BlockFinding {
	return {
		message: `This link has no words, and no place here is called “${url.slice(1)}”. Make it a place that links can lead to`,
		span,
		fixes: () => {
			const before = written().slice(0, destination!.from - span.from);
			const quote = before.slice(-1);
			const from = span.from + before.search(/href\s*=\s*["']$/i);
			return [
				preferredFix(`Make it the place that ${url} leads to`, [
					{ span: { from, to: destination!.from + 1 }, insert: `id=${quote}` },
				]),
				unsafeFix('Remove the link', [{ span, insert: '' }]),
			];
		},
	};
}
