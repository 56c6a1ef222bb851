/** What titles of reports, and names of their files, have in common. */
import { monthsNamed, weekdaysNamed, withoutRecord } from '../../report/index.js';

/** Equal for reports of one series: a title, or a folder or file name, without what changes each time. */
export function withoutCount(name: string): string {
	const words =
		name
			.normalize()
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => !isCount(word)).join(' ');
}

/** `24`, `24th`, `xxiv`, `q3`, a month, a day of the week. */
function isCount(word: string): boolean {
	return /\d/.test(word) || /^[ivxlc]+$/.test(word) || monthsNamed(word).length > 0 || weekdaysNamed(word).length > 0;
}

/** Whether a title says no more than that it is of a meeting: "Minutes, 5 February 2018". */
export const namesNoBody = (title: string): boolean =>
	withoutCount(withoutRecord(title))
		.split(' ')
		.every((word) => word.length <= 3);
