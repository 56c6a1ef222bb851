/** `<a href="#costs"></a>`: links in HTML without words to a place of the document. */
import { blockQuery, type Link, query } from '../../../report/index.js';
import { htmlLinks } from './html-links.js';
import { isUnfilled } from './link-gaps.js';

/** The top of the page, or what a program reads. */
const ELSEWHERE = /^#top$|[/!=&?]/;

export const wordlessAnchors = blockQuery((facts, source): readonly Link[] | undefined => {
	const found = htmlLinks(facts, source).filter(
		(link) =>
			source.slice(link.content.from, link.content.to).trim() === '' &&
			!isUnfilled(link, source) &&
			!ELSEWHERE.test(link.url),
	);
	return found.length > 0 ? found : undefined;
});

/** What the places would be called that they were to be. */
export const wordlessNames = query(
	[wordlessAnchors.values],
	(all): ReadonlySet<string> => new Set(all.flatMap((links) => links.map(({ url }) => url.slice(1)))),
);
