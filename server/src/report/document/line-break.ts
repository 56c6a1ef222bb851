import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';

/** The line ending that fixes use, as in the rest of the report. */
export const lineBreakOf = query([input.text], (rope): string => {
	const text = rope.toString();
	if (text.includes('\r\n')) return '\r\n';
	return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
});
