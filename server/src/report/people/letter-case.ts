/** Whether the character at `at` is a capital. Most are told by their number: to ask Unicode takes longer. */
export function isUpper(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code > 64 && code < 91;
	return mayBeLetter(code) && /\p{Lu}/u.test(text[at]!);
}

/** Whether the character at `at` is a small letter. */
export function isLower(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code > 96 && code < 123;
	return mayBeLetter(code) && /\p{Ll}/u.test(text[at]!);
}

/** Among signs beyond ASCII, those of Latin-1 and the dashes and quotation marks are the usual ones. */
function mayBeLetter(code: number): boolean {
	return code > 0xa9 && (code < 0x2000 || code > 0x206f) && code !== 0xfffc;
}
