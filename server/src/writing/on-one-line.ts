/**
 * Markdown to be moved elsewhere: without its line breaks, and without block quote markers at the start of its lines.
 */
export function onOneLine(source: string): string {
	return source.replace(/(?<![^\S\r\n])[^\S\r\n]+(?=[\r\n])/g, '').replace(/[\r\n]\s*(?:>\s?)*/g, ' ');
}
