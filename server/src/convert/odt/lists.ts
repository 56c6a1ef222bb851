/** Lists and their numbers (ODF 1.3 part 3, sections 5.3 and 16.30). */
import type { Label } from '../blocks/block.js';
import { bullet, labelOf } from '../blocks/label.js';
import { twips } from '../blocks/length.js';
import { count, numeral, USUAL_FORMATS } from '../blocks/numerals.js';
import { child, type Element, elements } from '../package/element.js';

interface Level {
	readonly isBullet: boolean;
	readonly format: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	/** Numbers of how many levels are shown. */
	readonly shown: number;
	readonly indent: number | undefined;
}

/** How many signs of a row certainly follow each other. */
const ROW = 15;

const NONE: Level = { isBullet: false, format: '', prefix: '', suffix: '', start: 1, shown: 1, indent: undefined };

/** The levels of one list, from 0, and how far it has counted. */
export class Counting {
	/** Name of its style. */
	readonly style: string;
	readonly #id: string;
	readonly #levels: ReadonlyMap<number, Level>;
	readonly #counts: (number | undefined)[] = [];

	/** @param levels a list style, or that of headings. */
	constructor(style: string, id: string, levels: Element | undefined) {
		this.style = style;
		this.#id = id;
		this.#levels = new Map(levels ? levelsOf(levels) : []);
	}

	indent(level: number): number | undefined {
		return this.#levels.get(level)?.indent;
	}

	/** @param start the number that the document gives the item, if it does. */
	next(level: number, start: number | undefined): Label | undefined {
		const own = this.#levels.get(level) ?? NONE;
		if (own.isBullet) return bullet(this.#id, level);
		const before = this.#counts[level];
		this.#counts[level] = start ?? (before === undefined ? own.start : before + 1);
		this.#counts.length = level + 1;
		const from = Math.max(0, level - own.shown + 1);
		const numbers: string[] = [];
		for (let each = from; each <= level; each++) {
			const { format, start: first } = this.#levels.get(each) ?? NONE;
			const text = shown(this.#counts[each] ?? first, format);
			if (text !== '') numbers.push(text);
		}
		if (numbers.length === 0) return undefined;
		const label = `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
		return labelOf(label, this.#id, level);
	}
}

/** Unusual formats are there by their beginning, as LibreOffice writes them: “01, 02, 03, ...”, “①, ②, ...”, “α, β, ... (gr)”. */
function shown(number: number, format: string): string {
	const named = USUAL_FORMATS[format];
	if (named !== undefined) return numeral(number, named);
	if (format === '') return '';
	const [first, second] = format.split(', ', 2).map((each) => each.codePointAt(0)!);
	const isRow = !format.startsWith('0') && second === first! + 1;
	return isRow && number >= 1 && number <= ROW
		? String.fromCodePoint(first! + number - 1)
		: numeral(number, 'custom', format);
}

function* levelsOf(style: Element): Iterable<readonly [number, Level]> {
	for (const element of elements(style)) {
		const { attributes } = element;
		const level = count(attributes['text:level']);
		if (level === undefined || level < 1 || level > 10) continue;
		yield [
			level - 1,
			{
				isBullet: element.name === 'text:list-level-style-bullet' || element.name === 'text:list-level-style-image',
				format: attributes['style:num-format'] ?? '',
				prefix: attributes['style:num-prefix'] ?? '',
				suffix: attributes['style:num-suffix'] ?? '',
				start: count(attributes['text:start-value']) ?? 1,
				shown: Math.min(count(attributes['text:display-levels']) ?? 1, 10),
				indent: indentOf(element),
			},
		];
	}
}

function indentOf(level: Element): number | undefined {
	const properties = child(level, 'style:list-level-properties');
	const aligned = child(properties, 'style:list-level-label-alignment')?.attributes['fo:margin-left'];
	return twips(aligned ?? properties?.attributes['text:space-before']);
}
