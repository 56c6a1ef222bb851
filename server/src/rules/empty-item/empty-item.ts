/** Finds items of lists with nothing in them, and fields of a form without a value. */
import { blockQuery, query, type ReadBlock, type Report, sameValue } from '../../report/index.js';
import { nextLineStart, type Span, shift } from '../../text/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';
import { bareFields } from './bare-fields.js';
import { bareLabels } from './bare-labels.js';
import { danglingEnds } from './dangling.js';
import { bareLines, formLines } from './form-lines.js';
import { type ItemLine, itemLines } from './item-lines.js';
import { tableGaps } from './table-gaps.js';

export const emptyItem: Rule = {
	id: 'empty-item',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	open: true,
	settledBy: 'line',
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Item with nothing in it',
		what: 'An item of a list with nothing behind its sign, as it is left when a list was begun or copied from the template.',
		cases: [
			'As an information, a field without a value among fields that have one: `- Secretary:` above `- Chair: Ana Lund`, also as lines of a paragraph or rows of a table without a head, and with half a value (`Time: 19:30 –`); a label with nothing below it before the next heading, where another has a list: `Ana:` above her tasks, and then `Bo:`.',
			'An item or heading that ends in a dash or slash (“Ana Lund / Hochmark /”) where nothing is below it, and a row with nothing but its number.',
		],
		spared: ['A label with items or text below it, and fields where most have no value.'],
		why: 'The reader sees a dot with nothing behind it, and cannot tell whether something is missing.',
		fixes: 'Remove an item that has others beside it. Not applied unasked, as something may be missing.',
		reported: [
			'# Minutes of the board\n\n5 February 2018\n\n## Regrets\n\n-\n\n## Budget\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n5 February 2018\n\n- The budget was adopted.\n- \n- The roads are safe.\n',
			'# Minutes of the board\n\n5 February 2018\n\n- Chair: Ana Lund\n- Secretary:\n- Guests: Bo Berg\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Tasks\n\nAna:\n\n- draws the map\n\nBo:\n\n## Budget\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n5 February 2018\n\n- Ana Lund / Hochmark / @ana\n- Bo Berg / Hochmark /\n',
			'# Minutes of the board\n\nDate: 5 February 2018\nPlace: Hochmark\nTime: 19:30 –\nSecretary:\n\n## Budget\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n| | |\n| --- | --- |\n| Date | 5 February 2018 |\n| Place | Hochmark |\n| Chair | Ana Lund |\n| Secretary | |\n',
		],
		accepted: [
			'# Minutes of the board\n\nDate: 5 February 2018\nPlace: Hochmark\nPresent:\n\nAna Lund, Bo Berg\n',
			'# Minutes of the board\n\n5 February 2018\n\n- Chair: Ana Lund\n- Decided:\n  - The budget was adopted.\n- Guests: Bo Berg\n',
			'# Minutes of the board\n\n5 February 2018\n\n-\n  The budget was adopted.\n\n```\n-\n```\n',
			'# Agenda of the board\n\n5 February 2018\n\n1. \n2. \n',
		],
	},
	*check(report) {
		const { blocks } = report;
		const bare = unfilled(report);
		for (const { from, value, index } of lines(report)) {
			for (const [at, { kind, row }] of value.entries()) {
				const isField = kind === 'label' && bare.has(`${index} ${at}`);
				if (kind !== 'empty' && !isField) continue;
				const { source } = blocks[index]!;
				const line = shift(linesOf(source)[row]!, from);
				yield isField
					? field(report, line)
					: item(report, line, at === 0 ? hasBeside(blocks, index) : hasSister(value, at));
			}
		}
		yield* inForms(report);
		for (const { span, words } of danglingEnds(report)) yield { ...nothingBehind(words), span };
	},
};

/** What is missing in the lines of paragraphs and in tables. */
function* inForms(report: Report): Iterable<Finding> {
	const { blocks } = report;
	const bare = unfilledLines(report);
	for (const { from, value, index } of bare.size > 0 ? forms(report) : []) {
		if (typeof value === 'string') continue;
		for (const { row } of value) {
			if (bare.has(`${index} ${row}`)) yield field(report, shift(linesOf(blocks[index]!.source)[row]!, from));
		}
	}
	for (const index of emptyLabels(report)) {
		const { from, source } = blocks[index]!;
		const row = linesOf(source).find(({ from: at, to }) => source.slice(at, to).trim() !== '');
		if (row) yield field(report, shift(row, from));
	}
	for (const { from, value } of gapsInTables(report)) {
		for (const { span, field: name } of value) yield gap(report, shift(span, from), name);
	}
}

const lines = blockQuery(itemLines, sameValue);
const forms = blockQuery(formLines, sameValue);
const gapsInTables = blockQuery((facts, source) => {
	const found = tableGaps(facts, source);
	return found.length > 0 ? found : undefined;
});

const unfilledLines = query([forms.values, forms.indexes], bareLines);

const emptyLabels = query([forms.values, forms.indexes], bareLabels);

const unfilled = query([lines.values, lines.indexes], bareFields);

/** Whether another item stands beside one inside a list: a label would lose the only one below it. */
function hasSister(lines: readonly ItemLine[], at: number): boolean {
	const { indent } = lines[at]!;
	const above = lines.slice(0, at).findLast((line) => line.indent <= indent);
	return above?.indent === indent || lines[at + 1]?.indent === indent;
}

/** Whether a list goes on above or below an item. */
function hasBeside(blocks: readonly ReadBlock[], index: number): boolean {
	return [blocks.slice(Math.max(0, index - 2), index).reverse(), blocks.slice(index + 1, index + 3)].some(
		(near) => (near.find(({ source }) => source.trim() !== '')?.facts.items.length ?? 0) > 0,
	);
}

function item(report: Report, line: Span, beside: boolean): Finding {
	const sign = report.rope.slice(line.from, line.to);
	const from = line.from + sign.length - sign.trimStart().length;
	const remove = (): Fix[] => [
		unsafeFix('Remove the empty item', [
			{ span: { from: line.from, to: nextLineStart(report.rope, line.to) ?? report.rope.length }, insert: '' },
		]),
	];
	return {
		message: 'This item is empty. Write what is missing or remove it',
		span: { from, to: line.from + sign.trimEnd().length },
		fixes: beside ? remove : [],
	};
}

function field({ rope }: Report, line: Span): Finding {
	const text = rope.slice(line.from, line.to);
	const words = text.replace(/^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+/, '');
	const from = line.to - words.length;
	const name = words.replace(/[*_]|:[*_\s]*$/g, '').trim();
	return { ...nothingBehind(name), span: { from, to: from + words.trimEnd().length } };
}

function nothingBehind(words: string): Omit<Finding, 'span'> {
	return { message: `Nothing follows “${words}”. Write what is missing or remove it`, fixes: [], mild: true };
}

/** A value or a row of a table. */
function gap(report: Report, line: Span, name: string | undefined): Finding {
	const text = report.rope.slice(line.from, line.to);
	const from = line.from + text.length - text.trimStart().length;
	return {
		message:
			name === undefined
				? 'This row is empty. Write what is missing or remove it'
				: `Nothing follows “${name}”. Write what is missing or remove it`,
		span: { from, to: line.from + text.trimEnd().length },
		fixes: [],
		mild: true,
	};
}
