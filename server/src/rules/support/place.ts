import { shift } from '../../report/index.js';
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
