/**
 * What "safe" means: the document read before and after a fix differs only in what the fix says it alters.
 * A rule claims, the engine proves; a claim that does not hold makes the fix one that is only offered.
 */
import { type Inside, type Outlines, outlinesAround, type Piece, type Report } from '../report/index.js';
import type { Alteration } from '../rules/index.js';
import { changeBetween, type Edit } from '../text/index.js';

/** Whether `edits` alter what they may, and nothing else that a reader sees. */
export function holds(alters: Alteration, edits: readonly Edit[], report: Report): boolean {
	if (edits.length === 0) return false;
	const outlines = outlinesAround(report, edits);
	if (!outlines) return false;
	const [before, after] = [outlines.before, outlines.after].map(SEEN[alters]);
	return before === after && (alters !== 'words' || changeWithin(edits, outlines));
}

/** What must look the same before and after, for each thing that a fix may alter. */
const SEEN: Readonly<Record<Alteration, (pieces: readonly Piece[]) => string>> = {
	markers: (pieces) =>
		told(pieces, { words: (text) => text.replace(/[*_\s]+/g, ''), inside: ({ kind }) => kind !== 'mark' }),
	blanks: (pieces) => told(pieces, { words: withoutBlanks, target: (target) => withoutBlanks(decoded(target)) }),
	numbers: (pieces) =>
		told(pieces, { words: (text) => text.replace(NUMBERS, (all, number?: string) => (number ? '' : all)) }),
	// Of two paragraphs, the second ends to be one: whatever holds the first holds the words of both.
	join: (pieces) =>
		told([
			...pieces.filter(({ path }) => !path.endsWith('paragraph')),
			{
				path: '',
				text: pieces.map(({ text }) => text.replace(/\s+/g, '')).join(''),
				inside: pieces.flatMap(({ inside }) => inside),
			},
		]),
	addresses: (pieces) => told(pieces, { target: (target) => target.toLowerCase() }),
	order: (pieces) =>
		pieces
			.map((piece) => told([piece]))
			.sort()
			.join('\n'),
	silence: (pieces) =>
		told(
			pieces.filter(({ path, text }) => path !== 'html' || !isComment(text)),
			{
				words: (text) => text.replace(/\s+/g, ' ').trim(),
				inside: ({ kind, text }) => kind !== 'html' || !isComment(text),
			},
		),
	words: (pieces) => told(pieces, { words: () => '' }),
};

/** What parts lines in other programs, and in Markdown is a character like any other. */
const LINE_BREAK = /\r\n?|[\v\f\x0E\x85\u2028\u2029]/g;
/** Characters that nobody sees, and blanks. */
const UNSEEN = /[^\P{Cc}\n]|\p{Cf}|\p{Zs}/gu;
/** The numbers that items begin with: in their words, for Markdown's own are no words. Blanks match without one. */
const NUMBERS = /^[\s*_]*(?:(\d{1,9}|[ivxlcdm]{1,15}|\p{L})(?=[.)\s:]))?/gimu;

interface Looks {
	readonly words?: (text: string) => string;
	readonly target?: (target: string) => string;
	readonly inside?: (each: Inside) => boolean;
}

/** The pieces as one string, which is the same for those that a reader cannot tell apart. */
function told(pieces: readonly Piece[], { words = same, target: leads = same, inside: counts }: Looks = {}): string {
	return JSON.stringify(
		pieces.map(({ path, text, inside }) => [
			path,
			words(text),
			...inside
				.filter((each) => counts?.(each) ?? true)
				.map(({ kind, text: own, target }) => [kind, words(own), target === undefined ? '' : leads(target)]),
		]),
	);
}

function same(text: string): string {
	return text;
}

function isComment(html: string): boolean {
	return html.startsWith('<!--');
}

function withoutBlanks(text: string): string {
	return text
		.replace(LINE_BREAK, '\n')
		.replace(UNSEEN, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

/** An address with its characters written out, where that can be told. */
function decoded(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		return target;
	}
}

/** Whether the words differ only from the first edit to the last, and by as much as these take away and put in. */
function changeWithin(edits: readonly Edit[], { before, after }: Outlines): boolean {
	const words = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('\0');
	const { from, to, inserted } = changeBetween(words(before), words(after));
	const first = edits.reduce((least, { span }) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
	const last = edits.reduce((most, { span }) => Math.max(most, span.to), 0);
	const growth = edits.reduce((sum, { span, insert }) => sum + insert.length - (span.to - span.from), 0);
	return to - from <= last - first && inserted - (to - from) === growth;
}
