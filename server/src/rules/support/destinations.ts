/**
 * Destinations of links that lead to this document or to files beside it, read as a browser would.
 */
import { isTemplate } from './placeholders.js';

export interface Destination {
	/** Decoded; empty for a place in the document itself. */
	readonly path: string;
	/** Decoded, without `#`. */
	readonly fragment?: string;
}

/** A scheme, a host, or what only the author's own machine understands: none of them is a path. */
const OTHER = /^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/|[?])|[\\<>*|{}\0]/;

/** What `url`, as CommonMark reads it, leads to; nothing where it is no path or fragment. */
export function readDestination(url: string): Destination | undefined {
	if (url === '' || url.startsWith('http') || OTHER.test(url) || isTemplate(url)) return undefined;
	const hash = url.indexOf('#');
	const [path = ''] = (hash < 0 ? url : url.slice(0, hash)).split('?', 1);
	try {
		const fragment = hash < 0 ? {} : { fragment: decodeURIComponent(url.slice(hash + 1)).normalize() };
		const decoded = decodeURIComponent(path).normalize();
		// `%00` and `%5C` can be no part of a name.
		return /[\\\0]/.test(decoded) ? undefined : { path: decoded, ...fragment };
	} catch {
		return undefined;
	}
}

/** Fragments that lead somewhere without a heading: the top, lines, notes, a text, a page, a program's own. */
const ELSEWHERE = /^(?:top|L\d.*|(?:user-content-)?fn(?:ref)?[-:_]?\d.*)$|^:~:|[/!=&?]/;

/** Whether a fragment is one of those that some heading or anchor must have. */
export function namesPlace(fragment: string | undefined): fragment is string {
	return fragment !== undefined && fragment !== '' && !ELSEWHERE.test(fragment);
}

export function isMarkdown(path: string): boolean {
	return /\.(?:md|markdown|mdown|mkdn?)$/i.test(path);
}

/** `ana@example.org`, where `mailto:` was forgotten. */
export function isMailAddress(path: string): boolean {
	return /^[^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/.test(path);
}

/** `www.example.org/minutes`, where `https://` was forgotten. */
export function isHost(path: string): boolean {
	return /^www\.[^\s./]+\.[^\s/]+/i.test(path);
}

/** `example.org/minutes`: a file may be called so. */
export function mayBeHost(path: string): boolean {
	return /^(?:[a-z\d-]+\.){1,3}(?:com|org|net|int|edu|gov|info|eu|io|dev|de|fr|es|nl|pt|it|uk|ch|at|be|br)(?:\/|$)/i.test(
		path,
	);
}

/** Addresses of a forge, relative to a repository's pages there and to no file. */
const FORGE = /(?:^|\/)(?:blob|raw|tree|wiki|issues|pulls?|commits?|releases|actions|discussions)(?:\/|$)/;

/**
 * Whether `path` is so plainly that of a file that somebody would miss it. What has no ending may be a
 * page that a program makes, and so may what ends like one.
 */
export function isFile(path: string): boolean {
	return (
		/[^./]\.[A-Za-z\d]{1,8}$/.test(path) &&
		!/\.(?:php|aspx?|jsp|cgi)$/i.test(path) &&
		!FORGE.test(path) &&
		!/(?:^|\/)path\/to\//i.test(path)
	);
}
