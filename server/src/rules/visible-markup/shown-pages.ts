/** Links of a wiki: `[[Page]]`, `[[Page|words]]`, `[[User:Ana|Ana]]` and `[https://example.org words]`. */
import { blockQuery, isQuoted, type Prose, query, type Report, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, oneLine, type Span } from '../../text/index.js';
import { type BlockFinding, type Finding, preferredFix, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { asDestination } from '../shared/links/earlier-addresses.js';
import { place } from '../shared/place.js';
import { wikiEmphasis } from './shown-wiki.js';

const LINK = /(?<![[!])\[\[([^[\]|\r\n]{1,120})(?:\|([^[\]|\r\n]{1,120}))?\]\](?![\](])/g;
/** "User:Ana": programs for notes, which know such links, have no colon in the name of a page. */
const KIND = lazily(() => narrowed(/^\p{L}[\p{L} ]{1,30}:(?![/\s])/u));
const ADDRESS = /^https?:/;

const LINK_OUT = /(?<![[!\]])\[(https?:\/\/[^\s[\]|]{1,300})[ \t]+([^[\]\r\n]{1,120})\](?![\](:[])/g;
/** One link out alone may be a remark on an address: "[https://example.org read in May]". */
const SEVERAL = 2;

interface WikiLink {
	readonly finding: BlockFinding;
	readonly to: 'page' | 'kind of page' | 'address';
}

const wikiLinks = blockQuery(({ prose }, source): readonly WikiLink[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = prose.flatMap((each) => {
		const { text, within } = each;
		if (within === 'quote') return [];
		const pages = [...text.matchAll(LINK)].flatMap((match): WikiLink[] => {
			const [all, page = '', words = page] = match;
			const span = spanOf(each, source, match);
			if (!span || ADDRESS.test(page)) return [];
			const fixes = () => [unsafeFix('Keep only the words', [{ span, insert: words.trim() }])];
			const to = KIND().test(page) ? 'kind of page' : 'page';
			return [{ finding: { message: messageFor(oneLine(all)), span, fixes }, to }];
		});
		const others = [...text.matchAll(LINK_OUT)].flatMap((match): WikiLink[] => {
			const [, address = '', words = ''] = match;
			const span = spanOf(each, source, match);
			const destination = asDestination(address);
			if (!span || destination === undefined) return [];
			const insert = `[${words.trim()}](${destination})`;
			const fixes = () => [preferredFix('Write it as a link of Markdown', [{ span, insert }])];
			return [{ finding: { message: messageFor(firstWords(words)), span, fixes }, to: 'address' }];
		});
		return [...pages, ...others];
	});
	return found.length > 0 ? found : undefined;
});
const HINT = /\[\[|\[https?:/;

/** Where it stands, unless it is quoted, escaped or has markup in it. */
function spanOf(prose: Prose, source: string, { index, 0: all }: RegExpExecArray): Span | undefined {
	const span = sourceSpan(prose, { from: index, to: index + all.length });
	if (source.slice(span.from, span.to) !== all || source[span.from - 1] === '\\') return undefined;
	return isQuoted(prose.text, index, index + all.length) ? undefined : span;
}

function messageFor(link: string): string {
	return `“${link}” is a link of another wiki, and shows as it stands. Write it as a link of Markdown`;
}

const wikiWords = blockQuery(({ prose }, source): true | undefined =>
	source.includes("''") && prose.some((each) => wikiEmphasis(each, source).length > 0) ? true : undefined,
);
const isOfWiki = query([wikiLinks.values, wikiWords.values], (blocks, words) => {
	const links = blocks.flat();
	const several = links.filter(({ to }) => to === 'address').length >= SEVERAL;
	return several || words.length > 0 || links.some(({ to }) => to === 'kind of page');
});

export function* shownPages(report: Report): Iterable<Finding> {
	const isSure = isOfWiki(report);
	for (const { from, value } of wikiLinks(report)) {
		for (const { finding, to } of value) {
			if (isSure) yield place(finding, from);
			else if (to === 'address') yield place({ ...finding, mild: true }, from);
		}
	}
}
