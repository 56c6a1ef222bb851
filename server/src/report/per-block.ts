import type { Facts } from './facts.js';
import type { ReadBlock } from './model.js';

/**
 * Remembers what `read` makes of a block, so that a keystroke costs one block and not all of them.
 *
 * `read` must depend on nothing but its arguments, and give places counted from the block's start.
 * Equal blocks share their facts, and what is remembered goes when the facts go.
 */
export function perBlock<T>(read: (facts: Facts, source: string) => T): (block: ReadBlock, text: string) => T {
	const known = new WeakMap<Facts, T>();
	return ({ facts, from, to }, text) => {
		const before = known.get(facts);
		if (before !== undefined) return before;
		const made = read(facts, text.slice(from, to));
		known.set(facts, made);
		return made;
	};
}
