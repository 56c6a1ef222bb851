/**
 * Text of unknown origin made harmless for a terminal and for the eye: control characters are shown
 * as their pictures (U+2400 block), so that a file cannot send colours or commands to the terminal;
 * marks that turn the direction of writing are shown as U+FFFD, so that a line reads as it stands.
 */
export function visible(text: string): string {
	return text.replace(/[\x00-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? '\u2421' : '\uFFFD';
	});
}
