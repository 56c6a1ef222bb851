import type { RuleFinding } from '../engine/index.js';
import type { Span } from '../text/index.js';
import { Places } from './place.js';
import type * as Api from './types.js';

/** Findings as programs get them: with their fixes computed, and no reference back into the checker. */
export function plainFindings(text: string, findings: readonly RuleFinding[]): Api.Finding[] {
	if (findings.length === 0) return [];
	const places = new Places(text);
	const toRange = ({ from, to }: Span): Api.Range => {
		const [line, column, endLine, endColumn] = places.region({ from, to });
		return { from, to, line, column, endLine, endColumn };
	};
	return findings.map(({ rule, severity, message, span, related = [], fixes }) => ({
		rule: rule.id,
		severity,
		message,
		range: toRange(span),
		related: related.map((place) => ({ range: toRange(place.span), message: place.message })),
		fixes: fixes.map((fix) => ({
			title: fix.title,
			safety: fix.safety,
			edits: fix.edits.map((edit) => ({ range: toRange(edit.span), text: edit.insert })),
			...(fix.safety === 'unsafe' && fix.rename !== undefined && { rename: fix.rename }),
		})),
	}));
}
