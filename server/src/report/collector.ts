import { derived } from './derived.js';
import type { Facts } from './facts.js';
import { NOTHING, newReader } from './memo.js';
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
export function collector<T extends object | true>(
	read: (facts: Facts, source: string) => T | undefined,
): (report: Report) => readonly Collected<T>[] {
	const reader = newReader<T>();
	return derived(({ blocks, text }) => {
		const all: Collected<T>[] = [];
		for (const block of blocks) {
			const { facts, from, to } = block;
			let value = facts.memo.get(reader);
			if (value === undefined) {
				value = read(facts, text.slice(from, to)) ?? NOTHING;
				facts.memo.set(reader, value);
			}
			if (value !== NOTHING) all.push({ from, value, block });
		}
		return all;
	});
}
