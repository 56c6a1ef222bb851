/** Writing XML and HTML. */

/** What neither can hold: control characters, halves of characters. */
const IMPOSSIBLE =
	/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What is neither impossible nor a sign; most text has nothing else. */
const PLAIN = /^[^\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF&<>"]*$/;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or the value of an attribute. */
export function escaped(text: string): string {
	if (PLAIN.test(text)) return text;
	return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}

/** An element of Word with a value: `<w:jc w:val="center"/>`. */
export function val(name: string, value: string | number): string {
	return `<w:${name} w:val="${typeof value === 'string' ? escaped(value) : value}"/>`;
}
