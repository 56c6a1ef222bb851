/**
 * `text` in lower case, every character where it was: one of Unicode's, the dotted capital I, would
 * become two.
 */
export function lowerCase(text: string): string {
	const low = text.toLowerCase();
	return low.length === text.length ? low : text.replaceAll('\u0130', 'I').toLowerCase();
}
