import { type Edit, shift } from '../../text/index.js';
import type { BlockFinding, Finding, Fix } from '../rule.js';

/** `finding` with its places relative to the document; `from`: where the block starts. */
export function place(finding: BlockFinding, from: number): Finding {
	const placed = (edits: readonly Edit[]): Edit[] => moved(edits, from);
	const { unfilled } = finding;
	return {
		...finding,
		...(unfilled && { unfilled: { ...unfilled, fill: (destination) => placed(unfilled.fill(destination)) } }),
		span: shift(finding.span, from),
		...(finding.related && { related: finding.related.map((each) => ({ ...each, span: shift(each.span, from) })) }),
		fixes: (around) => placeFixes(finding.fixes(around), from),
	};
}

export function placeFixes(fixes: readonly Fix[], from: number): Fix[] {
	return from === 0 ? [...fixes] : fixes.map((fix) => ({ ...fix, edits: moved(fix.edits, from) }));
}

function moved(edits: readonly Edit[], from: number): Edit[] {
	return edits.map(({ span, insert }) => ({ span: shift(span, from), insert }));
}
