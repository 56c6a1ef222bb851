/** Link destinations in this document or in files next to it, resolved as a browser would. */
import type { Span } from '../../text/index.js';
import { isTemplate } from '../shared/links/placeholders.js';

export interface Destination {
	/** Decoded; empty for a place in the same document. */
	readonly path: string;
	/** Decoded, without `#`. */
	readonly fragment?: string;
}

/** A scheme, a host, or something only the author's machine understands: none of them is a path. */
const OTHER = /^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/|[?])|[\\<>*|{}\0]/;

/** A link or definition that leads to this document or a file; places are relative to the block. */
export interface LocalLink {
	readonly destination: Span;
	readonly url: string;
	readonly target: Destination;
	/** Absent for a definition. */
	readonly link?: { readonly span: Span; readonly content: Span; readonly image: boolean; readonly html?: true };
}

/** What `url`, as CommonMark reads it, leads to; `undefined` if it is neither a path nor a fragment. */
export function readDestination(url: string): Destination | undefined {
	if (url === '' || url.startsWith('http') || OTHER.test(url) || isTemplate(url)) return undefined;
	const hash = url.indexOf('#');
	const [path = ''] = (hash < 0 ? url : url.slice(0, hash)).split('?', 1);
	try {
		const fragment = hash < 0 ? {} : { fragment: decodeURIComponent(url.slice(hash + 1)).normalize() };
		const decoded = decodeURIComponent(path).normalize();
		// `%00` and `%5C` cannot be part of a name.
		return /[\\\0]/.test(decoded) ? undefined : { path: decoded, ...fragment };
	} catch {
		return undefined;
	}
}

/** Fragments that lead somewhere without a heading: the top, lines, notes, a text, a page, a program's own. */
const ELSEWHERE = /^(?:top|L\d.*|(?:user-content-)?fn(?:ref)?[-:_]?\d.*)$|^:~:|[/!=&?]/;

/** Whether a fragment must belong to a heading or anchor. */
export function namesPlace(fragment: string | undefined): fragment is string {
	return fragment !== undefined && fragment !== '' && !ELSEWHERE.test(fragment);
}

export function isMarkdown(path: string): boolean {
	return /\.(?:md|markdown|mdown|mkdn?)$/i.test(path);
}

/** `ana@example.org`, with `mailto:` forgotten. */
export function isMailAddress(path: string): boolean {
	return /^[^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/.test(path);
}

/** `www.example.org/minutes`, with `https://` forgotten. */
export function isHost(path: string): boolean {
	return /^www\.[^\s./]+\.[^\s/]+/i.test(path);
}

/** `example.org/minutes`: a file may have this name. */
export function mayBeHost(path: string): boolean {
	return /^(?:[a-z\d-]+\.){1,3}(?:com|org|net|int|edu|gov|info|eu|io|dev|de|fr|es|nl|pt|it|uk|ch|at|be|br)(?:\/|$)/i.test(
		path,
	);
}

/** URLs on a forge, relative to a repository's pages there and not to any file. */
const FORGE = /(?:^|\/)(?:blob|raw|tree|wiki|issues|pulls?|commits?|releases|actions|discussions)(?:\/|$)/;

/**
 * Whether `path` is so clearly a file's that somebody would miss it. A name without an extension may be a generated
 * page, and so may one such as `.php`.
 */
export function isFile(path: string): boolean {
	return (
		/[^./]\.[A-Za-z\d]{1,8}$/.test(path) &&
		!/\.(?:php|aspx?|jsp|cgi)$/i.test(path) &&
		!FORGE.test(path) &&
		!/(?:^|\/)path\/to\//i.test(path)
	);
}
