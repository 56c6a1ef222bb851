/** How a report is written around a place, so that what is put in looks like the rest. */
import {
	agendaLabels,
	annexes,
	firstLine,
	headings,
	listItems,
	participantLabels,
	type Report,
	type Words,
} from '../report/index.js';
import { type Look, labelSigns } from '../writing/index.js';
import type { Piece } from './snippet.js';

/** A place in a report, which was read without what the writer has typed there to name a part. */
export interface Place {
	readonly report: Report;
	readonly at: number;
	/** The marker of a list item stands before it. */
	readonly inItem: boolean;
}

/** Its look is that of labels over sections. */
export interface Style extends Look {
	readonly words: Words;
	readonly bullet: string;
}

export function styleAt(place: Place, words: Words): Style {
	const depth = depthAt(place);
	return {
		words,
		...(depth !== undefined && { depth }),
		bold: depth === undefined && hasBoldLabels(place.report),
		bullet: bulletAt(place),
	};
}

/** A heading, a bold line or a plain one. */
export function labelled(look: Look, ...name: readonly Piece[]): Piece[] {
	const [before, after] = labelSigns(look);
	return [before, ...name, after].filter((piece) => piece !== '');
}

/** Nothing has been written yet. */
export function isEmpty({ blocks }: Report): boolean {
	return blocks.every(({ facts }) => facts.prose.every(({ text }) => text.trim() === ''));
}

function depthAt({ report, at }: Place): number | undefined {
	const all = headings(report);
	// A report that is begun part by part is set as our minutes are.
	if (all.length === 0) return isEmpty(report) ? 2 : undefined;
	const { from, to } = firstLine(report);
	const [first] = all;
	const title = first!.span.from < to && first!.span.to > from ? first : undefined;
	const others = title ? all.slice(1) : all;
	const sections = others.reduce(
		(least, { depth }) => Math.min(least, depth),
		others.length > 0 ? 6 : title!.depth + 1,
	);
	const annex = annexes(report).findLast(({ label }) => label.to <= at);
	return Math.min(annex?.depth === undefined ? sections : Math.max(sections, annex.depth + 1), 6);
}

function hasBoldLabels(report: Report): boolean {
	const labels = [...agendaLabels(report), ...participantLabels(report), ...annexes(report).map(({ label }) => label)];
	return labels.some(({ from }) => /^(?:\*\*|__)/.test(report.rope.slice(from, from + 2)));
}

/** The bullet of the nearest list above, else of the first one. */
function bulletAt({ report, at }: Place): string {
	const lists = listItems(report);
	const bullets = ({ value }: (typeof lists)[number]) =>
		value.find(({ number, sign }) => number === undefined && '-*+'.includes(sign));
	const list = lists.findLast((each) => each.from < at && bullets(each)) ?? lists.find(bullets);
	return (list && bullets(list)?.sign) ?? '-';
}

/** A bullet that keeps a new list apart from one that follows it. */
export function bulletApart({ report: { rope }, at }: Place, { bullet }: Style): string {
	const [, next] = /^\s*([-*+])[ \t]/.exec(rope.slice(at, at + 200)) ?? [];
	if (next !== bullet) return bullet;
	return bullet === '-' ? '*' : '-';
}

/** The line above is text that would swallow a line put right below it. */
export function isBelowText({ report: { rope }, at }: Place): boolean {
	const before = rope.slice(Math.max(0, at - 1_000), at);
	const [, above = ''] = /(?:^|[\r\n])([^\r\n]*)(?:\r\n|\r|\n)[^\r\n]*$/.exec(before) ?? [];
	return above.trim() !== '' && !/^ {0,3}(?:#{1,6}\s|---+\s*$)/.test(above);
}
