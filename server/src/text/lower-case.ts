/**
 * `text` in lower case, with every character in its place: one Unicode character, the dotted capital I, would become
 * two.
 */
export function lowerCase(text: string): string {
	const low = text.toLowerCase();
	return low.length === text.length ? low : text.replaceAll('\u0130', 'I').toLowerCase();
}
