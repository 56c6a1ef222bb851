import type { Facts } from './facts.js';
import type { ReadBlock, Report } from './model.js';
import { before } from './succession.js';

/**
 * Counts what `read` finds in the blocks of a report. After a change, only the blocks that came and went
 * are counted: in a report of 1 MB there are 200,000 words.
 *
 * `read` must depend on nothing but its arguments.
 */
export function tally(
	read: (facts: Facts, source: string) => Iterable<string>,
): (report: Report) => ReadonlyMap<string, number> {
	const known = new WeakMap<Report, Map<string, number>>();

	function add(counts: Map<string, number>, { text }: Report, blocks: readonly ReadBlock[], by: 1 | -1): void {
		for (const { facts, from, to } of blocks) {
			for (const word of read(facts, text.slice(from, to))) {
				const count = (counts.get(word) ?? 0) + by;
				if (count === 0) counts.delete(word);
				else counts.set(word, count);
			}
		}
	}

	return (report) => {
		const ready = known.get(report);
		if (ready) return ready;
		const last = before(report);
		const counts = last && known.get(last);
		const made = counts ?? new Map<string, number>();
		if (last && counts) {
			// The counts go over to the new report; one that is asked again counts anew.
			known.delete(last);
			const { gone, come } = difference(last.blocks, report.blocks);
			add(made, last, gone, -1);
			add(made, report, come, 1);
		} else add(made, report, report.blocks, 1);
		known.set(report, made);
		return made;
	};
}

/** The blocks between those that two lists begin and end with in common. */
function difference(
	old: readonly ReadBlock[],
	now: readonly ReadBlock[],
): { gone: readonly ReadBlock[]; come: readonly ReadBlock[] } {
	const least = Math.min(old.length, now.length);
	let head = 0;
	while (head < least && old[head]!.facts === now[head]!.facts) head++;
	let tail = 0;
	while (tail < least - head && old[old.length - 1 - tail]!.facts === now[now.length - 1 - tail]!.facts) tail++;
	return { gone: old.slice(head, old.length - tail), come: now.slice(head, now.length - tail) };
}
