/** What styles are for, by their names: a document of one program may have been saved by another. */

/** What a style is for, where it is neither text nor heading. */
export type Role = 'title' | 'contents' | 'quote' | 'code';

/** By built-in names of Word and LibreOffice, and of pandoc, in lower case. */
const ROLES: ReadonlyMap<string, Role> = new Map([
	['title', 'title'],
	['toc heading', 'contents'],
	['contents heading', 'contents'],
	['table of figures', 'contents'],
	['table of authorities', 'contents'],
	['quote', 'quote'],
	['intense quote', 'quote'],
	['quotations', 'quote'],
	['block text', 'quote'],
	['html preformatted', 'code'],
	['html code', 'code'],
	['preformatted text', 'code'],
	['source code', 'code'],
	['source text', 'code'],
	['source_text', 'code'],
	['verbatim char', 'code'],
]);

export function roleOf(name: string): Role | undefined {
	const lower = name.toLowerCase();
	return ROLES.get(lower) ?? (/^(?:toc|contents) \d$/.test(lower) ? 'contents' : undefined);
}
