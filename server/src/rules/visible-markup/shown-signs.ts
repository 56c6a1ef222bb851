/** Signs that stand where they do nothing: a backslash at the end, `##` without a space. */
import { namesMeeting, type Prose } from '../../report/index.js';
import { insertAt, lazily, narrowed, spanAt } from '../../text/index.js';
import { preferredFix } from '../rule.js';
import { firstWords, lastWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';
import { shownBullets } from './shown-bullets.js';

export function shownSigns(prose: Prose, source: string): Shown[] {
	const found: Shown[] = [];
	const backslash = lastBackslash(prose, source);
	if (backslash) found.push(backslash);
	if (prose.container === 'document' && isWholeLine(prose, source)) found.push(...headingMarks(prose, source));
	if (prose.container === 'item') found.push(...lazyHeadings(prose, source));
	if (prose.kind === 'paragraph' && (prose.container === 'document' || prose.container === 'item'))
		found.push(...shownBullets(prose, source));
	return found;
}

/** Code, paths and shell commands end in one too: it touches a word, and the sentence has not ended. */
const OTHER = /(?:[={}|&`$\\:] ?|[\p{L}\p{N}_])\\$/u;
/** So many words in small letters are a sentence, though, however it ends. */
const SENTENCE = lazily(() => narrowed(/(?: \p{Ll}{1,30}){6}\\$/u));

function lastBackslash({ kind, text, span }: Prose, source: string): Shown | undefined {
	if (kind === 'cell' || !text.endsWith('\\') || text.length > 2_000) return undefined;
	const isSentence = SENTENCE().test(text.slice(-200));
	if (OTHER.test(text) && !isSentence) return undefined;
	if (text.slice(-80, -1).includes('\\')) return undefined;
	const end = span.from + source.slice(span.from, span.to).trimEnd().length;
	if (source[end - 1] !== '\\' || source[end - 2] === '\\') return undefined;
	const before = source.slice(span.from, end - 1);
	const from = span.from + before.trimEnd().length;
	const words = lastWords(before);
	return {
		message: `A backslash shows${words === '' ? ' here' : ` after “${words}”`}, as no line follows. Remove it`,
		span: { from: end - 1, to: end },
		fixes: [
			{
				title: 'Remove the backslash',
				safety: isSentence ? 'unsafe' : 'safe',
				alters: 'words',
				edits: [{ span: { from, to: end }, insert: '' }],
			},
		],
	};
}

/** `##Budget`. One sign alone is the number of an issue, or a keyword. */
const HEADING = lazily(() => narrowed(/(?<![^\r\n])( {0,3}#{2,6})(?=[\p{L}\d*_[“"])[^\r\n]*/gu));

/** "#Minutes of the board", if it names a meeting. */
const TITLE = lazily(() => narrowed(/^( {0,3}#)(?=\p{Lu}\S* \S)[^\r\n#]*$/u));

/** A paragraph, or one that a line below has made a heading of. */
function isWholeLine({ kind, span }: Prose, source: string): boolean {
	return kind !== 'cell' && (span.from === 0 || /[\r\n]/.test(source[span.from - 1]!));
}

function* headingMarks({ span, literal }: Prose, source: string): Generator<Shown> {
	const text = source.slice(span.from, span.to);
	if (!text.includes('#')) return;
	const title = namesMeeting(text) ? TITLE().exec(text) : null;
	for (const { index, 0: line, 1: marks } of title ? [title] : text.matchAll(HEADING())) {
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
