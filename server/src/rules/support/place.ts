import { collector, type Facts, type Report, shift } from '../../report/index.js';
import type { Finding, Fix } from '../rule.js';

/** A finding whose places, those of its fixes too, are counted from the start of a block. */
export interface BlockFinding extends Omit<Finding, 'fixes'> {
	readonly fixes: () => readonly Fix[];
}

/** `finding` with its places counted in the document; `from`: where the block starts. */
export function place(finding: BlockFinding, from: number): Finding {
	return {
		message: finding.message,
		span: shift(finding.span, from),
		fixes: () =>
			finding.fixes().map((fix) => ({
				...fix,
				edits: fix.edits.map(({ span, insert }) => ({ span: shift(span, from), insert })),
			})),
	};
}

/**
 * The `check` of a rule that needs no more than one block to judge.
 *
 * @param read must depend on nothing but its arguments: it is asked once per block.
 */
export function inEachBlock(
	read: (facts: Facts, source: string) => readonly BlockFinding[],
): (report: Report) => Generator<Finding> {
	const collect = collector((facts, source) => {
		const found = read(facts, source);
		return found.length > 0 ? found : undefined;
	});
	return function* (report) {
		for (const { from, value } of collect(report)) for (const found of value) yield place(found, from);
	};
}
