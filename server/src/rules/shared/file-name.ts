import { dayInFileName, type FullDay, isAmongPosts, isDated } from '../../report/index.js';

/** The day of the meeting in a file name: `2018-02-05-minutes.md`. */
export function meetingDayInFileName(path: string | undefined): FullDay | undefined {
	return path === undefined || isAmongPosts(path) ? undefined : dayInFileName(path);
}

/** Whether a file name gives the day of the meeting, perhaps without the year: `12-Jun-ferries.md`. */
export function isFileNameDated(path: string | undefined): boolean {
	if (path === undefined || isAmongPosts(path)) return false;
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	return meetingDayInFileName(path) !== undefined || isDated(name.replace(/[-_.]+/g, ' '));
}
