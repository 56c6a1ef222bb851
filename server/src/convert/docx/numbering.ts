/**
 * Lists as they are defined (ECMA-376 part 1, section 17.9): a list (`num`) is based on a pattern (`abstractNum`), and may
 * have levels of its own, or begin some of them at another number.
 */
import { limited } from '../blocks/numerals.js';
import { child, type Element, elements } from '../package/element.js';
import { isOn, measure } from './dialect.js';
import { LEVELS } from './numbering-of.js';
import { indentOf } from './styles.js';

export interface Level {
	readonly start: number;
	readonly format: string;
	/** Where `format` is `custom`. */
	readonly custom?: string | undefined;
	/** `%1.%2` with numbers in place of `%1`: that of the first level. */
	readonly text: string;
	/** All numbers in digits, whatever the format of their level. */
	readonly legal: boolean;
	/** It begins again after a level above this one, from 1; 0 is never. Usually after any. */
	readonly restartsAfter?: number | undefined;
	/** Nothing between label and text. */
	readonly close: boolean;
	/** Paragraphs with this style are on this level. */
	readonly style?: string | undefined;
	readonly indent?: number | undefined;
}

export interface List {
	/** Lists based on the same pattern count together. */
	readonly pattern: string;
	/** Word keeps it apart from others; LibreOffice makes a list of any item, and says of none how many levels it has. */
	readonly isApart: boolean;
	readonly levels: ReadonlyMap<number, Level>;
	/** Numbers with which this list begins, by level. */
	readonly starts: ReadonlyMap<number, number>;
}

/** Pattern, style, pattern: more steps go round in a circle. */
const MOST_LINKS = 4;

export class Numbering {
	readonly #patterns = new Map<string, Element>();
	readonly #nums = new Map<string, Element>();
	readonly #lists = new Map<string, List | undefined>();
	/** The list that a style for lists stands for. */
	readonly #styleList: (style: string) => string | undefined;

	constructor(root: Element | undefined, styleList: (style: string) => string | undefined) {
		this.#styleList = styleList;
		for (const element of root ? elements(root) : []) {
			const { 'w:abstractNumId': pattern, 'w:numId': num } = element.attributes;
			if (element.name === 'w:abstractNum' && pattern !== undefined) this.#patterns.set(pattern, element);
			if (element.name === 'w:num' && num !== undefined) this.#nums.set(num, element);
		}
	}

	/** @param id a `numId`. */
	list(id: string): List | undefined {
		if (!this.#lists.has(id)) this.#lists.set(id, this.#read(id));
		return this.#lists.get(id);
	}

	#read(id: string): List | undefined {
		const num = this.#nums.get(id);
		const found = num && this.#patternOf(num, 0);
		if (!found) return undefined;
		const levels = levelsIn(found.element);
		const starts = new Map<number, number>();
		for (const element of elements(num)) {
			const level = measure(element.attributes['w:ilvl']);
			if (element.name !== 'w:lvlOverride' || level === undefined) continue;
			const own = child(element, 'w:lvl');
			if (own) levels.set(level, levelOf(own));
			const start = measure(child(element, 'w:startOverride')?.attributes['w:val']);
			if (start !== undefined) starts.set(level, limited(start));
		}
		return { pattern: found.id, isApart: child(found.element, 'w:multiLevelType') !== undefined, levels, starts };
	}

	#patternOf(num: Element, links: number): { readonly id: string; readonly element: Element } | undefined {
		const id = child(num, 'w:abstractNumId')?.attributes['w:val'];
		const element = id === undefined ? undefined : this.#patterns.get(id);
		if (id === undefined || !element) return undefined;
		const style = child(element, 'w:numStyleLink')?.attributes['w:val'];
		const other = style === undefined ? undefined : this.#styleList(style);
		const linked = other === undefined ? undefined : this.#nums.get(other);
		if (!linked || links > MOST_LINKS) return { id, element };
		return this.#patternOf(linked, links + 1);
	}
}

function levelsIn(pattern: Element): Map<number, Level> {
	const levels = new Map<number, Level>();
	for (const element of elements(pattern)) {
		const level = measure(element.attributes['w:ilvl']);
		if (element.name === 'w:lvl' && level !== undefined && level < LEVELS) levels.set(level, levelOf(element));
	}
	return levels;
}

function levelOf(element: Element): Level {
	const value = (name: string): string | undefined => child(element, name)?.attributes['w:val'];
	const format = formatOf(element);
	const text = child(element, 'w:lvlText')?.attributes;
	const picture = child(element, 'w:lvlPicBulletId') !== undefined;
	const legal = child(element, 'w:isLgl');
	return {
		start: limited(measure(value('w:start')) ?? 0),
		format: picture ? 'bullet' : (format?.['w:val'] ?? 'decimal'),
		custom: format?.['w:format'],
		text: text && !isTrue(text['w:null']) ? (text['w:val'] ?? '') : '',
		legal: legal !== undefined && isOn(legal.attributes['w:val']),
		restartsAfter: measure(value('w:lvlRestart')),
		close: value('w:suff') === 'nothing',
		style: value('w:pStyle'),
		indent: indentOf(child(element, 'w:pPr')),
	};
}

/** Word writes newer formats as an alternative beside an older one. */
function formatOf(level: Element): Readonly<Record<string, string>> | undefined {
	const alternatives = child(level, 'mc:AlternateContent');
	const chosen = child(child(alternatives, 'mc:Choice'), 'w:numFmt') ?? child(level, 'w:numFmt');
	return (chosen ?? child(child(alternatives, 'mc:Fallback'), 'w:numFmt'))?.attributes;
}

function isTrue(value: string | undefined): boolean {
	return value !== undefined && isOn(value);
}
