/** Pages of a website, which are dated and named for the day on which they were published. */
import { titleBlock } from '../document/title-block.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';

/** Posts have their publication date in the name: Jekyll requires it. */
const FOLDERS = /(?:^|\/)(?:_[^/]+|posts?|blog|news|articles)\//;
/** Of front matter, as site generators read it. */
const KEYS = ['layout', 'permalink', 'categories', 'excerpt', 'slug'];

/** Whether a file lies where posts do. */
export function isAmongPosts(path: string): boolean {
	return FOLDERS.test(path);
}

export const isPage = query([input.frontMatter, input.path], (frontMatter, path): boolean => {
	if (!frontMatter) return false;
	return KEYS.some((key) => key in frontMatter.values) || (path !== undefined && isAmongPosts(path));
});

/** Lines above the text that are read like front matter, without fences, as Pelican and MultiMarkdown do. */
const METADATA = /^(?:title|date|modified|authors?|category|tags|slug|summary|status|lang|template|save_as|url): .*$/i;
/** Among them, what only a page has. */
const OF_PAGE = /^(?:modified|category|slug|template|save_as): /i;

/** Whether a line above the title is for the program that publishes the page. */
export function isMetadata(line: string): boolean {
	return METADATA.test(line);
}

/** The line of such metadata that gives the day of the page. */
export const pageDate = query([titleBlock], (lines): string | undefined => {
	const top = lines.filter(({ prose }) => prose === lines[0]?.prose).map(({ text }) => text);
	if (!top.every(isMetadata) || !top.some((line) => OF_PAGE.test(line))) return undefined;
	return top.find((line) => /^date:/i.test(line));
});
