/** What front matter says of a meeting. */
import type { FrontMatter } from '../../syntax/index.js';
import { attendanceOf } from '../people/lists/labels.js';

export function isDatedFrontMatter(frontMatter: FrontMatter | undefined): boolean {
	// "date: Tuesday" gives no day.
	return Object.entries(frontMatter?.values ?? {}).some(
		([key, value]) => key.toLowerCase() === 'date' && /\d/.test(String(value)),
	);
}

/** "attendees: [Ann Lee, Bo Roe]": it may be of an event, too. */
export function listsPeople(frontMatter: FrontMatter | undefined): boolean {
	return saysOfPresent(frontMatter, (value) => Array.isArray(value) && value.length > 0);
}

/** "attendees: 12": a body that meets in the open counts who comes. */
export function countsPeople(frontMatter: FrontMatter | undefined): boolean {
	return saysOfPresent(frontMatter, (value) => typeof value === 'number' && value > 0);
}

function saysOfPresent(frontMatter: FrontMatter | undefined, test: (value: unknown) => boolean): boolean {
	return Object.entries(frontMatter?.values ?? {}).some(
		([key, value]) => test(value) && attendanceOf(key) === 'present',
	);
}
