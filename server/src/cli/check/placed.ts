import { Places, type Region } from '../../api/place.js';
import { type Checked, type RuleFinding, repeats } from '../../engine/index.js';
import type { Fix } from '../../rules/index.js';
import { mapSummary, type Named, type Summary, summarise } from '../../summary/index.js';
import type { Span } from '../../text/index.js';
import type { Earlier } from '../../workspace/index.js';
import { pieceOf } from '../output/piece.js';
import type { FileReport, PlacedFinding, PlacedFix } from '../output/result.js';

/** Has noted what is to be asked of other files later. */
export interface Later extends Pick<Checked, 'report' | 'suppresses'> {
	readonly earlier: Earlier;
}

/**
 * Findings with everything that will be said about them, so that the text can be freed. Fixes are as safe as their rules
 * declare: they are proved when they are applied.
 *
 * @param later absent if what other files know has been asked.
 */
export function placeFindings(
	text: string,
	findings: readonly RuleFinding[],
	later?: Later,
): Pick<FileReport, 'findings' | 'asking'> {
	const places = new Places(text);
	const again = new Map(
		repeats(findings, ({ rule }) => rule.id).map(({ finding, others }) => [finding, others.length]),
	);
	let waits = false;
	const placed = findings.map((finding): PlacedFinding => {
		const { rule, severity, message, span, related } = finding;
		const others = again.get(finding);
		const region = places.region(span);
		const [number, column, endLine, endColumn] = region;
		const line = places.line(number);
		const end = endLine === number ? endColumn - 1 : line.length;
		const waiting = later && finding.waiting;
		waits ||= waiting !== undefined;
		return {
			rule: rule.id,
			severity,
			message,
			region,
			source: pieceOf(line, column - 1, end),
			...(related && {
				related: related.map((place) => ({ region: places.region(place.span), message: place.message })),
			}),
			fixes: waiting ? [] : placeFixes(finding.made, (at) => places.region(at)),
			...(waiting && { waits: { ...waiting, asks: later.earlier.open(later.report, waiting.asks) } }),
			...(others ? { again: others } : others === undefined && { repeated: true }),
		};
	});
	if (!later || (!waits && later.earlier.asked.length === 0)) return { findings: placed };
	const { report, earlier, suppresses } = later;
	const { asked } = earlier;
	const asking = { asker: earlier.asker(report), asked, lines: places.lines, ...(suppresses && { suppresses }) };
	return { findings: placed, asking };
}

export function placeFixes(fixes: readonly Fix[], region: (span: Span) => Region): PlacedFix[] {
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
