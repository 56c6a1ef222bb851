/**
 * Addresses from the clipboard, and how they are written into a link. Pure: no `vscode`.
 */

/** Longer than any browser accepts; anything longer is text that happens to begin like an address. */
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
 * Fills `address` into a link without one.
 *
 * @param marked what the diagnostic marks: a whole link, a definition, or a note that asks for a link.
 */
export function fillIn(marked: string, address: string): string {
	const destination = toDestination(address);
	const end = /^!?\[/.test(marked) && marked.endsWith(')') ? marked.lastIndexOf('](') : -1;
	if (end !== -1) {
		const title = titleIn(marked.slice(end + 2, -1));
		return `${marked.slice(0, end + 1)}(${destination}${title === '' ? '' : ` ${title}`})`;
	}
	const definition = /^(\s*\[[^\]]*\]:)/.exec(marked);
	if (definition) return `${definition[1]} ${destination}`;
	// A note such as `[insert link]` has no words of its own to keep.
	return /^\[[\s\S]*\]$/.test(marked) ? `<${address}>` : destination;
}

/** The title of a link, with its quotes: what ends the part between the parentheses. */
function titleIn(inside: string): string {
	const rest = inside.replace(/^\s*(?:<[^<>]*>|[^\s"'(<]\S*)?/, '').trim();
	return /^(?:(["'])[\s\S]*\1|\([\s\S]*\))$/.test(rest) ? rest : '';
}

/** CommonMark, section 6.3: parentheses in a destination must balance, unless it is enclosed in `< >`. */
export function toDestination(address: string): string {
	const inTable = address.replaceAll('|', '%7C');
	return /[()\\\s]/.test(inTable) ? `<${inTable}>` : inTable;
}
