/** Text as a report may have it, without what nobody sees. */

/** Soft hyphens, zero-width spaces, byte-order marks, what programs leave to find their place again, control characters. */
const UNSEEN = /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u200B\u2060\uFEFF\uFFF9-\uFFFC]/g;
const MAYBE_UNSEEN = /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u200B\u2028\u2029\u2060\uFEFF\uFFF9-\uFFFC]/;
/** Ends of lines by other names. */
const LINE_ENDS = /\r\n?|[\x0B\x0C\u2028\u2029]/g;

export function cleaned(text: string): string {
	if (!MAYBE_UNSEEN.test(text)) return text;
	return text.replace(LINE_ENDS, '\n').replace(UNSEEN, '');
}
