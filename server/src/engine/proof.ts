/**
 * What "safe" means: the document before and after a fix differs only in what the fix says it alters. A rule claims,
 * the engine proves; a fix whose claim does not hold is only offered.
 */
import { type Inside, type OutlineLeaf, type Outlines, outlinesAround, type Report } from '../report/index.js';
import type { Alteration } from '../rules/index.js';
import { changeBetween, type Edit, lazily, oneLine } from '../text/index.js';

/** Whether `edits` alter what they may, and nothing else that a reader sees. */
export function holds(alters: Alteration, edits: readonly Edit[], report: Report): boolean {
	if (edits.length === 0) return false;
	const outlines = outlinesAround(report, edits);
	if (!outlines) return false;
	const [before, after] = [outlines.before, outlines.after].map(SEEN[alters]);
	return before === after && (alters !== 'words' || changeWithin(edits, outlines));
}

/** What must look the same before and after, for each thing that a fix may alter. */
const SEEN: Readonly<Record<Alteration, (leaves: readonly OutlineLeaf[]) => string>> = {
	markers: (leaves) => told(leaves, { words: withoutMarkers, inside: ({ kind }) => kind !== 'mark' }),
	blanks: (leaves) => told(leaves, { words: withoutBlanks, target: (target) => withoutBlanks(decoded(target)) }),
	numbers: (leaves) =>
		told(leaves, { words: (text) => text.replace(NUMBERS(), (all, number?: string) => (number ? '' : all)) }),
	// Of two joined paragraphs, the second disappears: a parent holds the words of both.
	join: (leaves) =>
		told([
			...leaves.filter(({ path }) => !path.endsWith('paragraph')),
			{
				path: '',
				text: leaves.map(({ text }) => text.replace(/\s+/g, '')).join(''),
				inside: leaves.flatMap(({ inside }) => inside),
			},
		]),
	addresses: (leaves) => told(leaves, { target: (target) => decoded(target).toLowerCase() }),
	order: (leaves) =>
		wholes(leaves)
			.map((each) => told(each))
			.sort()
			.join('\n'),
	suppression: (leaves) =>
		told(
			leaves.filter(({ path, text }) => path !== 'html' || !isComment(text)),
			{
				words: oneLine,
				inside: ({ kind, text }) => kind !== 'html' || !isComment(text),
			},
		),
	words: (leaves) => told(leaves, { words: () => '' }),
};

/** What is in an item or a row belongs together: a name and its tick box. */
function wholes(leaves: readonly OutlineLeaf[]): readonly (readonly OutlineLeaf[])[] {
	const all: OutlineLeaf[][] = [];
	for (const leaf of leaves) {
		const begins = !INSIDE.test(leaf.path) || /(?:item|row)$/.test(leaf.path);
		if (begins || all.length === 0) all.push([leaf]);
		else all.at(-1)!.push(leaf);
	}
	return all;
}

const INSIDE = /(?:^| )(?:item|row) /;

/** Line separators in other programs; in Markdown, ordinary characters. */
const LINE_BREAK = /\r\n?|[\v\f\x0E\x85\u2028\u2029]/g;
/** Invisible characters, and whitespace. */
const UNSEEN = lazily(() => /[^\P{Cc}\n]|\p{Cf}|\p{Zs}/gu);
/** The numbers of items: those written in the text, not Markdown's own. Whitespace matches without one. */
const NUMBERS = lazily(() => /^[\s*_]*(?:(\d{1,9}|[ivxlcdm]{1,15}|\p{L})(?=[.)\s:]))?/gimu);

interface Looks {
	readonly words?: (text: string) => string;
	readonly target?: (target: string) => string;
	readonly inside?: (each: Inside) => boolean;
}

/** The leaves as one string, equal for leaves that a reader cannot tell apart. */
function told(
	leaves: readonly OutlineLeaf[],
	{ words = same, target: leads = same, inside: counts }: Looks = {},
): string {
	return JSON.stringify(
		leaves.map(({ path, text, inside }) => [
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

/**
 * Words separated by whitespace stay separated; next to a full stop, a comma or inside brackets it makes no difference.
 */
function withoutMarkers(text: string): string {
	return text
		.replace(/[*_]+/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([.,;:!?…)\]}”’»]) ?/g, '$1')
		.replace(/([([{“„‘«¿¡]) /g, '$1')
		.trim();
}

function withoutBlanks(text: string): string {
	return text
		.replace(LINE_BREAK, '\n')
		.replace(UNSEEN(), '')
		.replace(/\n{2,}/g, '\n')
		.trim();
}

/** A URL with its escapes decoded, where possible. */
function decoded(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		return target;
	}
}

/** Whether the words differ only between the first edit and the last, and by exactly what these remove and insert. */
function changeWithin(edits: readonly Edit[], { before, after }: Outlines): boolean {
	const words = (leaves: readonly OutlineLeaf[]): string => leaves.map(({ text }) => text).join('\0');
	const { from, to, inserted } = changeBetween(words(before), words(after));
	const first = edits.reduce((least, { span }) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
	const last = edits.reduce((most, { span }) => Math.max(most, span.to), 0);
	const growth = edits.reduce((sum, { span, insert }) => sum + insert.length - (span.to - span.from), 0);
	return to - from <= last - first && inserted - (to - from) === growth;
}
