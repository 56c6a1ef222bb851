import { Places, type Region } from '../../api/place.js';
import { type Checked, type RuleFinding, repeats } from '../../engine/index.js';
import type { Fix } from '../../rules/index.js';
import { mapSummary, type Named, type Summary, summarise } from '../../summary/index.js';
import type { Span } from '../../text/index.js';
import { pieceOf } from '../output/piece.js';
import type { PlacedFinding, PlacedFix } from '../output/result.js';

/**
 * Findings with everything that will be said about them, so that the text can be freed. Fixes are as safe as their rules
 * declare: they are proved when they are applied.
 */
export function placeFindings(text: string, findings: readonly RuleFinding[]): readonly PlacedFinding[] {
	const places = new Places(text);
	const again = new Map(
		repeats(findings, ({ rule }) => rule.id).map(({ finding, others }) => [finding, others.length]),
	);
	return findings.map((finding): PlacedFinding => {
		const { rule, severity, message, span, related } = finding;
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
			fixes: placeFixes(finding.made, (at) => places.region(at)),
			...(others ? { again: others } : others === undefined && { repeated: true }),
		};
	});
}

function placeFixes(fixes: readonly Fix[], region: (span: Span) => Region): PlacedFix[] {
	return fixes.map((fix) => ({
		title: fix.title,
		safety: fix.safety,
		edits: fix.edits.map((edit) => ({ region: region(edit.span), text: edit.insert })),
		...(fix.safety === 'unsafe' && fix.rename !== undefined && { rename: fix.rename }),
	}));
}

export function placeSummary(text: string, checked: Checked): Summary<Region> {
	const places = new Places(text);
	const summary = mapSummary(summarise(checked), (span) => places.region(span));
	const { must, should, open, remarks } = summary.findings;
	const findings = { must: inText(must), should: inText(should), open: inText(open), remarks: inText(remarks) };
	return { ...summary, findings };
}

/** Nobody reads a hundred places of one remark. */
function inText(entries: readonly Named<Region>[]): Named<Region>[] {
	return entries.map(({ others, text, ...rest }) => ({
		...rest,
		text: others ? `${text} (and at ${others.length} more places)` : text,
	}));
}
