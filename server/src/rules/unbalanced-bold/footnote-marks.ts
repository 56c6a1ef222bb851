import { blockQuery, type DelimiterRun, isBlank, memoize, type Prose, query } from '../../report/index.js';
import { addAll, countWhile } from '../../text/index.js';

interface Waiting {
	/** Those of one group, at the end, are matched together. */
	readonly words: Mark[];
	readonly figures: Mark[];
}

interface Mark {
	/** The index of the block among those with prose, and the place in it. */
	readonly block: number;
	readonly at: number;
	readonly group: number;
}

/** What one run could be; places are relative to the block. */
interface Run {
	/** Absent if the stars are escaped: then they are not a run to CommonMark, but a note to a reader. */
	readonly at?: number;
	readonly length: number;
	/** Which of the block's groups it is in. */
	readonly group: number;
	/** It ends a word, or a number inside a sentence, like a footnote mark. */
	readonly mark?: 'word' | 'figure';
	/** It opens a line or a clause, followed by whitespace: the explanation of a mark. */
	readonly note: boolean;
	/** It opens a line without whitespace: an explanation only directly below the table that holds the mark. */
	readonly noteBelowTable: 'always' | 'after a table' | 'never';
}

interface BlockRuns {
	readonly runs: readonly Run[];
	/** The container of the block's prose, adjacent ones of the same kind counting as one: a list, a table. */
	readonly groups: readonly string[];
}

/** One object for all blocks that look the same, so that a keystroke in one of them changes nothing. */
const withoutRuns = memoize((groups): BlockRuns => ({ runs: [], groups: groups.split(' ') }));

/** For blocks with any prose. */
const runsByBlock = blockQuery(({ prose }, source): BlockRuns | undefined => {
	if (prose.length === 0) return undefined;
	const runs: Run[] = [];
	const groups: string[] = [];
	prose.forEach((each, index) => {
		const kind = each.kind === 'paragraph' ? each.container : each.kind;
		if (groups[groups.length - 1] !== kind || kind === 'heading') groups.push(kind);
		const group = groups.length - 1;
		addAll(runs, escapedNotes(each, source, group));
		each.stars.forEach((star, at) => {
			runs.push(runOf(star, each, source, group, prose[index - 1]?.kind, each.stars[at - 1]));
		});
	});
	return runs.length === 0 ? withoutRuns(groups.join(' ')) : { runs, groups };
});

/** By the index of the block among those with prose. */
const marks = query([runsByBlock.values], (blocks): ReadonlyMap<number, ReadonlySet<number>> => {
	const found = new Map<number, Set<number>>();
	const add = ({ block, at }: Omit<Mark, 'group'>): void => {
		const known = found.get(block);
		if (known) known.add(at);
		else found.set(block, new Set([at]));
	};
	/** Marks that wait for their note, by number of stars. */
	const waiting = new Map<number, Waiting>();
	let group = 0;
	let last = '';
	for (const [block, { runs, groups }] of blocks.entries()) {
		if (groups[0] !== last) group++;
		const afterTable = last === 'cell';
		for (const run of runs) {
			const marks = waiting.get(run.length) ?? { words: [], figures: [] };
			waiting.set(run.length, marks);
			const { words, figures } = marks;
			const below = run.noteBelowTable === 'always' || (run.noteBelowTable === 'after a table' && afterTable);
			if (run.note || (below && words.length + figures.length > 0)) {
				if (run.at !== undefined) add({ block, at: run.at });
				const nearest = Math.max(words[words.length - 1]?.group ?? 0, figures[figures.length - 1]?.group ?? 0);
				while (words.length > 0 && words[words.length - 1]!.group === nearest) add(words.pop()!);
				for (const mark of figures.splice(0)) add(mark);
			} else if (run.mark !== undefined) {
				const mark = { block, at: run.at!, group: group + run.group };
				(run.mark === 'figure' ? figures : words).push(mark);
			}
		}
		group += groups.length - 1;
		last = groups[groups.length - 1]!;
	}
	return found;
});

