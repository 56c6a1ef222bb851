/** Labels of items as readers see them. */
import type { Label } from './block.js';

/** What CommonMark takes for the marker of an ordered item (section 5.2), without leading zeros, which it would drop. */
const MARKER = /^(0|[1-9]\d{0,8})[.)]$/;

/** A label with the text `text`; it is a number where Markdown can show it as one. */
export function labelOf(text: string, list: string, level: number, close = false): Label {
	const number = close ? undefined : MARKER.exec(text)?.[1];
	return { text, list, level, ...(number !== undefined && { number: Number(number) }), ...(close && { close }) };
}

export function bullet(list: string, level: number): Label {
	return { text: '', list, level };
}
