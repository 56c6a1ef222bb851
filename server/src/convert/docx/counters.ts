/** Counts the items of all lists of a document, in order, and says what label each shows. */
import type { Label } from '../blocks/block.js';
import { bullet, labelOf } from '../blocks/label.js';
import { numeral } from '../blocks/numerals.js';
import type { Level, List, Numbering } from './numbering.js';
import type { NumberingOf } from './numbering-of.js';

interface Item {
	/** `undefined` if nothing is shown. */
	readonly label: Label | undefined;
	/** How far the level puts its text from the margin. */
	readonly indent: number | undefined;
}

/** Symbols that are no number can be text that readers need: “Note:”. */
const WORDS = /[\p{L}\p{N}]{2}/u;

export class Counters {
	readonly #numbering: Numbering;
	readonly #isExported: boolean;
	/** By pattern, the number of each level; `undefined` where the level begins at its start. */
	readonly #counts = new Map<string, (number | undefined)[]>();
	/** Lists and levels that have begun at a number of their own. */
	readonly #begun = new Set<string>();

	/** @param isExported in a document of ours each list has an id; other programs make a new one for any item. */
	constructor(numbering: Numbering, isExported: boolean) {
		this.#numbering = numbering;
		this.#isExported = isExported;
	}

	/**
	 * Counts one paragraph.
	 *
	 * @param numberedBy the style that puts it into the list, if it does not say its level itself.
	 */
	next({ list: id, level }: NumberingOf, numberedBy: string | undefined): Item | undefined {
		if (id === undefined || id === '0') return undefined;
		const list = this.#numbering.list(id);
		const at = level ?? (list && levelOfStyle(list, numberedBy)) ?? 0;
		const own = list?.levels.get(at);
		if (!list || !own) return undefined;
		const counts = this.#count(id, list, at, own);
		const label = labelFor(list, at, own, counts);
		return { label: label && this.#isExported && list.isApart ? { ...label, part: id } : label, indent: own.indent };
	}

	#count(id: string, list: List, at: number, own: Level): readonly (number | undefined)[] {
		let counts = this.#counts.get(list.pattern);
		if (!counts) {
			counts = [];
			this.#counts.set(list.pattern, counts);
		}
		const key = `${id} ${at}`;
		const start = list.starts.get(at);
		// A list that begins at a number of its own does so where it is first used on that level.
		const begins = start !== undefined && !this.#begun.has(key);
		if (begins) this.#begun.add(key);
		const before = begins ? undefined : counts[at];
		counts[at] = before === undefined ? (start ?? own.start) : before + 1;
		for (const [level, { restartsAfter }] of list.levels) {
			if (level > at && (restartsAfter === undefined || at < restartsAfter)) counts[level] = undefined;
		}
		return counts;
	}
}

function levelOfStyle({ levels }: List, style: string | undefined): number | undefined {
	if (style === undefined) return undefined;
	for (const [level, each] of levels) if (each.style === style) return level;
	return undefined;
}

function labelFor(list: List, at: number, own: Level, counts: readonly (number | undefined)[]): Label | undefined {
	if (own.format === 'bullet') {
		return WORDS.test(own.text) ? labelOf(own.text.trim(), list.pattern, at, own.close) : bullet(list.pattern, at);
	}
	const text = own.text.replace(/%([1-9])/g, (_, digit) => {
		const level = list.levels.get(Number(digit) - 1);
		// A level that has not been used shows the number that it would begin with.
		const count = counts[Number(digit) - 1] ?? list.starts.get(Number(digit) - 1) ?? level?.start ?? 1;
		return numeral(count, own.legal ? 'decimal' : (level?.format ?? 'decimal'), level?.custom);
	});
	const shown = text.trim();
	return shown === '' ? undefined : labelOf(shown, list.pattern, at, own.close);
}
