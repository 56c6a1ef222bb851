import { CAPITALS, LETTERS, MARKS, SMALL_LETTERS } from './letters.js';

/** What each of Unicode's classes is narrowed to, inside the brackets of a class. */
const CLASSES: Readonly<Record<string, string>> = {
	'{L}': LETTERS,
	'{Lu}': CAPITALS,
	'{Ll}': SMALL_LETTERS,
	'{M}': MARKS,
	'{N}': '\\d',
};

/**
 * `expression` with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` narrowed to the characters that the checker's
 * words are written in. V8 looks each of these classes up in the tables of Unicode, once to make the expression and
 * once to compile it, and a first check has hundreds: it was half of the time that a report took to open.
 *
 * The build puts the result in the place of a call with a literal (`tools/build/fold-lean.ts`).
 *
 * Not for what must tell letters of any script from other characters.
 */
export function lean(expression: RegExp | string, flags?: string): RegExp {
	const [source, own] = typeof expression === 'string' ? [expression, 'u'] : [expression.source, expression.flags];
	return new RegExp(narrow(source), flags ?? own);
}

/** The same of an expression's source. */
export function narrow(source: string): string {
	let inClass = false;
	return source.replace(/\\([pP])(\{(?:L[ul]?|M|N)\})|\\.|[[\]]/gsu, (token, sign?: string, name = '') => {
		if (token === '[' || token === ']') inClass = token === '[';
		if (sign === undefined) return token;
		if (sign === 'p') return inClass ? CLASSES[name]! : `[${CLASSES[name]}]`;
		// A class cannot stand in another one.
		return inClass ? token : `[^${CLASSES[name]}]`;
	});
}
