/** Text of unknown origin within HTML and XML. */
import { visible } from '../visible.js';

/**
 * Safe as text between tags, and in quotes as an attribute value. Control characters are shown as pictures, since XML
 * cannot express them; nothing in it is a tag, or a command for a program that reads the log.
 */
export function escapeMarkup(text: string): string {
	return visible(text)
		.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
		.replace(/##(?=\w*\[)/g, '#&#35;')
		.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD');
}
