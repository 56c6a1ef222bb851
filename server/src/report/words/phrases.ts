/**
 * How the words of a language become expressions. A language lists words and phrases, one a line; a phrase may hold what
 * a source of a regular expression may, for endings: `minutes?`, `report(?:ed|s)`. What is longer is put together
 * with these, so that it stays a list.
 */

/** Any of `phrases`. */
export function oneOf(...phrases: readonly string[]): string {
	return phrases.join('|');
}

/** Any of `phrases`, within a phrase. */
export function either(...phrases: readonly string[]): string {
	return `(?:${phrases.join('|')})`;
}

/** Any of `phrases`, or nothing. */
export function maybe(...phrases: readonly string[]): string {
	return `(?:${phrases.join('|')})?`;
}

/** Some of `phrases`, one after the other, or nothing. */
export function some(...phrases: readonly string[]): string {
	return `(?:${phrases.join('|')})*`;
}

/** One part after the other. */
export function phrase(...parts: readonly string[]): string {
	return parts.join('');
}
