import type { Facts } from './facts.js';
import { NOTHING, newReader } from './memo.js';
import type { ReadBlock } from './model.js';

/**
 * Remembers what `read` makes of a block, so that a keystroke costs one block and not all of them.
 *
 * `read` must depend on nothing but its arguments, and give places counted from the block's start.
 * Equal blocks share their facts, and what is remembered goes when the facts go.
 */
export function perBlock<T extends object | true>(read: (facts: Facts, source: string) => T): (block: ReadBlock) => T {
	const reader = newReader<T>();
	return ({ facts, source }) => {
		const before = facts.memo.get(reader);
		if (before !== undefined && before !== NOTHING) return before;
		const made = read(facts, source);
		facts.memo.set(reader, made);
		return made;
	};
}
