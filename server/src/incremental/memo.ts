/** Stored if a query was asked and found nothing, which is an answer too. */
const NOTHING = Symbol('nothing');

/** As many bits as fit a small integer in V8. */
const BITS = 30;

/**
 * What queries have computed from one object, by query number. It lives and dies with that object: a weak map beside
 * the objects would cost the garbage collector more than reading them (docs/performance.md).
 *
 * Everything in it is private, since it is not part of what the object says: equal objects are equal whoever has asked.
 */
export class Memo {
	/** A bit for each of the first queries that found nothing, as most do in most blocks. */
	#nothing = 0;
	#more = 0;
	#most = 0;
	#made: unknown[] | undefined;

	has(query: number): boolean {
		return this.#isNothing(query) || this.#made?.[query] !== undefined;
	}

	get(query: number): unknown {
		const made = this.#made?.[query];
		return made === NOTHING ? undefined : made;
	}

	set(query: number, made: unknown): void {
		if (made === undefined && query < BITS) this.#nothing |= 1 << query;
		else if (made === undefined && query < 2 * BITS) this.#more |= 1 << (query - BITS);
		else if (made === undefined && query < 3 * BITS) this.#most |= 1 << (query - 2 * BITS);
		else {
			this.#made ??= [];
			this.#made[query] = made === undefined ? NOTHING : made;
		}
	}

	#isNothing(query: number): boolean {
		if (query < BITS) return (this.#nothing & (1 << query)) !== 0;
		if (query < 2 * BITS) return (this.#more & (1 << (query - BITS))) !== 0;
		return query < 3 * BITS && (this.#most & (1 << (query - 2 * BITS))) !== 0;
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
