/** What front matter says of a meeting. */
import type { FrontMatter } from '../../syntax/index.js';
import { attendanceOf } from '../people/lists/labels.js';

/** Whether it has a date: under `date` or, as a day, under a word of its own ("event: 2017-01-26 19:00"). */
export function isDatedFrontMatter(frontMatter: FrontMatter | undefined): boolean {
	return Object.entries(frontMatter?.values ?? {}).some(([key, value]) =>
		// "date: Tuesday" gives no day.
		key.toLowerCase() === 'date' ? /\d/.test(String(value)) : ISO_DAY.test(String(value)) && !OF_FILE.test(key),
	);
}

const ISO_DAY = /^\d{4}-\d\d-\d\d(?!\d)/;
/** As generators of sites name the days of a file, and as calendars name other days. */
const OF_FILE = /created|modified|updated|published|changed|lastmod|revised|expir|until|due|next/i;

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
