import { dayInFileName, type FullDay, isDated } from '../../report/index.js';

/** Published posts have their publication date in the name: Jekyll requires it. */
const PUBLISHED = /(?:^|\/)(?:_[^/]+|posts?|blog|news|articles)\//;

/** Whether a file lies where posts of a website do. */
export function isPublished(path: string): boolean {
	return PUBLISHED.test(path);
}

/** The day of the meeting in a file name: `2018-02-05-minutes.md`. */
export function meetingDayInFileName(path: string | undefined): FullDay | undefined {
	return path === undefined || isPublished(path) ? undefined : dayInFileName(path);
}

/** Whether a file name gives the day of the meeting, perhaps without the year: `12-Jun-ferries.md`. */
export function isFileNameDated(path: string | undefined): boolean {
	if (path === undefined || isPublished(path)) return false;
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	return meetingDayInFileName(path) !== undefined || isDated(name.replace(/[-_.]+/g, ' '));
}
