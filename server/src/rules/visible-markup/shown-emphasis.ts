/** Marks of italics that CommonMark leaves as text: `_10 min _MAX`. */
import { marksHolding, type Prose } from '../../report/index.js';
import { countWhile, type Edit, insertAt, lazily, narrowed, type Span } from '../../text/index.js';
import { type Fix, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';

/** No stretch of italics that somebody opens and closes on one line is longer. */
const LONGEST = 120;
/** What code consists of, and no words in italics. */
const CODE = /[{}<>=|;`\\$/@#]|\w\(|::|\.\w|_/;
/** It may open italics: between it and the text before is a space, an opening bracket or another mark. */
const OPENER = lazily(() => narrowed(/(?<![^\s([{“"«„*–—-])([_*])(?![_*])(?=[ \t]?[\p{L}\p{N}+([“"«„])/gu));

export function shownEmphasis(prose: Prose, source: string): Shown[] {
	const { span } = prose;
	const found: Shown[] = [];
	let last = 0;
	for (const { from, to } of prose.literal) {
		const text = source.slice(from, to);
		if (!text.includes('_') && !text.includes('*')) continue;
		for (const { index, 1: mark } of text.matchAll(OPENER())) {
			const at = from + index;
			// A third star tells that they are signs of their own, as before the names of those who may vote.
			if (mark === '*' && prose.stars.length !== 2) continue;
			if (at < last || isInAddress(prose, at, source)) continue;
			const pair = closing(source, at, mark!, { prose, from, to });
			if (pair) {
				found.push(pair);
				last = pair.span.to;
			}
		}
	}
	found.push(...gluedBold(prose, source));
	const lone = found.length === 0 ? loneOpening(prose, source.slice(span.from, span.to), source) : undefined;
	return lone ? [...found, lone] : found;
}

/** The marks from `at` on, if they were meant as italics and are none. */
function closing(source: string, at: number, mark: string, literal: Span & { prose: Prose }): Shown | undefined {
	const line = /^[^\r\n]*/.exec(source.slice(at + 1, Math.min(literal.to, at + LONGEST)))![0];
	const end = line.indexOf(mark);
	if (end < 2 || line[end + 1] === mark) return undefined;
	const inner = line.slice(0, end);
	const words = inner.trim();
	const after = line.slice(end + 1, end + 2) || source.slice(at + end + 2, at + end + 3);
	if (CODE.test(inner) || !/[\p{L}\p{N}]{2}/u.test(words) || words.includes('*')) return undefined;
	const span = { from: at, to: at + end + 2 };
	const [blankStart, blankEnd] = [inner !== inner.trimStart(), inner !== inner.trimEnd()];
	const touchesWord = /[\p{L}\p{N}]/u.test(after);
	// Two names of fields begin or end like this: "_id and _rev".
	const isPhrase = /^(?:\d|\p{Lu}\p{Ll})/u.test(words);
	if (!blankStart && !blankEnd) {
		if (mark === '*' || !touchesWord || !isPhrase || !/\s/.test(words)) return undefined;
		return shown(words, 'a letter follows them', span, [insertAt(span.to, ' ')], 'Put a space behind them');
	}
	// A star with a space behind it is a sign of its own: an item, a footnote, a product.
	if (mark === '*' && (blankStart || touchesWord)) return undefined;
	if (touchesWord && !isPhrase) return undefined;
	const around = blankStart && blankEnd ? marksHolding(literal.prose, span)[0] : undefined;
	const isHalved = around?.kind === 'emphasis' && source[around.span.from] === mark;
	if (isHalved && /\s/.test(source[at - 1]!) && /\s/.test(source[span.to]!)) return halved(source, around.span, span);
	const edits: Edit[] = [];
	if (blankStart) {
		edits.push({ span: { from: at + 1, to: at + 1 + inner.length - inner.trimStart().length }, insert: '' });
	}
	if (blankEnd) {
		const from = at + 1 + inner.trimEnd().length;
		edits.push({ span: { from, to: at + 1 + end }, insert: '' });
		if (!/[\s.,;:!?)\]]/.test(after) && after !== '') edits.push(insertAt(span.to, ' '));
	}
	// "Mr _ and Ms _": they may be blanks to fill in.
	const safety = blankStart && (blankEnd || !isPhrase) ? 'unsafe' : 'safe';
	return shown(words, 'of the space inside', span, edits, 'Remove the space', safety);
}

/** `_10 min _ or _ 15 min_`: CommonMark sees the two outer marks only; those inside may also be spoken of. */
function halved(source: string, around: Span, { from, to }: Span): Shown {
	const before = source.slice(around.from + 1, from);
	const after = source.slice(to, around.to - 1);
	const edits: Edit[] = [
		{ span: { from: from - (before.length - before.trimEnd().length), to: from }, insert: '' },
		{ span: { from: to, to: to + after.length - after.trimStart().length }, insert: '' },
	];
	const words = source.slice(around.from, around.to).replaceAll(source[from]!, '');
	return shown(words, 'of the space inside', around, edits, 'Remove the space', 'unsafe');
}

function shown(
	words: string,
	why: string,
	span: Span,
	edits: readonly Edit[],
	todo: string,
	safety: Fix['safety'] = 'safe',
): Shown {
	const title = todo === 'Remove the space' ? 'Remove the space inside the marks' : 'Add a space behind the marks';
	const fix: Fix = { title, safety, alters: 'markers', edits };
	return {
		message: `The marks around “${firstWords(words)}” show, because ${why}. ${todo}`,
		span,
		fixes: [fix],
	};
}

/** `__The keys__They are with Ana`: CommonMark takes the marks before a letter for a part of the word. */
const GLUED = lazily(() =>
	narrowed(/(?<![^\s([{“"«„–—-])__(?=[\p{L}\p{N}'’«“"„])((?:[^_\r\n]|_(?!_)){2,120})(?<![\s_])__(?=\p{L})/gu),
);

function gluedBold({ literal }: Prose, source: string): Shown[] {
	return literal.flatMap(({ from, to }) => {
		const text = source.slice(from, to);
		if (!text.includes('__')) return [];
		return [...text.matchAll(GLUED())].flatMap(({ index, 0: all, 1: words = '' }): Shown[] => {
			if (!/\s/.test(words) || CODE.test(words)) return [];
			const span = { from: from + index, to: from + index + all.length };
			return [
				shown(words, 'a letter follows them', span, [insertAt(span.to, ' ')], 'Put a space behind them', 'unsafe'),
			];
		});
	});
}

/** `_Items are to be sent in.`: nothing closes it, and no name of a field is followed by a sentence. */
function loneOpening(prose: Prose, text: string, source: string): Shown | undefined {
	const mark = text[0]!;
	if (!SENTENCE().test(text) || prose.kind !== 'paragraph') return undefined;
	// A star may lead to a note, but hardly to one with bold in it.
	if (mark === '*' ? prose.stars.length !== 1 || !BOLD.test(text) : text.indexOf('_', 1) >= 0) return undefined;
	const { from, to } = prose.span;
	if (!prose.literal.some((each) => each.from === from)) return undefined;
	const end = from + text.trimEnd().length;
	const span = { from, to: from + 1 };
	return {
		message: `${mark === '*' ? 'A star' : 'An underscore'} shows before “${firstWords(source.slice(from + 1, to))}”. Add the one that ends the italics or remove it`,
		span,
		fixes: [
			unsafeFix('End the italics with the paragraph', [insertAt(end, mark)]),
			unsafeFix(`Remove the ${mark === '*' ? 'star' : 'underscore'}`, [{ span, insert: '' }]),
		],
	};
}

const BOLD = /\*\*[^*]+\*\*/;
const SENTENCE = lazily(() => narrowed(/^[_*]\p{Lu}\p{Ll}+ \p{L}+ [\p{L}*]/u));

/** The text of an address that is a link by itself. */
function isInAddress({ marks }: Prose, at: number, source: string): boolean {
	const mark = marks[countWhile(marks, ({ span }) => span.to <= at)];
	return mark !== undefined && mark.kind === 'link' && mark.span.from <= at && source[mark.span.from] !== '[';
}
