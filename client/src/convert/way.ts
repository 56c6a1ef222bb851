/** Ways between folders, as links have them. Pure: no `vscode`. */

/** What a URI says of a file. */
export interface Place {
	readonly scheme: string;
	readonly authority: string;
	readonly path: string;
}

/**
 * The way from the folder of one file to that of another, with `/`; empty if they are the same, or no way leads there, as from one
 * disk to another.
 */
export function wayTo(here: Place, there: Place): string {
	if (here.scheme !== there.scheme || here.authority !== there.authority) return '';
	const [from, to] = [foldersOf(here), foldersOf(there)];
	const differs = from.findIndex((name, i) => name !== to[i]);
	const shared = differs < 0 ? from.length : differs;
	if (DISK.test(from[0] ?? to[0] ?? '') && shared === 0) return '';
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** `c:` on Windows. */
const DISK = /^[a-z]:$/i;

function foldersOf({ path }: Place): string[] {
	return path.split('/').slice(1, -1);
}
