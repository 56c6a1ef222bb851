import { isBlank, type Prose, type Report } from '../../report/index.js';

/**
 * The places of runs of `*` that are footnote marks, or that open the note which explains one:
 * `41 ms**` in a table and `** Within one standard deviation` below it.
 */
export function footnoteMarks({ blocks, text }: Report): ReadonlySet<number> {
	const found = new Set<number>();
	/** Marks that wait for their note, by number of stars. */
	const waiting = new Map<number, number[]>();
	let afterTable = false;
	for (const { from, facts } of blocks) {
		for (const prose of facts.prose) {
			for (const run of prose.stars) {
				const at = from + run.span.from;
				const length = run.span.to - run.span.from;
				const marks = waiting.get(length) ?? [];
				waiting.set(length, marks);
				if (isNote(prose, run.span.from, run.before, run.after, afterTable && marks.length > 0)) {
					if (hasPartner(prose, run.span.to, length, text.slice(from + run.span.to, from + prose.span.to))) continue;
					found.add(at);
					for (const mark of marks) found.add(mark);
					waiting.delete(length);
				} else if (run.closes && !run.opens && !isBlank(run.before)) {
					marks.push(at);
				}
			}
			afterTable = prose.kind === 'cell';
		}
	}
	return found;
}

/** A note opens its line; without a blank after its mark it must stand right below the table. */
function isNote(prose: Prose, at: number, before: string, after: string, belowMarkedTable: boolean): boolean {
	const opensLine = before === '' || before === '\n' || before === '\r' || at === prose.span.from;
	if (!opensLine || prose.kind === 'heading') return false;
	return isBlank(after) || (belowMarkedTable && prose.kind === 'paragraph');
}

/** Whether a second run of the same length ends what this one opens: then it is bold gone wrong. */
function hasPartner({ stars }: Prose, after: number, length: number, rest: string): boolean {
	const line = /^[^\r\n]*/.exec(rest)?.[0].length ?? 0;
	return stars.some(({ span }) => span.from > after && span.from < after + line && span.to - span.from === length);
}
