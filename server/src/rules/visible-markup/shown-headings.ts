/** Marks of headings without a space behind them: `##Budget`, `#Minutes of the board`. */
import { blockQuery, headings, namesMeeting, type Prose, query, type Report, titleBlock } from '../../report/index.js';
import { insertAt, lazily, narrowed, spanAt } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { place } from '../shared/place.js';
import type { Shown } from './shown.js';

export function shownHeadings(prose: Prose, source: string): Shown[] {
	if (prose.container === 'document' && isWholeLine(prose, source)) return [...headingMarks(prose, source)];
	return prose.container === 'item' ? [...lazyHeadings(prose, source)] : [];
}

/** `##Budget`. One sign alone is the number of an issue, or a keyword. */
const HEADING = lazily(() => narrowed(/(?<![^\r\n])( {0,3}#{2,6})(?=[\p{L}\d*_[“"])[^\r\n]*/gu));

/** "#Minutes of the board" and "#14/03/17 Meeting 4", if it names a meeting. */
const TITLE = lazily(() =>
	narrowed(/^( {0,3}#)(?=(?:\p{Lu}\S*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}) \S)[^\r\n#]*(?![^\r\n])/u),
);

/** A paragraph, or one that a line below has made a heading of. */
function isWholeLine({ kind, span }: Prose, source: string): boolean {
	return kind !== 'cell' && LINE_START.test(source.slice(Math.max(0, span.from - 4), span.from));
}

const LINE_START = /(?:^|[\r\n]) {0,3}$/;

function* headingMarks({ span, literal }: Prose, source: string): Generator<Shown> {
	const text = source.slice(span.from, span.to);
	if (!text.includes('#')) return;
	const title = TITLE().exec(text);
	const titles = title && namesMeeting(title[0]) ? [title] : [];
	for (const { index, 0: line, 1: marks } of [...titles, ...text.matchAll(HEADING())]) {
		const at = span.from + index + marks!.length;
		if (spanAt(literal, at - 1)) yield withoutSpace(line, marks!, at);
	}
}

/** @param at behind the marks. */
function withoutSpace(line: string, marks: string, at: number): Shown {
	return {
		message: `“${firstWords(line.slice(marks.length))}” is not a heading, as no space follows its “#”. Add a space`,
		span: { from: at - marks.trimStart().length, to: at },
		fixes: [preferredFix('Add the space', [insertAt(at, ' ')])],
	};
}

/**
 * `##Budget` right below an item goes on with it, as a line of a paragraph may stand further to the left than its first
 * one. With a space it ends the list: a heading needs no blank line above it.
 */
function* lazyHeadings({ kind, span, literal }: Prose, source: string): Generator<Shown> {
	const text = source.slice(span.from, span.to);
	if (kind !== 'paragraph' || !text.includes('##')) return;
	for (const { index, 0: line, 1: marks } of text.matchAll(HEADING())) {
		const at = span.from + index + marks!.length;
		// What is indented stays in the item; the paragraph itself begins behind the sign of the item.
		if (index > 0 && marks!.startsWith('#') && /\p{L}/u.test(line) && spanAt(literal, at - 1))
			yield withoutSpace(line, marks!, at);
	}
}

const SINGLE = lazily(() => narrowed(/(?<![^\r\n])( {0,3}#)\p{Lu}[^\r\n#]*(?![^\r\n])/gu));

/** Several words. Behind the first one, a colon would make it a keyword, and so would nothing but capitals. */
function isTitle(words: string): boolean {
	const first = firstOf(words);
	return first.length < words.length && !first.endsWith(':') && SMALL().test(first) && !/[.,;!?]$/.test(words);
}

const SMALL = lazily(() => narrowed(/\p{Ll}/u));

function firstOf(words: string): string {
	return words.split(' ', 1)[0]!;
}

/** "TOP" of "TOP 4: Rents". */
function counted(words: string): string | undefined {
	return /^([^\s:]+) \d{1,3}(?!\d)/.exec(words)?.[1];
}

/** Such lines, of which only the whole report tells whether they are keywords, and the other headings without a space. */
interface Marks {
	readonly single: readonly (Shown & { readonly words: string })[];
	readonly others: number;
}

const inBlocks = blockQuery(({ prose }, source): Marks | undefined => {
	if (!source.includes('#')) return undefined;
	const marks = prose
		.filter(({ within }) => within !== 'quote')
		.map((each): Marks => {
			const others = shownHeadings(each, source);
			return { single: singleMarks(each, source, others), others: others.length };
		});
	const single = marks.flatMap((each) => each.single);
	const others = marks.reduce((sum, each) => sum + each.others, 0);
	return single.length > 0 || others > 0 ? { single, others } : undefined;
});

function singleMarks(prose: Prose, source: string, others: readonly Shown[]): Marks['single'] {
	const { span, literal } = prose;
	if (prose.container !== 'document' || !isWholeLine(prose, source)) return [];
	const told = new Set(others.map((other) => other.span.to));
	return [...source.slice(span.from, span.to).matchAll(SINGLE())].flatMap(({ index, 0: line, 1: marks }) => {
		const at = span.from + index + marks!.length;
		const words = line.slice(marks!.length).trim();
		if (!(isTitle(words) || counted(words)) || !spanAt(literal, at - 1) || told.has(at)) return [];
		return [{ ...withoutSpace(line, marks!, at), words }];
	});
}

/** So many other headings without a space show how the report writes them. */
const HABIT = 2;

/**
 * Those that open the report, go on with its numbered headings, or whose report writes its other headings so. A word before
 * several of them is a keyword.
 */
const single = query([inBlocks, titleBlock, headings], (blocks, [first], headings): readonly Placed[] => {
	const others = blocks.reduce((sum, { value }) => sum + value.others, 0);
	const all = blocks.flatMap(({ from, value }) => value.single.map((mark) => ({ from, mark })));
	const times = new Map<string, number>();
	for (const { mark } of all) times.set(firstOf(mark.words), (times.get(firstOf(mark.words)) ?? 0) + 1);
	return all.filter(({ from, mark: { words, span } }) => {
		const label = counted(words);
		if (label !== undefined && headings.some(({ text }) => counted(text) === label)) return true;
		if (!isTitle(words)) return false;
		const before = first ? from + span.from - first.block - first.prose.span.from : -1;
		return (before >= 0 && before <= INDENT) || (others >= HABIT && times.get(firstOf(words)) === 1);
	});
});

interface Placed {
	/** Where the block starts. */
	readonly from: number;
	readonly mark: Shown;
}

/** Further to the right, it is code. */
const INDENT = 3;

export function* singleHeadingMarks(report: Report): Iterable<Finding> {
	for (const { from, mark } of single(report)) yield place({ ...mark, fixes: () => mark.fixes }, from);
}
