import { shift } from '../../report/index.js';
import type { Finding } from '../rule.js';

/** `finding`, whose places are counted from the start of a block, in the document; `from`: where the block starts. */
export function place(finding: Finding, from: number): Finding {
	return {
		...finding,
		span: shift(finding.span, from),
		fixes: finding.fixes.map((fix) => ({
			...fix,
			edits: fix.edits.map(({ span, insert }) => ({ span: shift(span, from), insert })),
		})),
	};
}
