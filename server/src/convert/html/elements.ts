/** What elements are, whatever their styles. */
import type { Element } from '../package/element.js';

/** Elements with text above and below. */
export const BLOCKS: ReadonlySet<string> = new Set([
	'address',
	'article',
	'aside',
	'blockquote',
	'body',
	'caption',
	'center',
	'dd',
	'details',
	'dialog',
	'div',
	'dl',
	'dt',
	'fieldset',
	'figcaption',
	'figure',
	'footer',
	'form',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'header',
	'hgroup',
	'html',
	'li',
	'main',
	'nav',
	'ol',
	'p',
	'pre',
	'search',
	'section',
	'summary',
	'ul',
]);

/** Types of fields in which people write. */
const WRITTEN = /^(?:|text|email|tel|url|search|number|date|time|month|week|datetime-local)$/i;

/** What a field of a form shows, as documents of Word have it. */
export function fieldText({ attributes }: Element): string {
	const { type = '', value = '', checked } = attributes;
	if (/^(?:checkbox|radio)$/i.test(type)) return checked === undefined ? '☐' : '☒';
	return WRITTEN.test(type) ? value : '';
}
