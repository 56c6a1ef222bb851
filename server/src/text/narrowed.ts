import { CAPITALS, LETTERS, MARKS, SMALL_LETTERS } from './letters.js';

/** What each Unicode class is narrowed to, for use inside the brackets of a class. */
const CLASSES: Readonly<Record<string, string>> = {
	'{L}': LETTERS,
	'{Lu}': CAPITALS,
	'{Ll}': SMALL_LETTERS,
	'{M}': MARKS,
	'{N}': '\\d',
};

/**
 * `expression` with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` narrowed to the scripts of the checker's words. V8
 * looks each of these classes up in Unicode tables, once to create the expression and once to compile it, and a first
 * check has hundreds: that took half the time to open a report.
 *
 * Not for expressions that must recognise letters of any script.
 */
export function narrowed(expression: RegExp | string, flags?: string): RegExp {
	const [source, own] = typeof expression === 'string' ? [expression, 'u'] : [expression.source, expression.flags];
	return new RegExp(narrow(source), flags ?? own);
}

/** Likewise, for the source of an expression. */
export function narrow(source: string): string {
	let inClass = false;
	return source.replace(/\\([pP])(\{(?:L[ul]?|M|N)\})|\\.|[[\]]/gsu, (token, sign?: string, name = '') => {
		if (token === '[' || token === ']') inClass = token === '[';
		if (sign === undefined) return token;
		if (sign === 'p') return inClass ? CLASSES[name]! : `[${CLASSES[name]}]`;
		// A class cannot be nested in another one.
		return inClass ? token : `[^${CLASSES[name]}]`;
	});
}
