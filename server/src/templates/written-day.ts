import type { FullDay, Words } from '../report/index.js';

const LONG: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/** "5 February 2018", "5. Februar 2018", "1er février 2018". */
export function writtenDay(
	{ code, firstDay }: Pick<Words, 'code' | 'firstDay'>,
	{ year, month, day }: FullDay,
): string {
	const date = new Date(0);
	// `Date.UTC` takes the year 18 for 1918.
	date.setUTCFullYear(year, month - 1, day);
	return new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, LONG)
		.formatToParts(date)
		.map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value))
		.join('');
}
