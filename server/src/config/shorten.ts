/** Shortens somebody's text to what a message needs, on one line. */
export function shorten(text: string): string {
	const line = text.slice(0, 200).replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
