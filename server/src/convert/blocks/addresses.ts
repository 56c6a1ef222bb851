/** Addresses of links as a report may have them. */

/** What opens a page, a file or a program that people write and call with; nothing that runs code, or shows a disk. */
export const SAFE = /^(?:https?|ftps?|mailto|tel|sips?|sms|xmpp|news|webcal|geo|urn|doi):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** A disk or a server of the author's. */
const LOCAL = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** Outlook sends people through this, and only its own servers know for how long. */
const DETOUR = /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\S*[?&]url=([^&#]+)/i;
/** So does Google, for what is written in its documents. */
const GOOGLE = /^https?:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/i;

/** @returns the address to write; `undefined` if it is none that a report should have. */
export function readAddress(written: string): string | undefined {
	const address = straight(written.trim());
	if (address === '' || address === '#' || LOCAL.test(address)) return undefined;
	if (SCHEME.test(address) && !SAFE.test(address)) return undefined;
	// A space would end it; what else Markdown would trip over is escaped when it is written.
	return address.replaceAll('\\', '/').replace(/[\s<>\p{Cc}]/gu, encodeURIComponent);
}

/**
 * A relative address as it has to be elsewhere; others stay as they are.
 *
 * @param folder where it is meant from, seen from there, with `/`.
 */
export function rebased(address: string, folder: string): string {
	if (folder === '' || address === '' || /^[/?#]/.test(address) || SCHEME.test(address)) return address;
	const [path = ''] = /^[^?#]*/.exec(address) ?? [];
	const names: string[] = [];
	for (const name of [...folder.split('/').map(encodeURIComponent), ...path.split('/')]) {
		if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
		else if (name !== '.') names.push(name);
	}
	return names.join('/') + address.slice(path.length);
}

function straight(address: string): string {
	const meant = (DETOUR.exec(address) ?? GOOGLE.exec(address))?.[1];
	if (meant === undefined) return address;
	try {
		return decodeURIComponent(meant);
	} catch {
		return address;
	}
}
