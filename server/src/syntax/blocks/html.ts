/**
 * HTML blocks (CommonMark section 4.6): where they start and end, as in micromark's `html-flow`.
 */

/** The seven kinds of start condition, numbered as in CommonMark. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RAW = new Set(['pre', 'script', 'style', 'textarea']);
/** Elements that stand in a block of their own. */
export const BLOCK: ReadonlySet<string> = new Set(
	(
		'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
		'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
		'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
		'thead title tr track ul'
	).split(' '),
);

/**
 * @param rest of a line, from its first non-blank character.
 * @returns the kind of HTML block that it starts, and where to look for its end if it is of kind 1 to 5.
 */
export function htmlStart(rest: string): { readonly kind: HtmlKind; readonly length: number } | undefined {
	// `<!-->` and `<?>` end where they start, so the search for their end includes the start.
	if (rest.startsWith('<!--')) return { kind: 2, length: 2 };
	if (rest.startsWith('<?')) return { kind: 3, length: 1 };
	if (rest.startsWith('<![CDATA[')) return { kind: 5, length: 9 };
	if (rest[1] === '!') return isAlpha(rest.charCodeAt(2)) ? { kind: 4, length: 3 } : undefined;

	const closing = rest[1] === '/';
	const start = closing ? 2 : 1;
	if (!isAlpha(rest.charCodeAt(start))) return undefined;
	let end = start;
	while (isAlphanumeric(rest.charCodeAt(end)) || rest[end] === '-') end++;
	const after = rest[end] ?? ' ';
	if (!' \t/>'.includes(after)) return undefined;

	// No known name is longer, but a line may be.
	const name = end - start > 10 ? '' : rest.slice(start, end).toLowerCase();
	if (!closing && after !== '/' && RAW.has(name)) return { kind: 1, length: end };
	if (BLOCK.has(name)) return after !== '/' || rest[end + 1] === '>' ? { kind: 6, length: end } : undefined;
	return isCompleteTag(rest, end, closing) ? { kind: 7, length: rest.length } : undefined;
}

/** Whether `rest` of a line contains the end of an open block; kinds 6 and 7 end at a blank line instead. */
export function htmlEnds(rest: string, kind: HtmlKind): boolean {
	switch (kind) {
		case 1:
			return /<\/(?:pre|script|style|textarea)>/i.test(rest);
		case 2:
			return rest.includes('-->');
		case 3:
			return rest.includes('?>');
		case 4:
			return rest.includes('>');
		case 5:
			return endsCdata(rest);
	}
	return false;
}

/** micromark consumes brackets in pairs: `]]]>` does not end CDATA, `]]]]>` does. */
function endsCdata(rest: string): boolean {
	for (let at = rest.indexOf(']]>'); at !== -1; at = rest.indexOf(']]>', at + 1)) {
		let start = at;
		while (rest[start - 1] === ']') start--;
		if ((at - start) % 2 === 0) return true;
	}
	return false;
}

/** Whether only attributes, `>` and white space follow the tag's name, which ends at `from`. */
function isCompleteTag(rest: string, from: number, closing: boolean): boolean {
	let at = skipSpace(rest, from);
	if (closing) return rest[at] === '>' && skipSpace(rest, at + 1) === rest.length;
	while (isAlpha(rest.charCodeAt(at)) || rest[at] === ':' || rest[at] === '_') {
		while (isAlphanumeric(rest.charCodeAt(at)) || '-.:_'.includes(rest[at] ?? ' ')) at++;
		at = skipSpace(rest, at);
		// A loop, because micromark reads `a=b=c` as one attribute.
		while (rest[at] === '=') {
			const end = valueEnd(rest, skipSpace(rest, at + 1));
			if (end === -1) return false;
			at = skipSpace(rest, end);
			if (isQuote(rest[end - 1]) && rest[at] === '=') return false;
		}
	}
	if (rest[at] === '/') at++;
	return rest[at] === '>' && skipSpace(rest, at + 1) === rest.length;
}

/** Offset after the attribute value at `from`; -1 if there is none. */
function valueEnd(rest: string, from: number): number {
	const first = rest[from];
	if (first === undefined || '<=>`'.includes(first)) return -1;
	if (isQuote(first)) {
		const end = rest.indexOf(first, from + 1);
		return end !== -1 && ' \t/>'.includes(rest[end + 1] ?? '-') ? end + 1 : -1;
	}
	let at = from;
	while (at < rest.length && !' \t"\'/<=>`'.includes(rest[at]!)) at++;
	return at;
}

function isQuote(char: string | undefined): boolean {
	return char === '"' || char === "'";
}

function skipSpace(rest: string, from: number): number {
	let at = from;
	while (rest[at] === ' ' || rest[at] === '\t') at++;
	return at;
}

function isAlpha(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isAlphanumeric(code: number): boolean {
	return isAlpha(code) || (code >= 48 && code <= 57);
}
