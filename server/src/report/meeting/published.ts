/** Pages of a website, which are dated and named for the day on which they were published. */
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
