/**
 * Addresses from the clipboard. Pure: no `vscode`.
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
