/** How elements look, from their names and the styles that programs write into them. */
import type { Marks, Script } from '../blocks/block.js';
import type { Element } from '../package/element.js';

const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);
const EMPHASIS: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const DELETED: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
const CODE: ReadonlySet<string> = new Set(['code', 'tt', 'kbd', 'samp']);

/** By values of `vertical-align`; others are about pictures and cells, and say nothing of what is raised already. */
const SCRIPTS: Readonly<Record<string, Script>> = { super: 'sup', sub: 'sub' };

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** Says that no style sheet may say otherwise. */
const IMPORTANT = /!\s*important$/i;

/** Declarations of the attribute `style`, by property in lower case; what stands before `!important`. */
export function styleOf({ attributes }: Element): ReadonlyMap<string, string> {
	const { style } = attributes;
	if (style === undefined) return NO_STYLE;
	const declarations = new Map<string, string>();
	for (const declaration of style.split(';')) {
		const colon = declaration.indexOf(':');
		if (colon < 1) continue;
		const value = declaration
			.slice(colon + 1)
			.trim()
			.replace(IMPORTANT, '')
			.trim();
		declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value);
	}
	return declarations;
}

export function isHidden({ name, attributes }: Element, style: ReadonlyMap<string, string>): boolean {
	const keyword = (property: string) => style.get(property)?.toLowerCase();
	if (attributes.hidden !== undefined || keyword('display') === 'none' || keyword('visibility') === 'hidden')
		return true;
	if (keyword('mso-hide') === 'all' || /\bEOP\b/.test(attributes.class ?? '')) return true;
	// What a reviewer has deleted in Word names the reviewer.
	return name === 'del' && attributes.cite?.startsWith('mailto:') === true;
}

export function marksIn({ name }: Element, style: ReadonlyMap<string, string>, above: Marks): Marks {
	const keyword = (property: string) => style.get(property)?.toLowerCase();
	const weight = keyword('font-weight');
	const slant = keyword('font-style');
	const line = keyword('text-decoration') ?? keyword('text-decoration-line');
	return {
		...above,
		strong: weight === undefined ? above.strong || STRONG.has(name) : isBold(weight),
		emphasis: slant === undefined ? above.emphasis || EMPHASIS.has(name) : /italic|oblique/.test(slant),
		deleted: above.deleted || DELETED.has(name) || line?.includes('line-through') === true,
		code: above.code || CODE.has(name),
		script: name === 'sup' || name === 'sub' ? name : (SCRIPTS[keyword('vertical-align') ?? ''] ?? above.script),
	};
}

function isBold(weight: string): boolean {
	return /^bold/.test(weight) || Number(weight) >= 600;
}

/** Whether ends of lines are shown; `undefined` if nothing is said. */
export function keepsLines(style: ReadonlyMap<string, string>): boolean | undefined {
	const value = style.get('white-space');
	return value === undefined ? undefined : /^(?:pre|break-spaces)/i.test(value);
}

const TITLE = /\bMsoTitle\b/;

/** 1 to 6 for a heading. */
export function headingOf({ name, attributes }: Element, style: ReadonlyMap<string, string>): number | undefined {
	const digit =
		/^h([1-6])$/.exec(name)?.[1] ??
		(attributes.role === 'heading' ? (attributes['aria-level'] ?? '2') : undefined) ??
		/^[1-9]$/.exec(style.get('mso-outline-level') ?? '')?.[0];
	if (digit === undefined) return TITLE.test(attributes.class ?? '') ? 1 : undefined;
	return Math.min(Math.max(1, Number(digit) || 1), 6);
}
