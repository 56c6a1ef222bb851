/** Where links of a report may lead in what is sent to others. */

/** What opens a page or a letter. A path is that of the author's disk. */
const SENDABLE = /^(?:https?:\/\/|mailto:)/i;

/** @returns the address; `undefined` if readers elsewhere could not follow it, or it would run something. */
export function sendable(url: string): string | undefined {
	return SENDABLE.test(url) ? url.replace(/[\s<>"{}|\\^`\p{Cc}]/gu, encodeURIComponent) : undefined;
}

/** The target that a link within the document leads to. */
export function targetOf(url: string, targets: Readonly<Record<string, string>>): string | undefined {
	if (!url.startsWith('#')) return undefined;
	const fragment = decoded(url.slice(1));
	return Object.hasOwn(targets, fragment) ? targets[fragment] : undefined;
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
