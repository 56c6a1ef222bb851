/** Finds a heading that is on another level than its sisters: "### 5 Rents" between "## 4 Budget" and "## 6 Election". */
import { type Heading, headings, labelsNext, namesMeeting, query, type Report, readDates } from '../../report/index.js';
import { addTo, type Edit, lowerCase } from '../../text/index.js';
import { type Context, type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { numberedTitles, type PlacedTitle } from '../shared/numbered-titles.js';

export const wrongHeadingLevel: Rule = {
	id: 'wrong-heading-level',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'line',
	looksAtFiles: true,
	perMeeting: true,
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Heading on a different level from the others',
		what: 'A heading with a number on another level than its sisters: larger or smaller than those before and after it in the count, or one from which on the count goes on below the item before it.',
		cases: [
			'A heading that all of the last reports of the series that have it, three or more, have on the level of the heading above it, if the others are where they always are.',
			'“Next meeting” as the last heading, on the level of the title, where all other sections are below that.',
		],
		spared: ['Other headings without a number, and a list of its own below an item.'],
		why: 'The item shows as part of the one before it, in the outline and in the table of contents, and links to parts of the report lead to the wrong one.',
		fixes:
			'Write the level of the sisters, in all headings to the end of the count if it goes on below. Not applied unasked.',
		reported: [
			'# Minutes of the board\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n### 2 Budget\n\nAdopted.\n\n## 3 Election\n\nAnn Lee was elected.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\nAdopted.\n\n### 3 Rents\n\nThey rise.\n\n### 4 Election\n\nAnn Lee was elected.\n',
			'# Minutes of the board\n\n5 February 2018\n\n# TOP 0: Opening\n\nAt ten.\n\n# TOP 1: Budget\n\nAdopted.\n\n## TOP 2: Rents\n\nThey rise.\n\n## TOP 3: Election\n\nAnn Lee was elected.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## 1 Budget\n\n### 1.1 Income\n\nAdopted.\n\n## 1.2 Spending\n\nAdopted.\n\n### 1.3 Savings\n\nNone.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Budget\n\nAdopted.\n\n### Rents\n\nThey rise.\n\n## Roads\n\nThey are safe.\n\n## Pets\n\nNone.\n',
			'# Minutes of the meeting\n\n5 February 2018\n\n## Budget\n\nAdopted.\n\n## Rents\n\nThey rise.\n\n# Next meeting\n\n5 March 2018\n',
		],
		accepted: [
			'# Minutes of the meeting\n\n5 February 2018\n\n## Budget\n\nAdopted.\n\n## Rents\n\nThey rise.\n\n# Annex\n\nThe map.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## 1 Opening\n\nAt ten.\n\n## 2 Budget\n\n### 1 Income\n\nAdopted.\n\n### 2 Spending\n\nAdopted.\n\n## 3 Election\n\nAnn Lee was elected.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Opening\n\nAt ten.\n\n#### Budget\n\nAdopted.\n\n## Election\n\nAnn Lee was elected.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Budget\n\nAdopted.\n\n### Rents\n\nThey rise.\n\n### Roads\n\nThey are safe.\n\n## Pets\n\nNone.\n',
		],
		earlier: [
			'# Minutes of the board\n\n2 October 2017\n\n## Budget\n\nDrafted.\n\n## Rents\n\nUnchanged.\n\n## Roads\n\nRepaired.\n\n## Pets\n\nTwo dogs.\n',
			'# Minutes of the board\n\n6 November 2017\n\n## Budget\n\nChanged.\n\n## Rents\n\nUnchanged.\n\n## Roads\n\nClosed.\n\n## Pets\n\nA cat.\n',
			'# Minutes of the board\n\n4 December 2017\n\n## Budget\n\nChanged.\n\n## Rents\n\nUnchanged.\n\n## Roads\n\nOpen.\n\n## Pets\n\nA cat.\n',
		],
		source:
			'[markdownlint, MD001](https://github.com/DavidAnson/markdownlint/blob/main/doc/md001.md), which reports every jump',
	},
	*check(report, { earlier }) {
		const told = new Set<number>();
		for (const { titles, depth, after } of moved(report)) {
			const all = titles.flatMap(({ from }) => headings(report).find(({ span }) => span.from >= from) ?? []);
			for (const { span } of all) told.add(span.from);
			const sisters = after ? 'before and after it' : 'before it';
			if (all.length > 0) yield finding(report, all, depth, `unlike the items ${sisters}`);
		}
		yield* unlikeBefore(report, earlier, told);
		yield* likeTitle(report);
	},
};

interface Moved {
	/** One, or all to the end of the count. */
	readonly titles: readonly PlacedTitle[];
	/** Of its sisters. */
	readonly depth: number;
	/** It has sisters after it, too. */
	readonly after: boolean;
}

