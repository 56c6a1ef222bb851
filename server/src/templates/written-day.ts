import type { FullDay, Words } from '../report/index.js';
import type { Snippet } from './snippet.js';

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

/** A snippet with what stands before its dates as the language has it there: “dell’8 marzo”. */
export function beforeDays(snippet: Snippet, { templates: { beforeDay, beforeEighth } }: Words): Snippet {
	return snippet.map((piece, index) => {
		const next = snippet[index + 1];
		if (typeof piece !== 'string' || typeof next !== 'object' || !('text' in next)) return piece;
		const at = beforeDay.findIndex((word) => piece.endsWith(` ${word} `));
		if (at < 0 || !/^(?:8|11)(?!\d)/.test(next.text)) return piece;
		return piece.slice(0, -beforeDay[at]!.length - 1) + beforeEighth[at]!;
	});
}
