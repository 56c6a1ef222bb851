import { allWords, anyOf, type Words } from '../report/index.js';
import { lazily, lowerCase, type Span } from '../text/index.js';

/** A placeholder to be filled in, as `placeholder-text` finds it. All gaps left by corrections have this form. */
export function fillIn(what: string): string {
	return `[${what}]`;
}

/** A URL to be filled in, where brackets would be taken for a URL: `placeholder-link` finds it. */
export const ADDRESS = 'https://';

const known = lazily(() => allWords(({ places }) => Object.values(places).flat().map(lowerCase)));

/** Whether a bracketed text is a placeholder that corrections insert, in any language. */
export function isPlace(what: string): boolean {
	return known().has(lowerCase(what));
}

/** Of which a report has several, each to be filled in by itself. */
const SEVERAL: readonly (keyof Words['places'])[] = [
	...(['name', 'affiliation', 'participant', 'date', 'place', 'title', 'text'] as const),
	...(['said', 'decision', 'action', 'task', 'long', 'blank'] as const),
];

const several = lazily(() => allWords(({ places }) => SEVERAL.flatMap((key) => places[key]).map(lowerCase)));
const anything = lazily(() => new RegExp(`^${anyOf(({ markup }) => markup.blanks)}$`, 'u'));

/**
 * Whether equal bracketed texts stand for one and the same, so that what is filled in for one holds for all: "name of the
 * chair", and not "name".
 */
export function namesOne(what: string): boolean {
	const low = lowerCase(what);
	return !several().has(low) && (/\s/.test(low) || !anything().test(low));
}

/** The placeholders in a text that a correction inserts, in order. */
export function placesToFill(inserted: string): Span[] {
	// At the beginning of a line, `[label]:` is the definition of a link.
	return [...inserted.matchAll(/(?<![^\r\n])\[[^[\]\r\n]+\]:|\[([^[\]\r\n]+)\](?!\()|https:\/\/(?![^\r\n])/g)]
		.filter(([whole, what]) => (what === undefined ? !whole.endsWith(':') : isPlace(what)))
		.map(({ 0: place, index }) => ({ from: index, to: index + place.length }));
}
