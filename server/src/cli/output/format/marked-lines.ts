import { Places } from '../../../api/place.js';
import { addTo } from '../../../text/index.js';
import type { PlacedFinding } from '../result.js';
import { escapeMarkup } from './markup.js';

interface MarkedLine {
	/** With its marks as tags; everything else is escaped. */
	readonly html: string;
	/** Level of the heading, 1 to 3; 0 for any other line. */
	readonly depth: number;
	/** The findings that begin on it, in order. */
	readonly notes: readonly PlacedFinding[];
}

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly finding: PlacedFinding;
}

const RANKS = { hint: 0, information: 1, warning: 2, error: 3 } as const;

/** @param findings in the order of the text. */
export function* markedLines(text: string, findings: readonly PlacedFinding[]): Generator<MarkedLine> {
	const places = new Places(text);
	const last = places.region({ from: text.length, to: text.length })[0];
	let next = 0;
	/** Those that began on an earlier line and are still open. */
	let open: PlacedFinding[] = [];
	for (let number = 1; number <= last; number++) {
		const line = places.line(number);
		const notes: PlacedFinding[] = [];
		for (; next < findings.length && findings[next]!.region[0] === number; next++) notes.push(findings[next]!);
		const here = [...open, ...notes];
		const stretches = here.map((finding): Stretch => {
			const [first, column, end, endColumn] = finding.region;
			return {
				from: first === number ? column - 1 : 0,
				to: end === number ? endColumn - 1 : line.length,
				finding,
			};
		});
		open = here.filter(({ region }) => region[2] > number);
		yield { html: marked(line, stretches), depth: /^#{1,3}(?=[ \t])/.exec(line)?.[0].length ?? 0, notes };
	}
}

/** Where ranges overlap, the most severe shows. */
function marked(line: string, stretches: readonly Stretch[]): string {
	if (stretches.length === 0) return shown(line);
	const starts = new Map<number, Stretch[]>();
	for (const stretch of stretches) {
		addTo(starts, stretch.from, stretch);
	}
	const cuts = [...new Set([0, line.length, ...stretches.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
	let inside: Stretch[] = [];
	let html = '';
	for (const [index, cut] of cuts.entries()) {
		const begun = starts.get(cut) ?? [];
		for (const { finding } of begun.filter(({ from, to }) => from === to))
			html += `<mark class="${finding.severity}"></mark>`;
		inside = [...inside, ...begun].filter(({ to }) => to > cut);
		const piece = shown(line.slice(cut, cuts[index + 1] ?? cut));
		if (piece === '') continue;
		const gravest = inside.reduce<Stretch | undefined>(
			(most, each) => (most && RANKS[most.finding.severity] >= RANKS[each.finding.severity] ? most : each),
			undefined,
		);
		html += gravest ? `<mark class="${gravest.finding.severity}">${piece}</mark>` : piece;
	}
	return html;
}

/** Tabs are whitespace in a text, not a character to make visible. */
function shown(text: string): string {
	return escapeMarkup(text.replaceAll('\t', '    '));
}