const LOWEST = 6;

const moved = query([numberedTitles], (all): readonly Moved[] => {
	const counts = new Map<string, PlacedTitle[]>();
	for (const title of all) {
		if (title.depth > LOWEST) continue;
		const key = `${title.word} ${title.prefix}`;
		addTo(counts, key, title);
	}
	return [...counts.values()].flatMap(
		(count) => movedToEnd(count) ?? count.flatMap((_, index) => movedAt(count, index) ?? []),
	);
});

/** So many items of a level show what it is. */
const SISTERS = 2;

/**
 * Whether the count goes on below the last item that is on the level where it began: "## 1", "## 2", "### 3", "### 4". So the
 * others all show as parts of that item.
 */
function movedToEnd(count: readonly PlacedTitle[]): readonly Moved[] | undefined {
	const { depth, number: first } = count[0]!;
	const at = count.findIndex((title) => title.depth !== depth);
	const lower = count[at]?.depth ?? 0;
	if (first > 1 || at < SISTERS || count.length - at < SISTERS || lower < depth) return undefined;
	const isOne = count.every((title, i) => title.number === first + i && title.depth === (i < at ? depth : lower));
	return isOne ? [{ titles: count.slice(at), depth, after: false }] : undefined;
}

/** Whether that at `index` is on another level than those before and after it, which count on through it. */
function movedAt(count: readonly PlacedTitle[], index: number): Moved | undefined {
	const [earlier, before, title, after] = [count[index - 2], count[index - 1], count[index]!, count[index + 1]];
	if (!before || before.depth === title.depth || before.number !== title.number - 1) return undefined;
	const { depth } = before;
	if (after) {
		return after.depth === depth && after.number === title.number + 1
			? { titles: [title], depth, after: true }
			: undefined;
	}
	const goesOn = earlier?.depth === depth && earlier.number === before.number - 1;
	return goesOn && count.every((each) => each === title || each.depth === depth)
		? { titles: [title], depth, after: false }
		: undefined;
}

/** More headings than these are no form that others repeat. */
const MOST = 100;

function* unlikeBefore(report: Report, earlier: Context['earlier'], told: ReadonlySet<number>): Iterable<Finding> {
	const all = headings(report);
	if (!earlier || all.length === 0 || all.length > MOST) return;
	const asked = all.map(({ text, depth }) => ({ text: text.trim(), depth }));
	for (const { text, depth } of earlier.usualLevels(report, asked)) {
		const index = all.findIndex((each) => each.text.trim() === text && each.depth !== depth);
		const heading = all[index];
		if (!heading || told.has(heading.span.from)) continue;
		// Alone below one on the level where it used to be: elsewhere, the form may have changed.
		const isBelow = heading.depth > depth && all[index - 1]?.depth === depth;
		if (isBelow && (all[index + 1]?.depth ?? 0) <= depth) {
			yield finding(report, [heading], depth, 'unlike in the earlier reports');
		}
	}
}

/** "# Next meeting" at the end, on the level of the title, where all other sections are below that. */
function* likeTitle(report: Report): Iterable<Finding> {
	const all = headings(report);
	const [title, ...others] = all;
	const last = others.pop();
	if (!title || !last || all.length > MOST || title.depth !== 1 || last.depth !== 1) return;
	if (others.some(({ depth }) => depth === 1) || others.filter(({ depth }) => depth === 2).length < SISTERS) return;
	if (!labelsNext(last.text) || !(namesMeeting(lowerCase(title.text)) || readDates(title.text).length > 0)) return;
	yield finding(report, [last], 2, 'like the title');
}

/** @param all where the count goes on with them, more than one. */
function finding(report: Report, all: readonly Heading[], usual: number, how: string): Finding {
	const { span, depth, text } = all[0]!;
	const those = all.length > 1 ? 'it and those that follow' : 'it';
	return {
		message: `“${text.trim()}” is a heading of level ${depth}, ${how}. Make ${those} level ${usual}`,
		span,
		fixes: () => levelled(report, all, usual),
	};
}

/** None for a heading that is underlined. */
function levelled({ rope }: Report, all: readonly Heading[], depth: number): Fix[] {
	const edits = all.flatMap(({ span: { from, to } }): Edit[] => {
		const signs = /^#{1,6}/.exec(rope.slice(from, to))?.[0].length;
		return signs === undefined ? [] : [{ span: { from, to: from + signs }, insert: '#'.repeat(depth) }];
	});
	if (edits.length < all.length) return [];
	const title =
		all.length > 1 ? `Make the ${all.length} headings level ${depth}` : `Make it a heading of level ${depth}`;
	return [unsafeFix(title, edits)];
}
