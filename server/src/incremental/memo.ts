/** Stored if a query was asked and found nothing, which is an answer too. */
const NOTHING = Symbol('nothing');

/**
 * What queries have computed from one object, by query number. It lives and dies with that object: a weak map beside
 * the objects would cost the garbage collector more than reading them (docs/performance.md).
 *
 * Everything in it is private, since it is not part of what the object says: equal objects are equal whoever has asked.
 */
export class Memo {
	readonly #made: unknown[] = [];

	has(query: number): boolean {
		return this.#made[query] !== undefined;
	}

	get(query: number): unknown {
		const made = this.#made[query];
		return made === NOTHING ? undefined : made;
	}

	set(query: number, made: unknown): void {
		this.#made[query] = made === undefined ? NOTHING : made;
	}
}

/** Something that queries can be asked of. */
export interface Memoized {
	readonly memo: Memo;
}

const MEMO = Symbol('memo');

/** Where any other object holds its memo, hidden from copying, comparing and printing. */
interface Holder {
	readonly [MEMO]?: Memo;
}

let objectQueries = 0;

/**
 * Computes something from an object once and keeps it there: from a paragraph or a list of marks, which are not
 * queried.
 *
 * @param make pure; reads only what never changes about the object.
 */
export function memoizeOn<K extends object, T>(make: (of: K) => T): (of: K) => T {
	const query = objectQueries++;
	return (of) => {
		let memo = (of as Holder)[MEMO];
		if (!memo) {
			memo = new Memo();
			Object.defineProperty(of, MEMO, { value: memo });
		}
		if (!memo.has(query)) memo.set(query, make(of));
		return memo.get(query) as T;
	};
}

/** More words worth keeping than any report has. */
const SIZE = 5_000;

/**
 * Caches what is computed from words, in any document: the same few recur, such as speakers before their colons.
 *
 * @param make pure.
 * @param size the cache is emptied after this many words.
 */
export function memoize<T>(make: (words: string) => T, size = SIZE): (words: string) => T {
	const known = new Map<string, T | typeof NOTHING>();
	return (words) => {
		const before = known.get(words);
		if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
		if (known.size >= size) known.clear();
		const made = make(words);
		known.set(words, made === undefined ? NOTHING : made);
		return made;
	};
}
