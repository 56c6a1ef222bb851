/** Which sections of a series go on as they were, and which are filled anew for each meeting. */
import { type Report, sections } from '../../../report/index.js';
import { piecesOf, wordsIn } from './pieces.js';
import { keyOf } from './series-text.js';

/** Fewer lines of the earlier reports show nothing. */
const FEWEST = 5;
/** The greatest share of lines that stand in the next report, too, where a section is filled anew. */
const ANEW = 0.2;

export class Turnover {
	readonly #anew: ReadonlySet<string>;

	/** @param reports of the series, the latest first. */
	constructor(reports: readonly Report[]) {
		const all = reports.map(linesIn);
		const counts = new Map<string, { lines: number; stayed: number }>();
		for (const [number, { bySection }] of all.entries()) {
			const next = all[number - 1];
			if (!next) continue;
			for (const [section, lines] of bySection) {
				const count = counts.get(section) ?? { lines: 0, stayed: 0 };
				count.lines += lines.size;
				count.stayed += [...lines].filter((line) => next.lines.has(line)).length;
				counts.set(section, count);
			}
		}
		this.#anew = new Set(
			[...counts].flatMap(([section, { lines, stayed }]) => (lines >= FEWEST && stayed <= lines * ANEW ? section : [])),
		);
	}

	/** Whether what stands at an offset of a report is under a title that has other lines below it each time. */
	isFilledAnew(report: Report, offset: number): boolean {
		return this.#anew.has(sectionKey(report, offset));
	}
}

interface Lines {
	readonly lines: ReadonlySet<string>;
	readonly bySection: ReadonlyMap<string, ReadonlySet<string>>;
}

function linesIn(report: Report): Lines {
	const lines = new Set<string>();
	const bySection = new Map<string, Set<string>>();
	for (const piece of piecesOf(report)) {
		if (piece.depth !== undefined || piece.parts.length === 0) continue;
		const line = keyOf(wordsIn(piece));
		lines.add(line);
		const section = sectionKey(report, piece.span.from);
		const known = bySection.get(section);
		if (known) known.add(line);
		else bySection.set(section, new Set([line]));
	}
	return { lines, bySection };
}

function sectionKey(report: Report, offset: number): string {
	return keyOf(sections(report).at(offset).title);
}
