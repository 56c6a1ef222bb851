import { Places, type Region } from '../api/place.js';
import { type Checked, type RuleFinding, repeats } from '../engine/index.js';
import { mapSummary, type Summary, summarise } from '../summary/index.js';
import { pieceOf } from './piece.js';
import type { PlacedFinding } from './result.js';

/** Findings with everything that will be said about them, so that the text can be freed. */
export function placeFindings(text: string, findings: readonly RuleFinding[]): PlacedFinding[] {
	if (findings.length === 0) return [];
	const places = new Places(text);
	const again = new Map(
		repeats(findings, ({ rule }) => rule.id).map(({ finding, others }) => [finding, others.length]),
	);
	return findings.map((finding) => {
		const { rule, severity, message, span, related, fixes } = finding;
		const others = again.get(finding);
		const region = places.region(span);
		const [number, column, endLine, endColumn] = region;
		const line = places.line(number);
		const end = endLine === number ? endColumn - 1 : line.length;
		return {
			rule: rule.id,
			severity,
			message,
			region,
			source: pieceOf(line, column - 1, end),
			...(related && {
				related: related.map((place) => ({ region: places.region(place.span), message: place.message })),
			}),
			fixes: fixes.map((fix) => ({
				title: fix.title,
				safety: fix.safety,
				edits: fix.edits.map((edit) => ({ region: places.region(edit.span), text: edit.insert })),
				...(fix.safety === 'unsafe' && fix.rename !== undefined && { rename: fix.rename }),
			})),
			...(others ? { again: others } : others === undefined && { repeated: true }),
		};
	});
}

export function placeSummary(text: string, checked: Checked): Summary<Region> {
	const places = new Places(text);
	return mapSummary(summarise(checked), (span) => places.region(span));
}
