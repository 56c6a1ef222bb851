/**
 * What readers have made of one block. It lives in the block's facts, so it goes when they go; a weak map
 * of a hundred thousand blocks for each reader costs the collector of garbage more than all reading.
 *
 * Its content is private, for it is no part of what facts say: equal facts are equal whoever has asked.
 */
export class Memo {
	/** A bit for each of the first readers that found nothing, which most do in most blocks. */
	#nothing = 0;
	#more = 0;
	#made: unknown[] | undefined;

	/** What a reader has kept; `undefined` for one that has not asked yet. */
	get<T extends object | true>({ index }: Reader<T>): T | typeof NOTHING | undefined {
		if (index < 2 * BITS && (index < BITS ? this.#nothing & (1 << index) : this.#more & (1 << (index - BITS)))) {
			return NOTHING;
		}
		return this.#made?.[index] as T | undefined;
	}

	set<T extends object | true>({ index }: Reader<T>, made: T | typeof NOTHING): void {
		if (made !== NOTHING || index >= 2 * BITS) {
			this.#made ??= [];
			this.#made[index] = made;
		} else if (index < BITS) this.#nothing |= 1 << index;
		else this.#more |= 1 << (index - BITS);
	}
}

/** Kept with a block in which a reader found nothing. */
export const NOTHING = Symbol('nothing');

/** So many bits stay a small integer for V8. */
const BITS = 30;

/** Someone who keeps something with blocks; made once for each kind of thing. */
export interface Reader<T extends object | true> {
	readonly index: number;
	/** Only tells the compiler what is kept. */
	readonly kept?: T;
}

let readers = 0;

export function newReader<T extends object | true>(): Reader<T> {
	return { index: readers++ };
}
