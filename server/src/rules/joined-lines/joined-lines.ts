/** Finds names and fields on lines of their own, which Markdown runs together into one line. */
import { pageDate, participantLists, type Report } from '../../report/index.js';
import { lineEnd, lineStart, shift, touches } from '../../text/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { place } from '../shared/place.js';
import { brokenItems } from './dashes.js';
import { joinedFields } from './fields.js';
import { indentedItems } from './indented-items.js';
import { joinedLabels } from './labels.js';
import { joinedIn } from './lines.js';
import { ownLines } from './own-lines.js';

export const joinedLines: Rule = {
	id: 'joined-lines',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'paragraph',
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Lines that are shown as one',
		what: 'Names of participants, or fields such as “Present: …” and “Regrets: …”, each on a line of its own with nothing but the end of the line between them. Markdown runs such lines together. So it does with lines that begin with “--”, “–”, “** ” or, without a blank behind it, “-”, which make no list. Lists, labels in bold, lines that end in two blanks, in a backslash or in `<br>`, and lines that end in a comma are left alone.',
		cases: [
			'A title in plain words and a label right below it: “Other subjects”, “From the discussion:”.',
			'“Closed at noon” without a full stop, and “Next meeting: …” right below it.',
			'Three or more short lines without a stop at their end: “Ana Lund elected chair”, and below it “Bo Berg elected secretary”; longer ones, two of them, and those in an item or a quotation, too, where the writer does not break lines elsewhere.',
			'Items that begin four or more columns to the right of the text above, with no blank line between, and those that go on from another number than 1: Markdown takes them for the rest of that text.',
		],
		why: 'What is written as a column of names is shown as “Ana Lund Bo Berg Kim Dahl”, and nobody can tell where one ends and the next begins.',
		fixes:
			'Make a list of the lines, put a blank line between them, or end them with two blanks, which keeps them apart. Not applied unasked, since some programs show each line by itself; switch the rule off if yours does.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Present\n\nAna Lund\nBo Berg\nKim Dahl\n\n## Roads\n\nThe roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\nRegrets: Kim Dahl\n\nThe roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\nAna Lund was elected chair\nBo Berg was elected secretary\nKim Dahl stays treasurer\n',
			'# Minutes\n\n5 February 2018\n\nOther subjects\nFrom the discussion:\n\n- The roads\n',
			'# Minutes\n\n5 February 2018\n\nNext steps:\n    * Ana draws the map.\n    * Bo asks the council.\n',
			'# Minutes\n\n5 February 2018\n\n- Who stays:\n-- Ana Lund\n-- Bo Berg\n\n-Kim presents the map of the roads.\n',
			'# Minutes\n\n5 February 2018\n\n* Ana draws the map\n** Done\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Present\n\n- Ana Lund\n- Bo Berg\n- Kim Dahl\n\n## Roads\n\nThe roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n## Present\n\nAna Lund  \nBo Berg  \nKim Dahl\n\n## Roads\n\nThe roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n**Present:** Ana Lund, Bo Berg\n**Regrets:** Kim Dahl\n\nThe roads are safe.\n',
			'# Minutes\n\n5 February 2018\n\n## Present\n\nAna Lund,\nBo Berg,\nKim Dahl\n\n## Roads\n\nThe roads are safe.\n',
		],
		source:
			'[CommonMark 0.31.2, section 6.8, “Soft line breaks”](https://spec.commonmark.org/0.31.2/#soft-line-breaks)',
	},
	*check(report) {
		// What a program reads above the text is shown nowhere.
		const isPage = pageDate(report) !== undefined;
		const told = [
			...joinedNames(report),
			...joinedFields(report).flatMap(({ from, value }) => (from > 0 || !isPage ? [place(value, from)] : [])),
			...joinedLabels(report).map(({ from, value }) => place(value, from)),
		];
		yield* told;
		for (const { from, value } of ownLines(report)) {
			const lines = shift(value.span, from);
			if (!told.some(({ span }) => touches(span, lines))) yield place(value, from);
		}
		for (const { from, value } of brokenItems(report)) for (const each of value) yield place(each, from);
		for (const { from, value } of indentedItems(report)) for (const each of value) yield place(each, from);
	},
};

function* joinedNames(report: Report): Iterable<BlockFinding> {
	const { rope } = report;
	for (const list of participantLists(report)) {
		if (list.form !== 'lines' || list.size < 2) continue;
		const from = lineStart(rope, list.entry(0).nameSpan.from);
		const end = lineEnd(rope, list.entry(list.size - 1).nameSpan.from);
		let at = from;
		for (const text of rope.slice(from, end).split(BLANK_LINE)) {
			const last = at + text.length >= end;
			const found = joinedIn({ text, from: at, more: last && MORE.test(rope.slice(end, end + 80)) });
			if (found) yield found;
			at += text.length;
		}
	}
}

/** With what is around it, which is kept by the expression's group. */
const BLANK_LINE = /((?<=\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n))/;
const MORE = /^(?:\r\n|\r|\n)[ \t]*[^\s#|>]/;
