/**
 * How an address is written into a link without one: where the server says how to fill it, and where all that is known
 * is what a diagnostic marks. Pure: no `vscode`.
 */
import type { Range } from 'vscode-languageclient';

/** The request that {@link UnfilledLinks} answers. */
export const UNFILLED_LINKS = 'rapporteur/unfilledLinks';

/** How to write any address: between `before` and `after`, in place of `range`. */
export interface Fill {
	readonly range: Range;
	readonly before: string;
	readonly after: string;
}

/** What the server says of a link without an address. */
export interface UnfilledLink {
	readonly range: Range;
	/** Empty if it has none. */
	readonly words: string;
	readonly fill: Fill;
	/** Best first. */
	readonly choices: readonly {
		readonly title: string;
		/** It is most likely right. */
		readonly preferred: boolean;
		readonly leadsTo?: string;
		readonly edits: readonly { readonly range: Range; readonly newText: string }[];
	}[];
}

export interface UnfilledLinks {
	readonly version: number;
	readonly links: readonly UnfilledLink[];
}

/**
 * All that may be done about a link, in the same order wherever it is asked: what is nearly certain, what happens to be
 * on the clipboard, the other addresses, what asks for one, and what gives up the link.
 *
 * @param isCertain of the first of those that the server offers.
 */
export function inOrder<T>(offered: readonly T[], pasting: readonly T[], isCertain: boolean): T[] {
	return isCertain ? [...offered.slice(0, 1), ...pasting, ...offered.slice(1)] : [...pasting, ...offered];
}

/** What to write in place of `fill.range`, so that the link leads to `address`. */
export function addressFor({ before, after }: Fill, address: string): string {
	if (!before.endsWith('<')) return before + toDestination(address) + after;
	// A note such as `[insert link]`, without words of its own: `< >` makes a link of a whole address only.
	if (hasScheme(address)) return before + inCell(address) + after;
	return `${before.slice(0, -1)}[${address}](${toDestination(address)})${after.slice(1)}`;
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
	if (!/^\[[\s\S]*\]$/.test(marked)) return destination;
	return hasScheme(address) ? `<${inCell(address)}>` : `[${address}](${destination})`;
}

/**
 * Whether what a diagnostic marks belongs to a picture.
 *
 * @param line its line, up to where that ends.
 */
export function isOfPicture(line: string, marked: string): boolean {
	return marked.startsWith('![') || /!\[[^\][]*\]\($/.test(line.slice(0, line.length - marked.length));
}

/** The title of a link, with its quotes: what ends the part between the parentheses. */
function titleIn(inside: string): string {
	const rest = inside.replace(/^\s*(?:<[^<>]*>|[^\s"'(<]\S*)?/, '').trim();
	return /^(?:(["'])[\s\S]*\1|\([\s\S]*\))$/.test(rest) ? rest : '';
}

/** CommonMark, section 6.5: what `< >` makes a link of begins with a scheme. */
function hasScheme(address: string): boolean {
	return /^[a-z][a-z0-9+.-]{1,31}:/i.test(address);
}

/** CommonMark, section 6.3: parentheses in a destination must balance, unless it is enclosed in `< >`. */
function toDestination(address: string): string {
	const written = inCell(address);
	return /[()\\\s]/.test(written) ? `<${written}>` : written;
}

/** A bar would end the cell of a table. */
function inCell(address: string): string {
	return address.replaceAll('|', '%7C');
}
