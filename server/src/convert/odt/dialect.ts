/** What is read of the parts of an OpenDocument text (ODF 1.3, part 3). */
import type { Dialect } from '../package/xml.js';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

const PREFIXES: ReadonlyMap<string, string> = new Map([
	[`${OASIS}:office:1.0`, 'office'],
	[`${OASIS}:text:1.0`, 'text'],
	[`${OASIS}:style:1.0`, 'style'],
	[`${OASIS}:table:1.0`, 'table'],
	[`${OASIS}:drawing:1.0`, 'draw'],
	[`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
	[`${OASIS}:svg-compatible:1.0`, 'svg'],
	['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
	['http://www.w3.org/1999/xlink', 'xlink'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
	['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** What was deleted, what only a printer needs, and tables of contents, which are made anew. */
const DROPS: ReadonlySet<string> = new Set([
	'text:tracked-changes',
	'text:sequence-decls',
	'text:variable-decls',
	'text:user-field-decls',
	'text:note-citation',
	'text:ruby-text',
	'office:forms',
	'office:event-listeners',
	'draw:contour-polygon',
]);

/** Who has made a comment, what a picture shows, a place to fill in. */
const OTHER_TEXTS: ReadonlySet<string> = new Set(['dc:creator', 'svg:desc', 'svg:title', 'loext:content-control']);

export const CONTENT: Dialect = {
	prefixes: PREFIXES,
	drops: DROPS,
	hasText: (name) => name.startsWith('text:') || OTHER_TEXTS.has(name),
	parent: 'office:text',
};

export const STYLES: Dialect = { ...CONTENT, hasText: () => false };
