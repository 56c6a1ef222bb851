/** Labels of items as each program writes them. */
import type { Label } from '../blocks/block.js';
import { bullet, labelOf } from '../blocks/label.js';
import { count, numeral, USUAL_FORMATS } from '../blocks/numerals.js';
import type { Element } from '../package/element.js';
import { styleOf } from './look.js';

/** A list that is open. */
export interface OpenList {
	readonly id: string;
	readonly level: number;
	readonly ordered: boolean;
	/** Of the items that say nothing else. */
	readonly type: string | undefined;
	next: number;
}

/** By values of `type` and `list-style-type`. */
const FORMATS: Readonly<Record<string, string>> = {
	...USUAL_FORMATS,
	decimal: 'decimal',
	'decimal-leading-zero': 'decimalZero',
	'lower-alpha': 'lowerLetter',
	'lower-latin': 'lowerLetter',
	'upper-alpha': 'upperLetter',
	'upper-latin': 'upperLetter',
	'lower-roman': 'lowerRoman',
	'upper-roman': 'upperRoman',
	hebrew: 'hebrew1',
};

export function openList(element: Element, above: OpenList | undefined, id: string): OpenList {
	const { attributes } = element;
	return {
		id: above?.id ?? id,
		level: above ? above.level + 1 : 0,
		ordered: element.name === 'ol',
		type: styleOf(element).get('list-style-type') ?? attributes.type,
		next: count(attributes.start) ?? 1,
	};
}

/** Counts an item of `list`. */
export function nextLabel(item: Element, list: OpenList): Label | undefined {
	const { attributes } = item;
	const type = styleOf(item).get('list-style-type') ?? list.type;
	const level = (count(attributes['aria-level'] ?? attributes['data-aria-level']) ?? list.level + 1) - 1;
	const id = attributes['data-listid'] ?? list.id;
	const value = count(attributes.value) ?? list.next;
	list.next = value + 1;
	if (type === 'none') return undefined;
	if (!list.ordered) return bullet(id, level);
	const shown = numeral(value, FORMATS[type ?? ''] ?? 'decimal');
	// Word on the web says how the number of this level is shown; it has no more than its own.
	const text = /^[^%]{0,9}%\d[^%]{0,9}$/.exec(attributes['data-leveltext'] ?? '')?.[0] ?? '%1.';
	return labelOf(text.replace(/%\d/, shown), id, level);
}

const LIST = /^(\S+)\s+level(\d)/;
/** Fonts with pictures in the place of letters, and what other bullets look like. */
const BULLET = /^(?:[^\p{L}\p{N}]?|[o§ØüqvnlàwÜ])$/u;

/** The label that Word writes as text before an item: which list, which level, and the element with the text. */
export function wordLabel(style: ReadonlyMap<string, string>, written: string | undefined): Label | undefined {
	const [, id, level] = LIST.exec(style.get('mso-list') ?? '') ?? [];
	if (id === undefined || written === undefined) return undefined;
	const text = written.replace(/\s+/g, ' ').trim();
	const at = Math.max(0, Number(level) - 1);
	return BULLET.test(text) ? bullet(id, at) : labelOf(text, id, at);
}
