/**
 * When to offer a part of a report unasked. Pure: no `vscode`.
 */

/**
 * Whether the writer has just finished a word such as `agenda` on a line where it can only be meant
 * as the start of something new: alone on its line, after an empty line or a heading, not in code.
 *
 * @param lines up to and including the one with the cursor.
 * @param rest what follows the cursor on its line.
 * @param words in lower case.
 */
export function isTypedWord(lines: readonly string[], rest: string, words: ReadonlySet<string>): boolean {
	const line = lines.at(-1) ?? '';
	const before = lines.at(-2) ?? '';
	if (rest.trim() !== '' || !words.has(line.trim().toLowerCase()) || /^(?: {4}|\t)/.test(line)) return false;
	if (before.trim() !== '' && !/^#{1,6}\s/.test(before)) return false;
	return lines.filter((each) => /^ {0,3}(?:```|~~~)/.test(each)).length % 2 === 0;
}
