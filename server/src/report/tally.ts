import type { Facts } from './facts.js';
import type { Report } from './model.js';
import { type Blocks, succession } from './succession.js';

/**
 * Counts what `read` finds in the blocks of a report. After a change, only the blocks that came and went
 * are counted: in a report of 1 MB there are 200,000 words.
 *
 * `read` must depend on nothing but its arguments.
 */
export function tally(
	read: (facts: Facts, source: string) => Iterable<string>,
): (report: Report) => ReadonlyMap<string, number> {
	const known = new WeakMap<Blocks, Map<string, number>>();

	function add(counts: Map<string, number>, blocks: Blocks, by: 1 | -1): void {
		for (const { facts, source } of blocks) {
			for (const word of read(facts, source)) {
				const count = (counts.get(word) ?? 0) + by;
				if (count === 0) counts.delete(word);
				else counts.set(word, count);
			}
		}
	}

	return ({ blocks }) => {
		const ready = known.get(blocks);
		if (ready) return ready;
		const since = succession(blocks);
		const last = since && known.get(since.before);
		const made = last ?? new Map<string, number>();
		if (since && last) {
			// The counts go over to the new version; one that is asked again counts anew.
			known.delete(since.before);
			const { before, head, tail } = since;
			add(made, before.slice(head, before.length - tail), -1);
			add(made, blocks.slice(head, blocks.length - tail), 1);
		} else add(made, blocks, 1);
		known.set(blocks, made);
		return made;
	};
}
