import { type Edit, shift } from '../../text/index.js';
import type { BlockFinding, Finding } from '../rule.js';

/** `finding` with its places relative to the document; `from`: where the block starts. */
export function place(finding: BlockFinding, from: number): Finding {
	const placed = (edits: readonly Edit[]): Edit[] =>
		edits.map(({ span, insert }) => ({ span: shift(span, from), insert }));
	const { unfilled } = finding;
	return {
		...finding,
		...(unfilled && { unfilled: { ...unfilled, fill: (destination) => placed(unfilled.fill(destination)) } }),
		span: shift(finding.span, from),
		...(finding.related && { related: finding.related.map((each) => ({ ...each, span: shift(each.span, from) })) }),
		fixes: () => finding.fixes().map((fix) => ({ ...fix, edits: placed(fix.edits) })),
	};
}
