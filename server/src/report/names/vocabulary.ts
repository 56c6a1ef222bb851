/** Finds the names that are written nearly like another. */
import { isOneEdit } from '../../text/index.js';
import { nameKey } from './shape.js';

/** A rarer form is nobody's model, so that nothing need be kept to find it by a slip. */
const ENOUGH = 3;
/** Shorter names with one letter's difference are mostly two. */
const SHORTEST = 4;

/** Spellings of names, and how often each is used. Costs what is added or looked up, however much there is. */
export class Vocabulary {
	readonly #counts = new Map<string, number>();
	/** Spellings by key: nearly always one. */
	readonly #byKey = new Map<string, string | Set<string>>();
	/** Keys that are used often enough, by what is left of them without one letter. */
	readonly #shortened = new Map<string, string | Set<string>>();

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
		if (before < ENOUGH && now >= ENOUGH) for (const each of shortened(key)) put(this.#shortened, each, key);
		if (before >= ENOUGH && now < ENOUGH && !this.#isUsed(key)) {
			for (const each of shortened(key)) drop(this.#shortened, each, key);
		}
		if (before > 0 && now <= 0) drop(this.#byKey, key, form);
	}

	/** All spellings of the same name that differ in letter case, accents, spaces and hyphens only. */
	spellings(form: string): Iterable<string> {
		return all(this.#byKey, nameKey(form));
	}

	/** Other spellings of the same name, and often used names that differ from it by one letter. */
	like(form: string): string[] {
		const key = nameKey(form);
		const found = [...all(this.#byKey, key)].filter((each) => each !== form);
		const near = new Set(shortened(key).flatMap((each) => [...all(this.#shortened, each)]));
		for (const other of near) {
			if (other !== key && isOneEdit(key, other)) found.push(...all(this.#byKey, other));
		}
		return found;
	}

	/** Names that begin so, with the number of uses. */
	*[Symbol.iterator](): Iterator<readonly [form: string, count: number]> {
		yield* this.#counts;
	}

	#isUsed(key: string): boolean {
		return [...all(this.#byKey, key)].some((form) => this.count(form) >= ENOUGH);
	}
}

/** The key, and the key without one of its letters: two that are one letter apart have one of these in common. */
function shortened(key: string): readonly string[] {
	if (key.length < SHORTEST || key.length > LONGEST) return [];
	const found = [key];
	for (let at = 0; at < key.length; at++) {
		if (key[at] !== key[at + 1]) found.push(key.slice(0, at) + key.slice(at + 1));
	}
	return found;
}

const LONGEST = 40;

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
