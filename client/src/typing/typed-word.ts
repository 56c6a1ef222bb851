/**
 * When to offer a part of a report unasked. Pure: no `vscode`.
 */

/** A word for a part, and what stands before it. */
const WORD =
	/^ {0,3}(?<marker>(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]+)?)?(?<word>\p{L}[\p{L}\p{N}'’ -]{0,58}\p{L})$/u;

/**
 * The word that the writer has just typed, such as `agenda`, where it can only be meant as the start of something new:
 * alone on its line after an empty line or a heading, or alone in a list item. In lower case. It may stand in code, for
 * which the server offers nothing.
 *
 * @param line up to the cursor, which is behind the word.
 * @param rest what follows the cursor.
 * @param above the line above.
 */
export function typedWord(line: string, rest: string, above: string): string | undefined {
	const { marker, word } = WORD.exec(line)?.groups ?? {};
	if (word === undefined || rest.trim() !== '') return undefined;
	if (marker === undefined && above.trim() !== '' && !/^ {0,3}#{1,6}\s/.test(above)) return undefined;
	return word.toLowerCase();
}
