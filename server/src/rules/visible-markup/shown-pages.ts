/** Links to pages of a wiki: `[[Page]]`, `[[Page|words]]` and `[[User:Ana|Ana]]`. */
import { blockQuery, isQuoted, query, type Report, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, oneLine } from '../../text/index.js';
import { type BlockFinding, type Finding, unsafeFix } from '../rule.js';
import { place } from '../shared/place.js';
import { wikiEmphasis } from './shown-wiki.js';

const LINK = /(?<![[!\\])\[\[([^[\]|\r\n]{1,120})(?:\|([^[\]|\r\n]{1,120}))?\]\](?![\](])/g;
/** "User:Ana": programs for notes, which know such links, have no colon in the name of a page. */
const KIND = lazily(() => narrowed(/^\p{L}[\p{L} ]{1,30}:(?![/\s])/u));
const ADDRESS = /^https?:/;

interface PageLink {
	readonly finding: BlockFinding;
	readonly hasKind: boolean;
}

const pageLinks = blockQuery(({ prose }, source): readonly PageLink[] | undefined => {
	if (!source.includes('[[')) return undefined;
	const found = prose.flatMap((each) => {
		const { text, within } = each;
		if (within === 'quote') return [];
		return [...text.matchAll(LINK)].flatMap(({ index, 0: all, 1: page = '', 2: words = page }): PageLink[] => {
			const span = sourceSpan(each, { from: index, to: index + all.length });
			if (ADDRESS.test(page) || isQuoted(text, index, index + all.length)) return [];
			if (source.slice(span.from, span.to) !== all) return [];
			const finding = {
				message: `“${oneLine(all)}” is a link of another wiki, and shows as it stands. Write it as a link of Markdown`,
				span,
				fixes: () => [unsafeFix('Keep only the words', [{ span, insert: words.trim() }])],
			};
			return [{ finding, hasKind: KIND().test(page) }];
		});
	});
	return found.length > 0 ? found : undefined;
});

const wikiWords = blockQuery(({ prose }, source): true | undefined =>
	source.includes("''") && prose.some((each) => wikiEmphasis(each, source).length > 0) ? true : undefined,
);
const isOfWiki = query([pageLinks.values, wikiWords.values], (links, words) => {
	return words.length > 0 || links.some((some) => some.some(({ hasKind }) => hasKind));
});

export function* shownPages(report: Report): Iterable<Finding> {
	if (!isOfWiki(report)) return;
	for (const { from, value } of pageLinks(report)) for (const { finding } of value) yield place(finding, from);
}
