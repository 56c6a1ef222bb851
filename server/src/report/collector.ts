import { derived } from './derived.js';
import type { Facts } from './facts.js';
import type { ReadBlock, Report } from './model.js';

/** What one block adds; places inside `value` are counted from `from`, the block's start. */
export interface Collected<T> {
	readonly from: number;
	readonly value: T;
	readonly block: ReadBlock;
}

/**
 * Asks every block of a report for what it adds, in the order of the text, and leaves out those that
 * add nothing. A block is asked once, however often it stands in a report or in later versions of it.
 *
 * `read` must depend on nothing but its arguments, and give places counted from the block's start. It
 * answers `undefined` for nothing, as for most blocks: what it makes is kept with the block.
 */
export function collector<T>(
	read: (facts: Facts, source: string) => T | undefined,
): (report: Report) => readonly Collected<T>[] {
	const known = new WeakMap<Facts, { readonly value: T } | typeof NOTHING>();
	return derived(({ blocks, text }) => {
		const all: Collected<T>[] = [];
		for (const block of blocks) {
			let entry = known.get(block.facts);
			if (entry === undefined) {
				const value = read(block.facts, text.slice(block.from, block.to));
				entry = value === undefined ? NOTHING : { value };
				known.set(block.facts, entry);
			}
			if (entry !== NOTHING) all.push({ from: block.from, value: entry.value as T, block });
		}
		return all;
	});
}

/** One object for all blocks that add nothing. */
const NOTHING = { value: undefined };
