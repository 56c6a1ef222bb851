import { isBlank, type Prose, perBlock, type Report } from '../../report/index.js';

/**
 * The places of runs of `*` that are footnote marks, or that open the note which explains one:
 * `41 ms**` in a table and `** Within one standard deviation` below it.
 */
export function footnoteMarks({ blocks, text }: Report): ReadonlySet<number> {
	const found = new Set<number>();
	/** Marks that wait for their note, by number of stars. */
	const waiting = new Map<number, number[]>();
	let afterTable = false;
	for (const block of blocks) {
		const { runs, endsWithTable } = runsOf(block, text);
		for (const { at, length, mark, note, noteBelowTable } of runs) {
			const marks = waiting.get(length) ?? [];
			waiting.set(length, marks);
			const below = noteBelowTable === 'always' || (noteBelowTable === 'after a table' && afterTable);
			if (note || (below && marks.length > 0)) {
				found.add(block.from + at);
				for (const each of marks) found.add(each);
				waiting.delete(length);
			} else if (mark) marks.push(block.from + at);
		}
		if (endsWithTable !== undefined) afterTable = endsWithTable;
	}
	return found;
}

/** What one run could be; places are the block's. */
interface Run {
	readonly at: number;
	readonly length: number;
	/** It ends a word, as a footnote mark does. */
	readonly mark: boolean;
	/** It opens a line and a blank follows: the explanation of a mark. */
	readonly note: boolean;
	/** It opens a line without a blank: an explanation only right below the table that holds the mark. */
	readonly noteBelowTable: 'always' | 'after a table' | 'never';
}

interface BlockRuns {
	readonly runs: readonly Run[];
	/** Whether the last thing in the block is a table; absent where the block holds no prose. */
	readonly endsWithTable?: boolean;
}

const runsOf = perBlock(({ prose }, source): BlockRuns => {
	const runs: Run[] = [];
	prose.forEach((each, index) => {
		for (const { span, before, after, opens, closes } of each.stars) {
			const length = span.to - span.from;
			const rest = source.slice(span.to, each.span.to);
			const opensLine =
				each.kind !== 'heading' &&
				(before === '' || /[\r\n]/.test(before) || span.from === each.span.from) &&
				!hasPartner(each, span.to, length, rest);
			const tight = opensLine && !isBlank(after) && each.kind === 'paragraph';
			const previous = index > 0 ? prose[index - 1]!.kind : undefined;
			runs.push({
				at: span.from,
				length,
				mark: closes && !opens && !isBlank(before),
				note: opensLine && isBlank(after),
				noteBelowTable: !tight
					? 'never'
					: previous === undefined
						? 'after a table'
						: previous === 'cell'
							? 'always'
							: 'never',
			});
		}
	});
	const last = prose[prose.length - 1];
	return last ? { runs, endsWithTable: last.kind === 'cell' } : { runs };
});

/** Whether a second run of the same length ends what this one opens: then it is bold gone wrong. */
function hasPartner({ stars }: Prose, after: number, length: number, rest: string): boolean {
	const line = /^[^\r\n]*/.exec(rest)?.[0].length ?? 0;
	return stars.some(({ span }) => span.from > after && span.from < after + line && span.to - span.from === length);
}
