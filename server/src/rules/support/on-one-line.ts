/** Markdown that is put elsewhere: without its line breaks, and the marks of a quotation at the start of its lines. */
export function onOneLine(source: string): string {
	return source.replace(/(?<![^\S\r\n])[^\S\r\n]+(?=[\r\n])/g, '').replace(/[\r\n]\s*(?:>\s?)*/g, ' ');
}
