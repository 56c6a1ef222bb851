/** Finds numbered lists that Markdown takes for one, though the second begins again at 1. */
import { lineBreakOf, listItems, type NumberedItem, query, type Report, sameValue } from '../../report/index.js';
import { insertAt, lineStart, shift } from '../../text/index.js';
import { type Finding, type Fix, preferredFix, type Rule } from '../rule.js';
import { datesAsItems } from './dates-as-items.js';

export const joinedLists: Rule = {
	id: 'joined-lists',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Two numbered lists that are shown as one',
		what: 'A numbered list below another, such as paragraphs below the agenda. A blank line does not end a list, and only its first number counts: what is written as 1, 2, 3 and 1, 2 is shown as 1 to 5. The first number of the second list is marked. Lists with a heading, a paragraph or a comment between them are left alone, as are lists with different signs (`1.` and `1)`) and `1.` before every item. “11. März 2026” at the start of a line is an item, too.',
		why: 'Readers see other numbers than those that were written, and “paragraph 2” leads them to an item of the agenda.',
		fixes:
			'Part the lists by an empty comment, which readers do not see. Not applied unasked, since a heading may be what is missing. A date gets a backslash, which readers do not see either.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Budget\n2. Roads\n3. Closing\n\n1. The budget was adopted.\n2. The roads are safe.\n',
			'# Protokoll\n\n11. März 2026, Seeheim\n\n1. Der Haushalt wurde genehmigt.\n2. Die Wege sind sicher.\n',
		],
		accepted: [
			'# Protokoll\n\n11\\. März 2026, Seeheim\n\n1. Der Haushalt wurde genehmigt.\n2. Die Wege sind sicher.\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Budget\n2. Roads\n\n## Notes\n\n1. The budget was adopted.\n2. The roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n1. Budget\n2. Roads\n\n<!-- -->\n\n1. The budget was adopted.\n2. The roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n1. Budget\n2. Roads\n\n1) The budget was adopted.\n2) The roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n1. The meeting was opened.\n1. The agenda was adopted.\n1. The meeting was closed.\n',
		],
		source:
			'[CommonMark 0.31.2, section 5.3, “Lists”](https://spec.commonmark.org/0.31.2/#lists): the start number of a list is that of its first item, and the numbers of the others do not count',
	},
	*check(report) {
		yield* datesAsItems(report);
		const found = joins(report);
		if (found.length === 0) return;
		const blocks = listItems(report);
		for (const { at, item, shown } of found) {
			const { from, value } = blocks[at]!;
			yield finding(report, shift(value[item]!.marker, from), shown);
		}
	},
};

interface Join {
	/** Among the blocks with items, and among the items of that block. */
	readonly at: number;
	readonly item: number;
	/** The number that readers see. */
	readonly shown: number;
}

/** Without places: it stays the same as long as all items keep their numbers and neighbours. */
const joins = query(
	[listItems.values, listItems.indexes],
	(values, indexes): readonly Join[] => {
		const found: Join[] = [];
		/** How the list went on so far. */
		let list: { first: number; count: number; last: NumberedItem; block: number } | undefined;
		for (const [at, items] of values.entries()) {
			const block = indexes[at]!;
			for (const [item, each] of items.entries()) {
				const { number } = each;
				if (number === undefined || each.dayOfMonth) {
					list = undefined;
					continue;
				}
				if (!list || block - list.block > 1 || list.last.sign !== each.sign) {
					list = { first: number, count: 1, last: each, block };
					continue;
				}
				const shown = list.first + list.count;
				const next = items[item + 1] ?? (indexes[at + 1] === block + 1 ? values[at + 1]?.[0] : undefined);
				const begins = number === 1 && list.count > 1 && list.last.number !== 1;
				if (begins && next?.number === 2 && next.sign === each.sign) found.push({ at, item, shown });
				list = { first: list.first, count: list.count + 1, last: each, block };
			}
		}
		return found;
	},
	sameValue,
);

function finding(report: Report, span: Finding['span'], shown: number): Finding {
	return {
		message: `Readers see ${shown} here, because this list goes on with the one above. Separate the two lists`,
		span,
		fixes: () => [part(report, span)],
	};
}

function part(report: Report, { from }: Finding['span']): Fix {
	const { text } = report;
	const eol = lineBreakOf(report);
	const at = lineStart(text, from);
	const gap = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, at - 80), at)) ? '' : eol;
	const edits = [insertAt(at, `${gap}<!-- -->${eol}${eol}`)];
	return preferredFix('Separate the two lists', edits);
}
