/** Where the lines of a paragraph end: some are broken for lack of room. */
import { lazily, lineStart, narrowed, type Span } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { sourceSpan } from '../../facts/prose.js';
import { markIn, ownerLabel, sectionOf } from './marks.js';

/** A line of the source that is shorter was not broken for lack of room, … */
const WRAPPED = 40;
/** … nor was one in which the next word, and more, would have had room, … */
const ROOM = 30;
/** … nor was any beside one that is longer. */
const WIDEST = 140;
/** Begins something of its own, however long the line before it is. */
const OPENS = /^\s*(?:[•·‣▪◦●○–—☐☑☒✅✔✓@→⇒]|[-=]{1,2}>|\[[ xX]\]|[-+*]\s|\d{1,3}(?:\.\d{1,3})?\s?[.)–—:](?!\d))/u;
/** … nor was one that is shorter and ends a sentence. */
const ENDED = 60;
const END = /[.!?]\s*$/;
const CAPITAL = lazily(() => /^\P{L}*\p{Lu}/u);

/** What each line says: a sentence that goes on in the next line of the source is in one. */
export function lineSpans(prose: Prose, source: string): Span[] {
	const spans: Span[] = [];
	let before = '';
	const lines = [...prose.text.matchAll(/[^\r\n]+/g)];
	const widest = lines.reduce((most, [line]) => Math.max(most, line.length), 0);
	const wrapped = widest > WIDEST ? Infinity : Math.max(WRAPPED, widest - ROOM);
	const least = prose.container === 'item' ? Math.max(wrapped, ENDED) : wrapped;
	// What is indented belongs to its item; what stands at the margin may be a paragraph below the list.
	const isInside = (at: number) =>
		prose.container === 'item' && /[ \t]/.test(source[lineStart(source, placeOf(prose, at))] ?? '');
	for (const { 0: line, index } of lines) {
		const last = spans.at(-1);
		const to = index + line.length;
		const isHers = prose.container === 'item' && spans.length === 1 && A_NAME().test(before) && !OPENS.test(line);
		const isOne = () =>
			goesOn({ from: index, to }, before, isInside(index) ? 0 : least, prose) && !isHardBreak(prose, last!.to, source);
		if (last && (isHers || isOne())) {
			spans[spans.length - 1] = { from: last.from, to };
		} else spans.push({ from: index, to });
		before = line;
	}
	return spans;
}

/** “Ann Lee:”, above what she has to do. */
const A_NAME = lazily(() => narrowed(/^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,4}:\s*$/u));

/** @param wrapped a line that is shorter was not broken for lack of room. */
function goesOn({ from, to }: Span, before: string, wrapped: number, prose: Prose): boolean {
	const line = prose.text.slice(from, to);
	const isCapital = CAPITAL().test(line);
	// "… in the\nfollow up" is no label.
	const isLabel = sectionOf(line) !== undefined && (isCapital || before.length < WRAPPED);
	if (OPENS.test(line) || isLabel || sectionOf(before) || ownerLabel(line) !== undefined) return false;
	if (isCapital) {
		if (before.length < wrapped) return false;
		if (before.length < ENDED && END.test(before)) return false;
	}
	return markIn(prose, from, line) === undefined;
}

/** Whether the line ends here for readers, too: after two blanks or a backslash. */
function isHardBreak(prose: Prose, at: number, source: string): boolean {
	return !/[\r\n]/.test(source[placeOf(prose, at)] ?? '');
}

/** Of one character, in the source. */
function placeOf(prose: Prose, at: number): number {
	return sourceSpan(prose, { from: at, to: at + 1 }).from;
}
