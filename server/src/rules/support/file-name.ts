import { exists, type FullDay, readMeetingNumbers } from '../../report/index.js';

/** The date in the name of a file: `2018-02-05-minutes.md`. A blog's posts have the day they went out. */
export function dayInFileName(path: string | undefined): FullDay | undefined {
	if (path === undefined || /(?:^|\/)(?:_?posts|blog)\//.test(path)) return undefined;
	const found = /(?<!\d)((?:19|20|21)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(baseName(path));
	if (!found) return undefined;
	const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
	return day.month >= 1 && day.month <= 12 && exists(day) ? day : undefined;
}

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

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
