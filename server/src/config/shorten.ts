/** As much of what somebody has written as a message needs, in one line. */
export function shorten(text: string): string {
	const line = text.slice(0, 200).replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
