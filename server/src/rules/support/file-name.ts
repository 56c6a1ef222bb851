import { baseName, dayInFileName, type FullDay, readMeetingNumbers } from '../../report/index.js';

/** The number in the name of a file: `virtual-meeting-xxiv.md`, `call-17.md`, and what it calls the meeting. */
export function numberInFileName(
	path: string | undefined,
): { readonly value: number; readonly kind?: string } | undefined {
	if (path === undefined) return undefined;
	const words = baseName(path)
		.replace(/\d{1,4}[-_.]\d{1,2}[-_.]\d{1,4}/g, ' ')
		.replace(/[-_]+/g, ' ');
	// In capitals, so that roman numerals are seen.
	const numbers = readMeetingNumbers(words.toUpperCase());
	return numbers.length === 1 ? numbers[0] : undefined;
}

/** What is published there has the day on which it was: Jekyll asks for it. */
const PUBLISHED = /(?:^|\/)(?:_[^/]+|posts?|blog|news|articles)\//;

/** The day of the meeting in the name of a file: `2018-02-05-minutes.md`. */
export function meetingDayInFileName(path: string | undefined): FullDay | undefined {
	return path === undefined || PUBLISHED.test(path) ? undefined : dayInFileName(path);
}
