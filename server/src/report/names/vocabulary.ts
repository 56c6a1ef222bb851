/** Finds the names that are written nearly like another. */
import { isOneEdit } from '../../text/index.js';
import { nameKey } from './shape.js';

/** A rarer form is nobody's model, so that nothing need be kept to find it by a slip, … */
const ENOUGH = 2;
/** … but for a full name, which is hardly anybody else's. */
const ENOUGH_IN_FULL = 1;
/** Shorter names with one letter's difference are mostly two, and nobody's name is longer. */
const [SHORTEST, LONGEST] = [4, 40];

/** Spellings of names, and how often each is used. Costs what is added or looked up, however much there is. */
export class Vocabulary {
	readonly #keepsFull: boolean;
	readonly #counts = new Map<string, number>();
	/** Spellings by key: nearly always one. */
	readonly #byKey = new Map<string, string | Set<string>>();
	/** Keys that are used often enough, by each half of them. */
	readonly #byHalf = new Map<string, string | Set<string>>();

	/** @param keepsFull whether a name of two words is found by a slip, however rare. */
	constructor(keepsFull = false) {
		this.#keepsFull = keepsFull;
	}

	count(form: string): number {
		return this.#counts.get(form) ?? 0;
	}

	/** @param by may be negative. */
	add(form: string, by: number): void {
		const before = this.count(form);
		const now = before + by;
		const key = nameKey(form);
		if (now > 0) this.#counts.set(form, now);
		else this.#counts.delete(form);
		if (before <= 0 && now > 0) put(this.#byKey, key, form);
		const enough = this.#enough(form);
		if (before < enough && now >= enough) for (const half of halves(key, key.length)) put(this.#byHalf, half, key);
		if (before >= enough && now < enough && !this.#isUsed(key)) {
			for (const half of halves(key, key.length)) drop(this.#byHalf, half, key);
		}
		if (before > 0 && now <= 0) drop(this.#byKey, key, form);
	}

	/** All spellings of the same name that differ in letter case, accents, spaces and hyphens only. */
	spellings(form: string): Iterable<string> {
		return all(this.#byKey, nameKey(form));
	}

	/** Other spellings of the same name, and often used names that differ from it by one letter, not the first. */
	like(form: string): string[] {
		const key = nameKey(form);
		const found: string[] = [];
		for (const each of all(this.#byKey, key)) if (each !== form) found.push(each);
		if (!isLikened(key.length)) return found;
		let near: Set<string> | undefined;
		for (let length = key.length - 1; length <= key.length + 1; length++) {
			for (const half of halves(key, length)) {
				for (const other of all(this.#byHalf, half)) {
					if (other === key || near?.has(other) || other[0] !== key[0] || !isOneEdit(key, other)) continue;
					near ??= new Set();
					near.add(other);
					for (const each of all(this.#byKey, other)) found.push(each);
				}
			}
		}
		return found;
	}

	/** Names that begin so, with the number of uses. */
	*[Symbol.iterator](): Iterator<readonly [form: string, count: number]> {
		yield* this.#counts;
	}

	#enough(form: string): number {
		return this.#keepsFull && form.includes(' ') ? ENOUGH_IN_FULL : ENOUGH;
	}

	#isUsed(key: string): boolean {
		return [...all(this.#byKey, key)].some((form) => this.count(form) >= this.#enough(form));
	}
}

/**
 * What a key has to have in common with `key` at its beginning or at its end, if it is so long and one letter apart: no edit
 * touches both halves, not even two letters that change places in the middle, for which the halves leave one out.
 */
function halves(key: string, length: number): readonly string[] {
	if (!isLikened(length)) return [];
	const middle = (length + 1) >> 1;
	return [`${length}${key.slice(0, middle - 1)}`, `${key.slice(key.length - length + middle)}${length}`];
}

function isLikened(length: number): boolean {
	return length >= SHORTEST && length <= LONGEST;
}

function put(lists: Map<string, string | Set<string>>, key: string, item: string): void {
	const known = lists.get(key);
	if (known === undefined) lists.set(key, item);
	else if (known instanceof Set) known.add(item);
	else if (known !== item) lists.set(key, new Set([known, item]));
}

function drop(lists: Map<string, string | Set<string>>, key: string, item: string): void {
	const known = lists.get(key);
	if (known === item) lists.delete(key);
	else if (known instanceof Set && known.delete(item) && known.size === 0) lists.delete(key);
}

function all(lists: ReadonlyMap<string, string | Set<string>>, key: string): Iterable<string> {
	const known = lists.get(key);
	return known === undefined ? [] : known instanceof Set ? known : [known];
}
