/** Lists as Word numbers them (ECMA-376 part 1, section 17.9). */
import type { List } from 'mdast';
import { val } from '../xml.js';

/** Word has no more. */
const DEEPEST = 8;
/** How far the text of an item is in, by level, in twentieths of a point: a centimetre. */
export const STEP = 567;
const BULLETS = ['•', '–', '▪'];

/** The patterns of lists, by what follows a number; the first has bullets. */
const PATTERNS = ['', '.', ')'] as const;

/** Where a paragraph is in a list. */
export interface Numbered {
	readonly id: number;
	readonly level: number;
}

interface Begun {
	readonly id: number;
	/** The number that comes next. */
	next: number;
}

export class Numbering {
	readonly #firstPattern: number;
	readonly #firstList: number;
	readonly #lists: string[] = [];
	/** The last numbered list outside of others, by what follows its numbers: a later one may go on with it. */
	readonly #last = new Map<string, Begun>();

	/** @param firstPattern the least number that no pattern of the template has, and the same for lists. */
	constructor(firstPattern: number, firstList: number) {
		this.#firstPattern = firstPattern;
		this.#firstList = firstList;
	}

	/** @param depth how many lists it is in. */
	begin({ ordered, start, children, data }: List, depth: number): Numbered {
		const level = Math.min(depth, DEEPEST);
		const delimiter = ordered ? (data?.delimiter ?? '.') : '';
		const first = start ?? 1;
		const last = this.#last.get(delimiter);
		const goesOn = ordered === true && depth === 0 && last?.next === first;
		const id = goesOn ? last.id : this.#add(delimiter, level, first);
		if (ordered && depth === 0) this.#last.set(delimiter, { id, next: first + children.length });
		return { id, level };
	}

	#add(delimiter: string, level: number, start: number): number {
		const pattern = this.#firstPattern + Math.max(0, PATTERNS.indexOf(delimiter as '.'));
		const id = this.#firstList + this.#lists.length;
		const begins = `<w:lvlOverride w:ilvl="${level}">${val('startOverride', start)}</w:lvlOverride>`;
		const override = delimiter === '' ? '' : begins;
		this.#lists.push(`<w:num w:numId="${id}">${val('abstractNumId', pattern)}${override}</w:num>`);
		return id;
	}

	/** Elements `abstractNum`. */
	get patterns(): string {
		return PATTERNS.map((delimiter, i) => {
			const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => levelOf(delimiter, level));
			const id = this.#firstPattern + i;
			return `<w:abstractNum w:abstractNumId="${id}">${val('multiLevelType', 'multilevel')}${levels.join('')}</w:abstractNum>`;
		}).join('');
	}

	/** Elements `num`. */
	get lists(): string {
		return this.#lists.join('');
	}
}

function levelOf(delimiter: string, level: number): string {
	const [format, text] =
		delimiter === '' ? ['bullet', BULLETS[level % BULLETS.length]!] : ['decimal', `%${level + 1}${delimiter}`];
	const indent = `<w:pPr><w:ind w:left="${STEP * (level + 1)}" w:hanging="${STEP}"/></w:pPr>`;
	return `<w:lvl w:ilvl="${level}">${val('start', 1)}${val('numFmt', format)}${val('lvlText', text)}${val('lvlJc', 'left')}${indent}</w:lvl>`;
}