/**
 * The places of runs of `*` that are footnote marks, or that open the note explaining one: `41 ms**` in a table and `**
 * Within one standard deviation` below it. By the index of the block.
 *
 * A note explains the marks of its length at numbers, and those in the nearest table, list or series of paragraphs
 * above that has any; a stray marker in an agenda far above remains one.
 */
export const footnoteMarks = query(
	[marks, runsByBlock.indexes],
	(found, indexes): ReadonlyMap<number, ReadonlySet<number>> =>
		new Map([...found].map(([number, places]) => [indexes[number]!, places])),
);

/** What may come between the stars of a note and its first word: "**) Left early". */
const NOTE = /^[):=]?\s/;
/** What precedes a note within a line: "Notes: ** left early; *** by video link". */
const CLAUSE = /(?:[;:.,(][*_]*\s|>\s?|\()$/;

function runOf(
	star: DelimiterRun,
	prose: Prose,
	source: string,
	group: number,
	previous: Prose['kind'] | undefined,
	starBefore: DelimiterRun | undefined,
): Run {
	const { span, before, after, opens, closes } = star;
	const length = span.to - span.from;
	const rest = source.slice(span.to, Math.min(prose.span.to, span.to + LINE_LENGTH));
	const head = source.slice(Math.max(prose.span.from, span.from - 5), span.from);
	const opensLine = prose.kind !== 'heading' && (before === '' || /[\r\n]/.test(before));
	const clause = !opensLine && CLAUSE.test(head) && !(starBefore && isOpening(starBefore, star, source));
	const alone = (opensLine || clause) && rest.trim() !== '' && !hasPartner(prose, span.to, length, rest);
	const significance = /^\s?p\s?[<=≤]/.test(rest);
	const tight = opensLine && alone && !isBlank(after) && prose.kind === 'paragraph';
	return {
		at: span.from,
		length,
		group,
		...(closes && !opens && !isBlank(before) && { mark: isFigure(prose, before, rest) ? 'figure' : 'word' }),
		note: alone && (isBlank(after) ? opensLine || prose.kind === 'paragraph' : NOTE.test(rest) || significance),
		noteBelowTable: !tight
			? 'never'
			: previous === undefined
				? 'after a table'
				: previous === 'cell'
					? 'always'
					: 'never',
	};
}

/** "It was 0.41** in May": at the end of an item or cell, a number may as well end intended bold. */
function isFigure({ kind }: Prose, before: string, rest: string): boolean {
	return kind !== 'cell' && /[\d%]/.test(before) && /^[ \t]*[^\s.)]/.test(rest);
}

/** How far a line is searched for the other marker of a pair. */
const LINE_LENGTH = 1_000;

/** Whether a second run of the same length closes what this one opens: then it is broken bold. */
function hasPartner({ stars }: Prose, after: number, length: number, rest: string): boolean {
	const line = /^[^\r\n]*/.exec(rest)?.[0].length ?? 0;
	const first = countWhile(stars, ({ span }) => span.from <= after);
	for (let i = first; i < stars.length && stars[i]!.span.from < after + line; i++) {
		const { span, before, closes } = stars[i]!;
		// "** p < 0.01, ** x" are two notes; only what could close makes a pair.
		if (span.to - span.from === length && (closes || isBlank(before))) return true;
	}
	return false;
}

/** Whether `run` opens what `next`, on the same line, was meant to close: `**Fee: ** 20`. */
function isOpening({ opens, closes, span }: DelimiterRun, next: DelimiterRun, source: string): boolean {
	if (!opens || closes || span.to - span.from !== next.span.to - next.span.from) return false;
	return !/[\r\n]/.test(source.slice(span.to, next.span.from));
}

/** Notes whose stars are escaped: `\*\* Left early`. */
function escapedNotes({ span, kind }: Prose, source: string, group: number): Run[] {
	const text = source.slice(span.from, span.to);
	if (kind === 'heading' || !text.includes('\\*')) return [];
	return [...text.matchAll(/(?:^|[\r\n])[ \t>]*(\\\*(?:\\?\*){1,2})[):=]?[ \t]/g)].map(([, stars = '']) => ({
		length: stars.replaceAll('\\', '').length,
		group,
		note: true,
		noteBelowTable: 'never',
	}));
}
