/** Text as it is shown: on one line, and with a capital. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
