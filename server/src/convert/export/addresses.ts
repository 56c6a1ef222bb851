/** Where links of a report may lead in what is sent to others. */
import { decoded } from '../../text/decoded.js';
import { SAFE } from '../blocks/addresses.js';

/** A path from the document; `//` is a server, to which Word would show who has opened it. */
const PATH = /^(?![\\/]{2})[^:#\\?]+(?:[?#]|$)/;
const UNSAFE = /[\s<>"{}|\\^`\p{Cc}]|%(?![\da-f]{2})/giu;
/** Around the number of a computer, brackets are part of an address. */
const HAS_NUMBER = /^\w+:\/\/\[/;

/** @returns the address; `undefined` if readers elsewhere could not follow it, or it would run something. */
export function sendable(url: string): string | undefined {
	return SAFE.test(url) ? written(url) : undefined;
}

/** @returns the address of a file beside the document, for those who have that, too; `undefined` if it is none. */
export function besideDocument(url: string): string | undefined {
	return PATH.test(url) ? written(url) : undefined;
}

/** What no address may have is escaped (RFC 3986, section 2). */
function written(url: string): string {
	const safe = url.replace(UNSAFE, encodeURIComponent);
	return HAS_NUMBER.test(url) ? safe : safe.replace(/[[\]]/g, encodeURIComponent);
}

/** The target that a link within the document leads to. */
export function targetOf(url: string, targets: Readonly<Record<string, string>>): string | undefined {
	if (!url.startsWith('#')) return undefined;
	const fragment = decoded(url.slice(1));
	return Object.hasOwn(targets, fragment) ? targets[fragment] : undefined;
}
