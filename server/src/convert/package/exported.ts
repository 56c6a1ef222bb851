/**
 * The name of a property of documents that Rapporteur has exported. Their headings and lists are what their styles say, so an
 * import guesses nothing from bold lines and typed numbers. LibreOffice keeps it, and it is shown among the properties. Its value is
 * the weight of the words of the template before the report, and after it.
 */
export const EXPORTED = 'Rapporteur';

/** Blanks, and what XML escapes. */
const UNCOUNTED = /[\s&<>"']/;

/**
 * What is left of the words of a letterhead, to know them by when the document comes back. Their order does not count, since a box
 * stands before the paragraph that it is anchored in, or behind.
 */
export function weightOf(words: string): number {
	let sum = 0;
	for (const sign of words) if (!UNCOUNTED.test(sign)) sum += sign.codePointAt(0)! ** 2;
	return sum;
}

/** Where Word says that links to the beginning of a document lead. */
export const TOP = '_top';
