/** What front matter says of a meeting. */
import type { FrontMatter } from '../../syntax/index.js';
import { attendanceOf } from '../people/lists/labels.js';

export function isDatedFrontMatter(frontMatter: FrontMatter | undefined): boolean {
	const date = frontMatter?.values.date;
	return date !== undefined && date !== null && date !== '';
}

/** "attendees: [Ann Lee, Bo Roe]": it may be of an event, too. */
export function listsPeople(frontMatter: FrontMatter | undefined): boolean {
	return Object.entries(frontMatter?.values ?? {}).some(
		([key, value]) => Array.isArray(value) && value.length > 0 && attendanceOf(key) === 'present',
	);
}
