/**
 * Addresses from the clipboard, and how they are written into a link. Pure: no `vscode`.
 */

/** Longer than any browser takes; what is longer is some text that happens to begin like an address. */
const LONGEST = 2000;

/** `text` as an address, if it is one and nothing else: one line, no spaces, `https`, `http` or `mailto`. */
export function readAddress(text: string): string | undefined {
	const address = text.trim();
	if (address.length > LONGEST || !/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)[^\s<>\p{Cc}]+$/iu.test(address))
		return undefined;
	return URL.canParse(address) ? address : undefined;
}

/** `address` for people, short enough for a menu. */
export function shorten(address: string): string {
	return address.length > 60 ? `${address.slice(0, 45)}…${address.slice(-14)}` : address;
}

/**
 * Fills `address` into a link that has none.
 *
 * @param marked what the diagnostic marks: the destination, or the whole link where it is empty.
 */
export function fillIn(marked: string, address: string): string {
	const destination = toDestination(address);
	const opens = marked.lastIndexOf('](');
	if (opens > 0 && /^!?\[/.test(marked) && marked.endsWith(')')) {
		const inside = marked.slice(opens + 2, -1).replace(/^\s*(?:<\s*>)?/, '');
		const title = /^\s*((["'])[\s\S]*\2|\([\s\S]*\))\s*$/.exec(inside)?.[1];
		return `${marked.slice(0, opens + 1)}(${destination}${title === undefined ? '' : ` ${title}`})`;
	}
	const definition = /^(\s*\[[^\]]*\]:)/.exec(marked);
	if (definition) return `${definition[1]} ${destination}`;
	// A note such as `[insert link]` has no words of its own to keep.
	return /^\[[\s\S]*\]$/.test(marked) ? `<${address}>` : destination;
}

/** CommonMark, section 6.3: parentheses in a destination must pair up, unless it stands in `< >`. */
function toDestination(address: string): string {
	const inTable = address.replaceAll('|', '%7C');
	return /[()\\]/.test(inTable) ? `<${inTable}>` : inTable;
}
