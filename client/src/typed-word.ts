/**
 * When to offer a part of a report unasked. Pure: no `vscode`.
 */

/** A word for a part, and what stands before it. */
const WORD =
	/^ {0,3}(?<marker>(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]+)?)?(?<word>\p{L}[\p{L}\p{N}'’ -]{0,58}\p{L})$/u;

/**
 * The word that the writer has just typed, such as `agenda`, where it can only be meant as the start of something new:
 * alone on its line after an empty line or a heading, or alone in a list item, and not in code. In lower case.
 *
 * @param lines up to and including the one with the cursor, which is behind the word.
 * @param rest what follows the cursor on its line.
 */
export function typedWord(lines: readonly string[], rest: string): string | undefined {
	const { marker, word } = WORD.exec(lines.at(-1) ?? '')?.groups ?? {};
	if (word === undefined || rest.trim() !== '') return undefined;
	const above = lines.at(-2) ?? '';
	if (marker === undefined && above.trim() !== '' && !/^ {0,3}#{1,6}\s/.test(above)) return undefined;
	const fences = lines.filter((each) => /^ {0,3}(?:```|~~~)/.test(each)).length;
	return fences % 2 === 0 ? word.toLowerCase() : undefined;
}
